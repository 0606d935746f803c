import Findings
import ReportModel
import Testing

@testable import Rendering

@Suite("Only the words")
struct WordRowTests {
    private func text(width: Int = 60, places: Bool = false, context: Set<String> = [], _ findings: Finding...) -> String {
        var page = TerminalPage(width: width, color: false)
        let row = WordRow(
            sides: SideNames(old: 2018, new: 2019), color: false, findings: findings, placesFindings: places, context: context)
        row.write(findings.map { FindingBlock.Entry(finding: $0, isElsewhere: false) }, to: &page)
        return String(decoding: page.bytes, as: UTF8.self)
    }

    @Test("What was kept is told by three words on either side")
    func excerpt() {
        let finding = Finding.changed(
            .updated, "At the end of the year the prisons of the country held [-1,200-] {+1,350+} persons awaiting trial or sentence.",
            Place(["A"], 7), was: Place(["A"], 9))
        #expect(text(width: 80, finding) == "  ~ ¶7  … the country held [-1,200-] {+1,350+} persons awaiting trial …\n")
    }

    @Test("A sentence that one side has takes one line")
    func oneSided() {
        let long = "Several thousand citizens of Ostra met with the police on the square, and nobody was hurt."
        #expect(text(.added(long, Place(["A"], 7))) == "  + ¶7  Several thousand citizens of Ostra met with the …\n")
        #expect(text(.removed("It rained.", Place(["A"], 7))) == "  − ¶7  [2018] It rained.\n")
    }

    @Test("Where no heading stands above, each row has its place; sentences around have no sign")
    func places() {
        #expect(text(places: true, .added("It rained.", Place(["A"], 7))) == "  + ¶7  A: It rained.\n")
        let finding = Finding.same("It rained.", Place(["A"], 5), was: Place(["A"], 4))
        #expect(text(context: [finding.id], finding) == "    ¶5  It rained.\n")
    }
}
