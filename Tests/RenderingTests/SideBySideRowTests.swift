import Findings
import ReportModel
import Testing

@testable import Rendering

@Suite("A finding in two columns")
struct SideBySideRowTests {
    private func text(
        width: Int = 80, color: Bool = false, context: Set<String> = [], _ findings: Finding..., elsewhere: Bool = false
    ) -> String {
        var page = TerminalPage(width: width, color: color)
        let row = SideBySideRow(
            sides: SideNames(old: 2018, new: 2019), width: width, color: color, findings: findings, context: context)
        row.write(findings.map { FindingBlock.Entry(finding: $0, isElsewhere: elsewhere) }, to: &page)
        return String(decoding: page.bytes, as: UTF8.self)
    }

    @Test("Each side has its own words, its own paragraph, and the notes stand below the new text")
    func changed() {
        let finding = Finding.changed(
            .revised, "There were [-no-] reports of people who disappeared {+in Ostra+} during the year.", Place(["A"], 7),
            was: Place(["A"], 9), shift: Shift(kind: .polarity, old: "no", new: ""))
        #expect(
            text(finding) == """
                  ~ ¶9  There were [-no-] reports of        ¶7  There were reports of people who
                        people who disappeared during           disappeared {+in Ostra+} during
                        the year.                               the year.
                                                                revised · polarity: “no” went

                """)
    }

    @Test("What only one side has leaves the other column to what there is to say; absence is said once")
    func oneSided() {
        let near = NearMiss(quotation: Place(["B"], 3).quote("It snowed."), score: 0.4)
        #expect(
            text(
                .removed("It rained.", Place(["A"], 4)), .removed("It hailed.", Place(["A"], 4, 1)),
                .added("It thawed.", Place(["A"], 5), near: near)) == """
                      − ¶4  It rained.                              not reported in 2019
                      − ¶4  It hailed.
                            perhaps continues 2018 B ¶3       + ¶5  It thawed.

                    """)
    }

    @Test("Moved text stands with both places")
    func moved() {
        let finding = Finding.same("The police report to nobody.", Place(["A", "New"], 5), was: Place(["B", "Old"], 14), moved: true)
        let lines = text(finding).split(separator: "\n")
        #expect(lines.first == "  > ¶14  The police report to nobody.       ¶5   The police report to nobody.")
        #expect(lines.last == "         2018 B › Old                            moved")
    }

    @Test("Text of a section that stands elsewhere says which")
    func elsewhere() {
        #expect(text(.removed("It rained.", Place(["B"], 4)), elsewhere: true).contains("\n        2018 B"))
    }

    @Test("Sentences that only stand around others have no sign and are grey")
    func context() {
        let finding = Finding.same("It rained.", Place(["A"], 5), was: Place(["A"], 4))
        #expect(text(context: [finding.id], finding) == "    ¶4  It rained.                          ¶5  It rained.\n")
        #expect(text(color: true, context: [finding.id], finding).contains("\u{1B}[2mIt rained.\u{1B}[0m"))
    }

    @Test("No line is wider than the terminal or ends with blanks, and none is empty", arguments: [70, 80, 121, 160, 200])
    func fits(_ width: Int) {
        var page = TerminalPage(width: width, color: false)
        let findings = Ardania.findings
        let row = SideBySideRow(sides: SideNames(old: 2018, new: 2019), width: width, color: false, findings: findings)
        row.writeHeader(to: &page)
        row.write(findings.map { FindingBlock.Entry(finding: $0, isElsewhere: true) }, to: &page)
        for line in String(decoding: page.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
            #expect(DisplayWidth.of(line) <= width)
            #expect(!line.isEmpty && !line.hasSuffix(" "))
        }
    }
}
