import Findings
import ReportModel
import Testing

@Suite struct MoveRuleTests {
    private static let stays = """
        ## a. Prisons
        Cells in the old fort of Ostra were damp and crowded.
        Guards in the fort received annual training on restraint.
        Doctors visited the fort on alternate Tuesdays.
        ## b. Elections
        Observers called the last ballot for mayor orderly.
        Candidates for the council registered without fees.
        """
    private static let wanderer =
        "The ombudsman of Ardania examined complaints about smuggled cigarettes and published his findings."

    @Test func aSentenceUnderAnotherHeadingMoved() {
        let old = Report(sketch: "# Section 1. Persons\n\(Self.stays)")
        let lines = Self.stays.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let before = Report(
            sketch: "# Section 1. Persons\n" + (lines[0..<2] + [Self.wanderer] + lines[2...]).joined(separator: "\n"))
        let after = Report(sketch: "# Section 1. Persons\n\(Self.stays)\n\(Self.wanderer)", year: 2019)
        let moved = ReportDiff(old: before, new: after).findings.filter(\.isMoved)
        #expect(moved.map { $0.new.first?.text } == [Self.wanderer])
        #expect(moved.first?.relation == .unchanged)
        #expect(ReportDiff(old: old, new: old).movedCount == 0)
    }

    @Test func aRenamedHeadingMovesNothing() {
        let old = Report(sketch: "# Section 1. Persons\n\(Self.stays)")
        let renamed = Self.stays.split(separator: "\n").map { $0.hasPrefix("## a.") ? "## c. Places of Custody" : String($0) }
        let new = Report(sketch: "# Section 1. Persons\n\(renamed.joined(separator: "\n"))", year: 2019)
        let diff = ReportDiff(old: old, new: new)
        #expect(diff.movedCount == 0)
        #expect(diff.sections.map(\.relation) == [.same, .renamed, .same])
    }
}
