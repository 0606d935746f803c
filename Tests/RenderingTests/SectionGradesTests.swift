import Findings
import ReportModel
import Testing

@testable import Rendering

@Suite("Sections that changed otherwise than the whole")
struct SectionGradesTests {
    private func diff(_ grades: [(heading: String, grade: Boundary.Grade?)]) -> ReportDiff {
        func boundary(_ grade: Boundary.Grade) -> Boundary { Boundary(grade: grade, placed: 1, identical: 1, keptPath: 1) }
        return ReportDiff(
            old: .side(2018, words: 1), new: .side(2019, words: 1), coverage: Coverage(), boundary: boundary(.quiet),
            sections: grades.map { heading, grade in
                let path = SectionPath(headings: heading.split(separator: ">").map(String.init))
                return SectionCorrespondence(
                    old: [path], new: path, relation: .same, flow: [], boundary: grade.map(boundary))
            }, findings: [])
    }

    @Test("They are named with what their grade means")
    func named() {
        let phrase = SectionGrades.phrase(
            of: diff([
                ("Executive Summary", .restyled), ("Section 1. Persons", .quiet), ("Section 2. Liberties", .retagged),
                ("Section 2. Liberties>a. Press", .restructured), ("Section 7. Labor", .retagged), ("Section 8. End", nil),
            ]))
        #expect(
            phrase
                == "By section: 2, 7 retagged (headings moved or changed level); Executive Summary restyled (rewritten in form).")
    }

    @Test("Nothing is said where all are alike")
    func alike() {
        #expect(SectionGrades.phrase(of: diff([("Section 1. Persons", .quiet), ("Section 2. Liberties", nil)])) == nil)
        #expect(SectionGrades.phrase(of: Ardania.diff) == nil)
    }
}
