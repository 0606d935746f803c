import Findings
import ReportModel
import ReportSketch
import Testing

@testable import Collation

@Suite("Sections through the years")
struct TimelineTests {
    private static func report(_ year: Int, title: String, _ first: [String], _ second: [String]) -> Report {
        Report(
            sketch: (["# Section 1. Respect for the Integrity of the Person", "## a. \(title)"] + first
                + ["## b. Newspapers"] + second).joined(separator: "\n"), year: year)
    }

    @Test("A renamed section is one row")
    func renamed() throws {
        let collation = try Editions.collation(
            Self.report(2016, title: "Prisons", Editions.carried, Editions.papers),
            Self.report(2017, title: "Dungeons and Fortresses", Editions.carried, Editions.papers))
        let timeline = Timeline(collation)
        #expect(timeline.rows.count == 3)
        let row = try #require(timeline.rows.first { $0.path.headings.last == "a. Dungeons and Fortresses" })
        #expect(row.cells[0]?.path.headings.last == "a. Prisons")
        #expect(row.cells[1]?.tally.carried == 3)
        #expect(row.cells[1]?.tally.carriedShare == 1)
        #expect(row.cells[1]?.tally.relations == [.unchanged: 3])
        #expect(row.cells[0]?.tally.relations == [:])
    }

    @Test("What stands below counts for the sections above, and what is not reported for where it stood")
    func counts() throws {
        let collation = try Editions.collation(
            Self.report(2016, title: "Prisons", Editions.carried + [Editions.lighthouse], Editions.papers),
            Self.report(2017, title: "Prisons", Editions.carried, Editions.papers))
        let timeline = Timeline(collation)
        #expect(timeline.rows[0].cells[1]?.tally.sentences == 5)
        #expect(timeline.rows[0].cells[1]?.notReported == 1)
        #expect(timeline.rows[1].cells[1]?.notReported == 1)
        #expect(timeline.rows[2].cells[1]?.notReported == 0)
        #expect(timeline.rows[0].cells[0]?.notReported == nil)
        #expect(timeline.whole[1].notReported == 1)
        #expect(timeline.whole[0].tally.words > timeline.whole[1].tally.words)
    }

    @Test("A section that a middle edition has not is one row all the same")
    func returning() throws {
        let without = Report(
            sketch: (["# Section 1. Respect for the Integrity of the Person", "## a. Prisons"] + Editions.carried).joined(separator: "\n"),
            year: 2017)
        let collation = try Editions.collation(
            Self.report(2016, title: "Prisons", Editions.carried, Editions.papers), without,
            Self.report(2018, title: "Prisons", Editions.carried, Editions.papers))
        let row = try #require(Timeline(collation).rows.first { $0.path.headings.last == "b. Newspapers" })
        #expect(row.cells.map { $0 != nil } == [true, false, true])
        #expect(row.cells[2]?.tally.restored == 2)
    }

    @Test("Sections are chosen by any of their names")
    func chosen() throws {
        let collation = try Editions.collation(
            Self.report(2016, title: "Prisons", Editions.carried, Editions.papers),
            Self.report(2017, title: "Dungeons and Fortresses", Editions.carried, Editions.papers))
        let timeline = Timeline(collation) { $0.headings.last == "a. Prisons" }
        #expect(timeline.rows.map { $0.path.headings.last } == ["a. Dungeons and Fortresses"])
    }
}
