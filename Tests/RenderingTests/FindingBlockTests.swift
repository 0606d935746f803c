import Findings
import ReportModel
import Testing

@testable import Rendering

@Suite("Findings parted by heading")
struct FindingBlockTests {
    private static let first = ["Section 1. One"]
    private static let second = ["Section 2. Two"]
    private static let gone = ["Section 3. Gone"]

    private func diff(_ findings: Finding...) -> ReportDiff {
        ReportDiff(
            old: .side(2018, words: 1), new: .side(2019, words: 1), coverage: Coverage(),
            boundary: Boundary(grade: .quiet, placed: 1, identical: 1, keptPath: 1),
            sections: [.section(.same, Self.first, was: Self.first), .section(.same, Self.second, was: Self.second)],
            findings: findings)
    }

    /// Each block as its heading and the paragraphs in it; a star marks text that stood elsewhere.
    private func outline(_ diff: ReportDiff) -> [String] {
        FindingBlock.blocks(of: diff.findings, in: SectionMap(diff)).map { block in
            let entries = block.entries.map {
                "\(($0.finding.new.first ?? $0.finding.old.first)?.paragraph ?? -1)\($0.isElsewhere ? "*" : "")"
            }
            return "\(block.home.path.headings.last ?? "")\(block.home.isOldOnly ? "!" : ""): \(entries.joined(separator: " "))"
        }
    }

    @Test("Removed text stays with its neighbours")
    func removedInside() {
        let diff = diff(
            .added("A.", Place(Self.first, 0)), .removed("B.", Place(Self.first, 1)), .added("C.", Place(Self.first, 2)))
        #expect(outline(diff) == ["Section 1. One: 0 1 2"])
    }

    @Test("Removed text at the beginning of a section opens it")
    func removedAtBoundary() {
        let diff = diff(
            .added("A.", Place(Self.first, 0)), .removed("B.", Place(Self.second, 1)), .added("C.", Place(Self.second, 2)))
        #expect(outline(diff) == ["Section 1. One: 0", "Section 2. Two: 1 2"])
    }

    @Test("A stray removed sentence does not tear a section apart")
    func stray() {
        let diff = diff(
            .added("A.", Place(Self.first, 0)), .removed("B.", Place(Self.second, 1)), .added("C.", Place(Self.first, 2)))
        #expect(outline(diff) == ["Section 1. One: 0 1* 2"])
    }

    @Test("A section of the old report alone has a heading between two sections, not inside one")
    func dropped() {
        let between = diff(
            .added("A.", Place(Self.first, 0)), .removed("B.", Place(Self.gone, 1)), .added("C.", Place(Self.second, 2)))
        #expect(outline(between) == ["Section 1. One: 0", "Section 3. Gone!: 1", "Section 2. Two: 2"])
        let inside = diff(
            .added("A.", Place(Self.first, 0)), .removed("B.", Place(Self.gone, 1)), .added("C.", Place(Self.first, 2)))
        #expect(outline(inside) == ["Section 1. One: 0 1* 2"])
    }

    @Test("Blocks keep the order of the findings and every finding that is shown")
    func complete() {
        let map = SectionMap(Ardania.diff)
        let blocks = FindingBlock.blocks(of: Ardania.findings.filter { $0.relation != .cosmetic }, in: map)
        #expect(blocks.flatMap(\.entries).map(\.finding) == Ardania.findings.filter { $0.relation != .cosmetic })
    }
}
