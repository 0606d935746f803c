import Findings
import ReportModel
import Testing

@testable import Collation

@Suite("When each sentence came in")
struct BlameTests {
    @Test("The first edition, the first in these words, and the last change")
    func lines() throws {
        let old = "Wardens opened the bakery wing to relatives on Sundays."
        let new = "Wardens never opened the bakery wing to relatives on Sundays."
        func report(_ year: Int, _ words: String, _ more: [String] = []) -> Report {
            Editions.report(year, [Editions.carried[0], words, Editions.carried[2]] + more)
        }
        let collation = try Editions.collation(
            report(2016, old), report(2017, new), report(2018, old, [Editions.lighthouse]), report(2019, old, [Editions.lighthouse]))
        let lines = Blame(collation, edition: 3).lines
        #expect(lines.map(\.first) == [2016, 2016, 2016, 2018])
        #expect(lines.map(\.isFirstOpen) == [true, true, true, false])
        // It stands in the words that it had before they were changed for a year.
        #expect(lines.map(\.firstInTheseWords) == [2016, 2016, 2016, 2018])
        #expect(lines.map { $0.lastChange?.year } == [nil, 2018, nil, nil])
        #expect(lines[1].lastChange?.relation == .revised)
        #expect(Blame(collation, edition: 1).lines[1].firstInTheseWords == 2017)
    }

    @Test("A return is the last change of a sentence whose words stayed")
    func restored() throws {
        let with = Editions.carried + [Editions.lighthouse]
        let collation = try Editions.collation(
            Editions.report(2016, with), Editions.report(2017, Editions.carried), Editions.report(2018, with))
        let line = try #require(Blame(collation, edition: 2).lines.last)
        #expect(line.first == 2016)
        #expect(line.lastChange == BlameLine.LastChange(year: 2018, relation: .unchanged, isMoved: false, isRestored: true))
    }
}
