import Findings
import ReportModel
import Testing

@testable import Rendering

@Suite("Findings of a section in numbers")
struct SectionTallyTests {
    @Test("Every finding is counted in one section, in the order of the outline")
    func roots() {
        let tallies = SectionTally.tallies(of: Ardania.diff, in: SectionMap(Ardania.diff), depth: 1)
        #expect(tallies.map { $0.home.path.headings.first?.prefix(9) } == ["Executive", "Section 1", "Section 2", "Section 6"])
        #expect(tallies.map { $0.count(of: .removed) } == [1, 0, 1, 2])
        #expect(tallies.map(\.moved) == [0, 0, 1, 0])
        for relation in Relation.allCases {
            #expect(tallies.reduce(0) { $0 + $1.count(of: relation) } == Ardania.diff.count(of: relation))
        }
    }

    @Test("A section with nothing but unchanged text is quiet")
    func quiet() {
        let tallies = SectionTally.tallies(of: SectionFilter(["7"]).select(Ardania.diff), in: SectionMap(Ardania.diff), depth: 2)
        #expect(tallies.allSatisfy { $0.isQuiet })
        #expect(!SectionTally.tallies(of: Ardania.diff, in: SectionMap(Ardania.diff), depth: 1)[0].isQuiet)
    }
}
