import Findings
import ReportModel
import Testing

@testable import Rendering

@Suite("The outline of a page")
struct PageOutlineTests {
    private func outline(_ diff: ReportDiff) -> PageOutline {
        PageOutline(diff.findings, in: PageContext(diff, sections: .everything, listed: []))
    }

    @Test("Each heading stands once, below the one above it")
    func nesting() throws {
        let outline = outline(Ardania.diff)
        #expect(
            outline.roots.map { outline.nodes[$0].heading } == [
                "Executive Summary", Ardania.integrity[0], Ardania.liberties[0], "Section 6. Discrimination and Societal Abuses",
            ])
        let liberties = outline.nodes[outline.roots[2]]
        let expression = outline.nodes[try #require(liberties.children.first)]
        #expect(expression.heading == Ardania.expression[1])
        #expect(expression.note == "was: a. Freedom of Expression, Including for Journalists")
        #expect(expression.children.map { outline.nodes[$0].heading } == ["Libel/Slander Laws"])
        #expect(Set(outline.nodes.map(\.id)).count == outline.nodes.count)
        #expect(
            outline.nodes.allSatisfy { $0.id.utf8.allSatisfy { $0 == 0x2D || (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) } })
    }

    @Test("A section counts what stands below it")
    func counts() {
        let outline = outline(Ardania.diff)
        let liberties = outline.nodes[outline.roots[2]].counts
        #expect(liberties.count(of: .added) == 2)
        #expect(liberties.count(of: .changed) == 3)
        #expect(liberties.count(of: .moved) == 1)
        #expect(liberties.phrase(SideNames(Ardania.diff)) == "7 changes: 2 added, 3 changed, 1 not reported in 2019, 1 moved")
    }

    @Test("Sections of the old report alone follow those of the new one, in their own order")
    func oldOnly() {
        let (life, labor, liberty) = (["Section 1. Life"], ["Section 7. Labor"], ["Section 2. Liberty"])
        let corruption = ["Section 4. Corruption"]
        let diff = ReportDiff(
            old: .side(2023, words: 1), new: .side(2024, words: 1), coverage: Coverage(), boundary: Ardania.boundary,
            sections: [
                .section(.same, life, was: life), .section(.dropped, nil, was: labor), .section(.dropped, nil, was: corruption),
                .section(.same, liberty, was: liberty),
            ],
            findings: [
                .same("One.", Place(life, 0), was: Place(life, 0)), .removed("Nine.", Place(labor, 9)),
                .removed("Four.", Place(corruption, 4)),
                .same("Two.", Place(liberty, 1), was: Place(liberty, 1)),
            ])
        let outline = outline(diff)
        #expect(
            outline.roots.map { outline.nodes[$0].heading } == [
                "Section 1. Life", "Section 2. Liberty", "Section 4. Corruption", "Section 7. Labor",
            ])
        #expect(outline.roots.map { outline.nodes[$0].edition } == [nil, nil, "2023", "2023"])
    }
}
