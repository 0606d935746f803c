import Findings
import ReportModel
import Testing

@testable import Rendering

@Suite("What became of a section")
struct HeadingNoteTests {
    private func note(_ relation: SectionCorrespondence.Relation, was old: [String]...) -> String? {
        let new = ["Section 2. Liberties", "d. Movement"]
        let section = SectionCorrespondence(
            old: old.map { SectionPath(headings: $0) }, new: SectionPath(headings: new), relation: relation, flow: [])
        let diff = ReportDiff(
            old: .side(2018, words: 1), new: .side(2019, words: 1), coverage: Coverage(),
            boundary: Boundary(grade: .quiet, placed: 1, identical: 1, keptPath: 1), sections: [section], findings: [])
        return HeadingNote.of(
            SectionMap.Home(path: SectionPath(headings: new), isOldOnly: false), in: SectionMap(diff), sides: SideNames(diff),
            columns: 20)
    }

    @Test("In a few words, or none")
    func notes() {
        #expect(note(.same, was: ["d. Movement"]) == nil)
        #expect(note(.added) == "new heading")
        #expect(note(.notCovered) == "not covered in 2018")
        #expect(note(.renamed, was: ["Section 2. Liberties", "d. Travel"]) == "was: d. Travel")
        #expect(note(.moved, was: ["Section 1. Person", "c. Travel"]) == "from: 1.c Travel")
        let diff = SectionMap(Ardania.diff)
        let sides = SideNames(old: 2018, new: 2019)
        let old = SectionMap.Home(path: SectionPath(headings: Ardania.oldExpression), isOldOnly: true)
        #expect(HeadingNote.of(old, in: diff, sides: sides) == "heading in 2018")
        #expect(note(.merged, was: ["A"], ["A rather long heading of the past"]) == "from: A; A rather long headi…")
    }
}
