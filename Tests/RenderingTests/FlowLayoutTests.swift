import Findings
import ReportModel
import Testing

@testable import Rendering

@Suite("Where the bands of a flow picture stand")
struct FlowLayoutTests {
    private let life = SectionPath(headings: ["Section 1. Life"])
    private let liberty = SectionPath(headings: ["Section 2. Liberty"])

    private func diff() -> ReportDiff {
        let (old, other) = (["Section 6. Women"], ["Section 7. Labor"])
        return ReportDiff(
            old: .side(2023, words: 1), new: .side(2024, words: 1), coverage: Coverage(),
            boundary: Boundary(grade: .restructured, placed: 1, identical: 1, keptPath: 0), sections: [],
            findings: (0..<6).map { .same("Life \($0).", Place(life.headings, $0), was: Place(old, $0)) }
                + (6..<8).map { .same("Liberty \($0).", Place(liberty.headings, $0), was: Place(old, $0)) }
                + [.removed("Gone.", Place(old, 8)), .same("Labor.", Place(life.headings, 9), was: Place(other, 9))])
    }

    @Test("Bands leave and arrive without crossing inside a section, and as thick on the right as on the left")
    func bands() throws {
        let layout = FlowLayout(FlowTable(diff(), depth: 1).rows, order: [life, liberty], absence: "not found")
        #expect(layout.left.map(\.name) == ["6 Women", "7 Labor"])
        #expect(layout.right.map(\.name) == ["1 Life", "2 Liberty", "not found"])
        #expect(layout.right.map(\.isAbsence) == [false, false, true])
        #expect(layout.bands.map(\.to) == [0, 1, 2, 0])
        #expect(layout.bands.map(\.sentences) == [6, 2, 1, 1])
        // The bands of a side fill its sections.
        for (index, node) in layout.left.enumerated() {
            #expect(layout.bands.filter { $0.from == index }.reduce(0) { $0 + $1.height } == node.height)
        }
        for (index, node) in layout.right.enumerated() {
            let bands = layout.bands.filter { $0.to == index }
            #expect(bands.reduce(0) { $0 + $1.height } == node.height)
            #expect(bands.map(\.rightY).min() == node.y)
        }
    }

    @Test("However small a section is, there is a line for its name")
    func lines() {
        let layout = FlowLayout(FlowTable(diff(), depth: 1).rows, order: [life, liberty], absence: "not found")
        for (above, below) in zip(layout.right, layout.right.dropFirst()) {
            #expect(below.y - above.y >= FlowLayout.line && below.y >= above.y + above.height)
        }
        #expect(layout.height >= (layout.right.last.map { $0.y + FlowLayout.line } ?? 0))
    }
}
