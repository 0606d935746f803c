import Findings
import Testing

@testable import Rendering

@Suite("Highlights as Markdown")
struct HighlightsMarkdownTests {
    @Test("A row leads to the finding where that is listed")
    func links() {
        let all = HighlightsMarkdown(anchors: MarkdownAnchors(), listed: Set(Ardania.findings.map(\.id))).text(of: Ardania.diff)
        #expect(all.contains("- **Polarity** · [Executive Summary ¶2](#f-"))
        let none = HighlightsMarkdown(anchors: MarkdownAnchors(), listed: []).text(of: Ardania.diff)
        #expect(none.contains("- **Polarity** · Executive Summary ¶2 · \"There were ~~no~~ reports"))
    }
}
