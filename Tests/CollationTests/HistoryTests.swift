import Findings
import ReportModel
import Testing

@testable import Collation

@Suite("Statements through the years")
struct HistoryTests {
    @Test("Words are marked against the edition before, and a gap is told")
    func steps() throws {
        let collation = try Editions.collation(
            Editions.report(2016, Editions.carried + [Editions.lighthouse]),
            Editions.report(2017, Editions.carried + [Editions.lighthouse.replacing("quarry", with: "harbor")]),
            Editions.report(2018, Editions.carried))
        let history = History(collation, lineages: collation.lineages(saying: "LIGHTHOUSE  keepers"))
        #expect(history.lineages.count == 1)
        let steps = try #require(history.lineages.first?.steps)
        #expect(steps.map(\.year) == [2016, 2017, 2018])
        guard case .reported(_, nil) = steps[0].state, case .reported(let quotation, let change?) = steps[1].state else {
            Issue.record("the first two editions report it")
            return
        }
        #expect(quotation.text.contains("harbor"))
        #expect(change.words.contains(WordMark(.deleted, "quarry")) && change.words.contains(WordMark(.inserted, "harbor")))
        #expect(steps[2].state == .notReported)
    }

    @Test("Statements are chosen by words, by id and by section")
    func search() throws {
        let collation = try Editions.collation(Editions.report(2016, Editions.carried, Editions.papers))
        #expect(collation.lineages(saying: "").isEmpty)
        #expect(collation.lineages(saying: "weekly heron") == [4])
        #expect(collation.lineages(withID: String(collation.lineages[2].id.prefix(8))) == [2])
        #expect(collation.lineages { $0.headings.contains("a. Newspapers") } == [3, 4])
    }
}
