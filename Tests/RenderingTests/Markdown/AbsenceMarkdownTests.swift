import Findings
import Testing

@testable import Rendering

@Suite("Topics that are not found, as Markdown")
struct AbsenceMarkdownTests {
    @Test("Each has its last place, and nothing is said of the country")
    func topics() throws {
        let part = try #require(AbsenceMarkdown.part(of: Ardania.diff))
        #expect(part.title == "Topics no longer reported")
        #expect(part.body.contains("Nothing follows from that about the country."))
        #expect(part.body.hasSuffix("\n- 6 Women › Sexual Harassment · 2018 ¶118, 2 sentences\n"))
    }

    @Test("Nothing where every topic is found")
    func none() {
        let diff = ReportDiff(
            old: .side(2018, words: 1), new: .side(2019, words: 1), coverage: Coverage(), boundary: Ardania.boundary, sections: [],
            findings: [])
        #expect(AbsenceMarkdown.part(of: diff) == nil && SummaryListMarkdown.body(of: diff) == nil)
        #expect(OutlineFlowMarkdown.part(of: diff, .everything) == nil)
    }
}
