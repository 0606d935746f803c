import Findings
import Testing

@testable import Rendering

@Suite("The table of sections")
struct SectionTableMarkdownTests {
    private func text(_ findings: [Finding], listing: [Finding]) -> String {
        let diff = ReportDiff(
            old: .side(2018, words: 1), new: .side(2019, words: 1), coverage: Coverage(), boundary: Ardania.boundary,
            sections: Ardania.sections, findings: findings)
        return SectionTableMarkdown(anchors: MarkdownAnchors(prefix: "x-"))
            .text(of: diff, in: SectionMap(diff), listing: ChangeList(listing))
    }

    @Test("A number leads to its rows, under their own heading before the incidents")
    func links() {
        let findings: [Finding] = [.incident(.new), .added("B.", Place(Ardania.libel, 31), id: "b")]
        let row = "| 2.a Freedom of Expression, Including for the Press | [1](#g-x-a1) | [2](#g-x-b) | 0 | 0 | 0 | 0 |"
        #expect(text(findings, listing: findings).split(separator: "\n").contains { $0 == row })
    }

    @Test("A number without rows leads nowhere")
    func unlisted() {
        #expect(text([.incident(.new)], listing: []).contains("| 1 | 1 | 0 | 0 | 0 | 0 |"))
    }

    @Test("Sections where nothing changed have no row")
    func quiet() {
        let place = Place(Ardania.summary, 0)
        #expect(text([.same("A.", place, was: place)], listing: []).isEmpty)
    }

    @Test("Headings that changed are folded below")
    func headings() {
        let text = text(Ardania.findings, listing: [])
        #expect(text.contains("<details><summary>Headings that changed (1)</summary>"))
        #expect(
            text.contains(
                "- 2.a Freedom of Expression, Including for the Press · was: a. Freedom of Expression, Including for Journalists\n"))
    }
}
