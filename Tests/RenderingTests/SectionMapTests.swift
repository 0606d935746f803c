import Findings
import ReportModel
import Testing

@testable import Rendering

@Suite("Places in the outline of the new report")
struct SectionMapTests {
    private let map = SectionMap(Ardania.diff)

    private func homes(_ place: [String]) -> [SectionMap.Home] {
        map.homes(of: .removed("Gone.", Place(place, 0)))
    }

    private func home(_ path: [String], oldOnly: Bool = false) -> SectionMap.Home {
        SectionMap.Home(path: SectionPath(headings: path), isOldOnly: oldOnly)
    }

    @Test("Text of a renamed section stands under its new name")
    func renamed() {
        #expect(homes(Ardania.oldExpression) == [home(Ardania.expression)])
    }

    @Test("A dropped section stands below what its parent has become")
    func dropped() {
        #expect(homes(Ardania.harassment) == [home(Ardania.harassment, oldOnly: true)])
        #expect(homes(Ardania.oldExpression + ["Press Law"]) == [home(Ardania.expression + ["Press Law"], oldOnly: true)])
    }

    @Test("A section without any counterpart keeps its own path")
    func unknown() {
        #expect(homes(["Section 9. Endnote"]) == [home(["Section 9. Endnote"], oldOnly: true)])
    }

    @Test("Text before the first heading")
    func preface() {
        #expect(homes([]) == [home([])])
    }

    @Test("A split section may be shown in each of its parts")
    func split() {
        let diff = ReportDiff(
            old: .side(2018, words: 1), new: .side(2019, words: 1), coverage: Coverage(),
            boundary: Boundary(grade: .retagged, placed: 1, identical: 1, keptPath: 1),
            sections: [
                .section(.split, ["d. Movement"], was: ["d. Asylum"]), .section(.split, ["e. Refugees"], was: ["d. Asylum"]),
            ],
            findings: [])
        #expect(
            SectionMap(diff).homes(of: .removed("Gone.", Place(["d. Asylum"], 0))) == [
                home(["d. Movement"]), home(["e. Refugees"]),
            ])
    }

    @Test("Below a section that got another number, a dropped one keeps the path it had")
    func renumberedParent() {
        let old = ["Section 1. Person"]
        let diff = ReportDiff(
            old: .side(2018, words: 1), new: .side(2019, words: 1), coverage: Coverage(),
            boundary: Boundary(grade: .restructured, placed: 1, identical: 1, keptPath: 1),
            sections: [.section(.moved, ["Section 3. Security"], was: old)], findings: [])
        let map = SectionMap(diff)
        #expect(map.homes(of: .removed("Gone.", Place(old + ["e. Trial"], 0))) == [home(old + ["e. Trial"], oldOnly: true)])
        #expect(map.isOldOnly(SectionPath(headings: old)) && map.isFound(SectionPath(headings: old)))
    }
}
