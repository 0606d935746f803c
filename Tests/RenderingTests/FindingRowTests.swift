import Findings
import ReportModel
import Testing

@testable import Rendering

@Suite("A finding on the terminal")
struct FindingRowTests {
    private func text(width: Int = 80, _ findings: Finding...) -> String {
        var page = TerminalPage(width: width, color: false)
        let row = FindingRow(sides: SideNames(old: 2018, new: 2019), width: width, color: false, findings: findings)
        row.write(findings.map { FindingBlock.Entry(finding: $0, isElsewhere: false) }, to: &page)
        return String(decoding: page.bytes, as: UTF8.self)
    }

    @Test(
        "Signs",
        arguments: zip(
            [Relation.added, .removed, .revised, .reworded, .updated, .cosmetic, .unchanged, .notCovered],
            ["+", "−", "~", "~", "~", "=", "=", "?"]))
    func sign(relation: Relation, sign: String) {
        #expect(FindingRow.sign(of: Finding(id: "1", relation: relation, old: [], new: [])).text == sign)
    }

    @Test("Moved but unchanged text has a sign of its own")
    func movedSign() {
        #expect(FindingRow.sign(of: Finding(id: "1", relation: .unchanged, isMoved: true, old: [], new: [])).text == ">")
    }

    @Test("A removed sentence has its old paragraph and its year")
    func removed() {
        #expect(text(.removed("It rained.", Place(["A"], 7))) == "  − ¶7  [2018] It rained.\n")
    }

    @Test("Beside several removed sentences their absence is said once")
    func absenceOnce() {
        let result = text(width: 100, .removed("It rained.", Place(["A"], 7)), .removed("It snowed.", Place(["A"], 7, 1)))
        #expect(result.split(separator: "\n").map { $0.hasSuffix("not reported in 2019") } == [true, false])
    }

    @Test("A sentence that was rewritten stands in both versions")
    func rewritten() {
        let finding = Finding.changed(
            .revised, "[-Nobody had seen any-] {+Several thousand met with+} police", Place(["A"], 7), was: Place(["A"], 9))
        #expect(
            text(finding) == """
                  ~ ¶7  [2018] [-Nobody had seen any-] police
                        [2019] {+Several thousand met with+} police
                        revised · 2018 ¶9

                """)
    }

    @Test("Without word marks two different versions stand one below the other")
    func noWords() {
        let finding = Finding(
            id: "1", relation: .reworded, old: [Place(["A"], 7).quote("One.")], new: [Place(["A"], 8).quote("Two.")])
        #expect(text(finding).hasPrefix("  ~ ¶8  [2018] One.\n        [2019] Two.\n"))
    }
}
