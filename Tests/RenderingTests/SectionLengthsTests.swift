import Findings
import ReportModel
import Testing

@testable import Rendering

@Suite("How long sections were and are")
struct SectionLengthsTests {
    @Test("Words of a section and all below it, the old ones with the section they correspond to")
    func lengths() {
        let (old, new, gone) = (["Section 2. Rights"], ["Section 1. Liberties"], ["Section 7. Labor"])
        let diff = ReportDiff(
            old: .side(2018, words: 1), new: .side(2019, words: 1), coverage: Coverage(), boundary: Ardania.boundary,
            sections: [.section(.renamed, new, was: old), .section(.dropped, nil, was: gone)],
            findings: [
                .same("Three words here.", Place(new + ["a. Press"], 0), was: Place(old, 0)), .added("Two words.", Place(new, 1)),
                .removed("These are four words.", Place(gone, 9)),
            ])
        let rows = SectionLengths(diff).rows
        #expect(rows.map(\.path.headings) == [new, gone])
        #expect(rows.map(\.old) == [3, 4])
        #expect(rows.map(\.new) == [5, 0])
        #expect(rows.map(\.isOldOnly) == [false, true])
    }
}
