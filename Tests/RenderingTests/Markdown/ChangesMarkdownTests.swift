import Findings
import Testing

@testable import Rendering

@Suite("Changes by kind and place")
struct ChangesMarkdownTests {
    private func lines(_ findings: [Finding]) -> [String] {
        ChangesMarkdown(sides: SideNames(old: 2018, new: 2019), anchors: MarkdownAnchors(), level: 2).text(ChangeList(findings))
            .split(separator: "\n").map(String.init)
    }

    private func added(_ count: Int) -> [Finding] {
        (0..<count).map { .added("A \($0).", Place($0 < 3 ? Ardania.summary : Ardania.women, $0), id: "a\($0)") }
    }

    @Test("Few rows stand open under headings, many are folded place by place")
    func folding() {
        let few = lines(added(40))
        #expect(few.contains("### <a id=\"g-a3\"></a>6 Women") && !few.contains { $0.contains("details") })
        let many = lines(added(41))
        #expect(many.contains("<details><summary><a id=\"g-a3\"></a>6 Women (38)</summary>") && !many.contains { $0.hasPrefix("### ") })
        #expect(many.filter { $0.hasPrefix("- ") }.count == 41)
        #expect(many.filter { $0.hasPrefix("<details>") }.count == many.filter { $0 == "</details>" }.count)
    }

    @Test("Incidents are never folded, moved text always")
    func kinds() {
        let incidents = (0..<50).map { Finding.incident(.new, id: "i\($0)") }
        #expect(!lines(incidents).contains { $0.contains("details") })
        let moved = Finding.same("A.", Place(Ardania.expression, 30), was: Place(Ardania.police, 14), moved: true)
        #expect(lines([moved]).contains { $0.hasPrefix("<details>") })
    }

    @Test("Headings below the place stand once, above their rows")
    func subsections() {
        let findings: [Finding] = [
            .added("A.", Place(Ardania.expression, 28), id: "a"), .added("B.", Place(Ardania.libel, 31), id: "b"),
            .added("C.", Place(Ardania.libel, 32), id: "c"), .added("D.", Place(Ardania.expression, 33), id: "d"),
        ]
        #expect(
            lines(findings) == [
                "## Added", "### <a id=\"g-a\"></a>2.a Freedom of Expression, Including for the Press", "- ¶28 · \"A.\" <a id=\"f-a\"></a>",
                "*Libel/Slander Laws*", "- ¶31 · \"B.\" <a id=\"f-b\"></a>", "- ¶32 · \"C.\" <a id=\"f-c\"></a>",
                "*2.a Freedom of Expression, Including for the Press*", "- ¶33 · \"D.\" <a id=\"f-d\"></a>",
            ])
    }

    @Test("Figures of sentences under other headings are found under Figures, too")
    func mentions() {
        let finding = Finding.changed(
            .revised, "There were [-no-] reports of [-9-] {+12+} cases.", Place(Ardania.summary, 2), was: Place(Ardania.summary, 5),
            figures: [FigureChange(old: "9", new: "12", unit: "cases", oldValue: 9, newValue: 12)])
        let lines = lines([finding, .removed("A.", Place(Ardania.summary, 3))])
        #expect(lines.filter { $0.hasPrefix("## ") } == ["## Changed", "## Figures", "## No longer reported"])
        #expect(lines.contains("- [9 → 12 cases (+33 %)](#f-\(finding.id)) · Executive Summary ¶2"))
    }
}
