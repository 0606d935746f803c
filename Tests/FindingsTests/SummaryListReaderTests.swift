import ReportModel
import ReportSketch
import Testing

@testable import Findings

@Suite("The list of a summary")
struct SummaryListReaderTests {
    private func read(_ summary: String, heading: String = "# Executive Summary") -> (SummaryListReader.Reading, items: [String]) {
        let report = Report(
            sketch: """
                \(heading)
                Ardania is a republic. | Significant changes took place.
                \(summary)
                The government took steps to punish officials who committed human rights abuses.
                # Section 1. Persons
                Other human rights problems included rain; wind; and hail.
                """)
        let reading = SummaryListReader.read(report)
        return (reading, reading.items.map { report.string($0) })
    }

    @Test(
        "Every generation's opening is known, and items are cut at semicolons",
        arguments: [
            "Significant human rights issues included credible reports of: unlawful killings, including by police; torture; and corruption.",
            "Significant human rights issues included: unlawful killings, including by police; torture; corruption.",
            "Human rights issues included unlawful killings, including by police; torture; and corruption.",
            "The most significant human rights problems during the year were unlawful killings, including by police; torture; and corruption.",
            "During the year the most serious human rights problems were unlawful killings, including by police; torture; and corruption.",
            "In addition to the floods, the most significant human rights issues for which the regime was responsible included: unlawful "
                + "killings, including by police; torture; and corruption.",
            "Significant human rights issues – mostly under the former government – included credible reports of: unlawful killings, "
                + "including by police; torture; and corruption.",
            "Significant human rights issues were largely the same as those in Borland, including unlawful killings, including by police; "
                + "torture; and corruption.",
            "The people of Ardania faced egregious human rights violations in nearly all categories including: unlawful killings, "
                + "including by police; torture; corruption;",
            "The following human rights problems were reported: unlawful killings, including by police; torture; and corruption.",
            "Issues included: unlawful killings, including by police; torture; and corruption.",
        ])
    func openings(sentence: String) {
        let (reading, items) = read(sentence)
        #expect(reading.status == .list)
        #expect(items == ["unlawful killings, including by police", "torture", "corruption"])
    }

    @Test("The list is the summary's, whatever its heading")
    func heading() {
        #expect(read("Human rights issues included torture.", heading: "# Note").items == ["torture"])
    }

    @Test(
        "What names no issues is no list",
        arguments: [
            "Significant human rights issues occurred before and after the flood.", "Impunity for human rights abuses was not widespread.",
            "Some armed groups committed human rights abuses, including killings and rape.",
            "Officials committed most human rights abuses.",
        ])
    func noList(sentence: String) {
        let (reading, items) = read(sentence)
        #expect(reading.status == .noList)
        #expect(items.isEmpty)
    }

    @Test("A statement that there was nothing to list is told from a missing list")
    func denial() {
        let (reading, items) = read("There were no credible reports of significant human rights abuses.")
        #expect(reading.status == .denial)
        #expect(items.isEmpty)
        let both = read("There were no reports of egregious human rights abuses.\nOther human rights problems included graft; and smoke.")
        #expect(both.0.status == .list)
        #expect(both.items == ["graft", "smoke"])
    }

    @Test("A list goes on over sentences and paragraphs; other sentences are no items")
    func goesOn() {
        let (reading, items) = read(
            """
            The principal human rights problems stemmed from poverty. | They included graft; and theft. | A poll said so.
            Other human rights problems included smoke. | There were also bans on books; and curfews. | There were no floods.
            """)
        #expect(items == ["poverty", "graft", "theft", "smoke", "bans on books", "curfews"])
        #expect(reading.others.count == 5)
    }

    @Test("Bullets after a colon are items, with or without a title")
    func bullets() {
        #expect(
            read("Significant human rights issues included:\nunlawful killings;\ntorture, including of children; and\ncorruption.").items
                == ["unlawful killings", "torture, including of children", "corruption"])
        #expect(
            read("The most significant human rights problems were:\nUnfair trials: After the flood courts closed. | Few opened.").items
                == ["Unfair trials"])
    }

    @Test("A text without a summary covers none")
    func notCovered() {
        let report = Report(sketch: "# Section 1. Persons\nHuman rights issues included graft; and smoke.")
        #expect(SummaryListReader.read(report).status == .notCovered)
        #expect(SummaryListReader.read(Report(sketch: "# Section 1. Persons")).status == .notCovered)
    }

    @Test("Of a text without numbers only the summary is read")
    func unnumbered() {
        let report = Report(
            sketch: "# Executive Summary\nHuman rights issues included graft.\n# Life\nOther human rights problems included smoke.")
        #expect(SummaryListReader.read(report).items.map { report.string($0) } == ["graft"])
    }

    @Test("What is read of a list without end is bounded")
    func bounded() {
        let list = [String](repeating: "graft", count: 100_000).joined(separator: "; ")
        #expect(read("Human rights issues included \(list).").items.count == 200)
    }
}
