import Findings
import Testing

@testable import Rendering

@Suite("Rows of a changelog")
struct FindingMarkdownTests {
    private let sides = SideNames(old: 2018, new: 2019)

    private func row(_ finding: Finding, further: [Finding] = [], placesFindings: Bool = false) -> String {
        FindingMarkdown(sides: sides, anchors: MarkdownAnchors(), placesFindings: placesFindings)
            .row(ChangeList.Row(finding: finding, further: further), in: ChangeKind(of: finding))
    }

    @Test("A new incident: when and where, who, what, then the words")
    func incident() {
        #expect(
            row(.incident(.new), further: [.further("A court sentenced both.")]) == """
                - **2019-04-21, Ostra** · ¶29 · Ilin Varga, Mara Sodel · detained · "On April 21, police arrested Ilin Varga and Mara Sodel in \
                Ostra." <a id="f-a1"></a>
                  - ¶29 · "A court sentenced both." <a id="f-b-23"></a>

                """)
    }

    @Test("A sentence of another section that goes on about it names that")
    func elsewhere() {
        let row = row(.incident(.new), further: [.further("A court sentenced both.", Place(Ardania.women, 95))])
        #expect(row.contains("\n  - 6 Women ¶95 · \"A court"))
    }

    @Test("A follow-up says where it was reported first")
    func followUp() {
        #expect(row(.incident(.followUp)).contains("\" · reported in 2018, ¶31 <a"))
    }

    @Test("What came says what it may continue; the place is named only where it is another")
    func near() {
        func near(_ headings: [String]) -> Finding {
            .added(
                "A.", Place(Ardania.libel, 33),
                near: NearMiss(quotation: Place(headings, 18).quote("B."), score: 0.4), id: "n")
        }
        #expect(row(near(Ardania.libel)) == "- ¶33 · \"A.\" · perhaps continues 2018 ¶18 <a id=\"f-n\"></a>\n")
        #expect(row(near(Ardania.police)).contains("perhaps continues 2018 1.d Role of the Police ¶18"))
    }

    @Test("What went names its edition in each row")
    func removed() {
        #expect(row(.removed("A.", Place(Ardania.harassment, 118))).hasPrefix("- 2018 ¶118 · \"A.\" <a"))
    }

    @Test("A shift and figures stand before the words, the old place behind them")
    func changed() {
        let finding = Finding.changed(
            .revised, "There were [-no-] reports of [-9-] {+12+} cases.", Place(Ardania.summary, 2), was: Place(Ardania.summary, 5),
            figures: [FigureChange(old: "9", new: "12", unit: "cases", oldValue: 9, newValue: 12)],
            shift: Shift(kind: .polarity, old: "no", new: ""))
        #expect(
            row(finding).hasPrefix(
                "- ¶2 · **polarity: “no” went** · 9 → 12 cases (+33 %) · \"There were ~~no~~ reports of ~~9~~ **12** cases.\" · 2018 ¶5 <a")
        )
    }

    @Test("A figure that rolled is what the row is about")
    func figures() {
        let finding = Finding.changed(
            .updated, "Police counted [-9-] {+12+} cases.", Place(Ardania.summary, 2), was: Place(Ardania.summary, 5),
            figures: [FigureChange(old: "9", new: "12", unit: "cases", oldValue: 9, newValue: 12)])
        #expect(row(finding).hasPrefix("- ¶2 · **9 → 12 cases (+33 %)** · \""))
    }

    @Test("What moved says from where")
    func moved() {
        let finding = Finding.same("A.", Place(Ardania.expression, 30), was: Place(Ardania.police, 14), moved: true)
        #expect(row(finding).hasPrefix("- ¶30 · \"A.\" · moved from 1.d Role of the Police, 2018 ¶14 <a"))
    }

    @Test("Two quotations stand below the row, one line each")
    func twoLines() {
        let lines = row(
            .changed(
                .revised, "[-One two three four five.-] {+Six seven eight.+}", Place(Ardania.summary, 2), was: Place(Ardania.summary, 5))
        )
        .split(separator: "\n")
        #expect(lines.count == 3 && lines[0].hasPrefix("- ¶2 <a") && lines[1] == "  - 2018 ¶5: \"One two three four five.\"")
    }

    @Test("Without a heading above it the row names its place and significance")
    func bySignificance() {
        #expect(row(.added("A.", Place(Ardania.libel, 33)), placesFindings: true).hasPrefix("- 0 · 2.a Libel/Slander Laws ¶33 · \"A.\""))
    }
}
