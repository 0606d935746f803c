import Findings
import Testing

@testable import Rendering

@Suite("The first highlight")
struct FirstHighlightTests {
    @Test("A label that leads to the row, and the words around the change")
    func excerpt() throws {
        let highlight = try #require(FirstHighlight(Ardania.diff, listed: Set(Ardania.findings.map(\.id))))
        let text = highlight.text(MarkdownAnchors(prefix: "2019-", file: "2019/ardania.md"))
        #expect(text.hasPrefix("[polarity](2019/ardania.md#f-2019-"))
        #expect(
            text.hasSuffix(
                "): There were ~~no~~ reports of politically motivated disappearances by or on behalf of government authorities.")
                || text.contains("~~no~~ reports of politically …"))
    }

    @Test("Without a row there is no link, without a highlight nothing")
    func none() throws {
        let highlight = try #require(FirstHighlight(Ardania.diff, listed: []))
        #expect(highlight.text(MarkdownAnchors()).hasPrefix("polarity: "))
        let diff = ReportDiff(
            old: .side(2018, words: 1), new: .side(2019, words: 1), coverage: Coverage(), boundary: Ardania.boundary, sections: [],
            findings: [])
        #expect(FirstHighlight(diff, listed: []) == nil)
    }
}
