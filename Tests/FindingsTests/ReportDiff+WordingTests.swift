import ReportModel
import ReportSketch
import Testing

@testable import Findings

@Suite("Wording of an edition")
struct ReportDiffWordingTests {
    private func finding(_ old: String, _ new: String, _ shift: Shift? = nil) -> Finding {
        let quotation = Quotation(text: "A.", section: SectionPath(headings: ["A"]), paragraph: 0, sentence: 0, line: nil)
        return Finding(
            id: "a", relation: .revised, old: [quotation], new: [quotation],
            words: [WordMark(.kept, "Two"), WordMark(.deleted, old), WordMark(.inserted, new)], shift: shift)
    }

    private func changes(_ findings: [Finding]) -> [WordingChange] {
        let quiet = Boundary(grade: .quiet, placed: 1, identical: 1, keptPath: 1)
        let side = EditionSummary(Report(sketch: "# A\nA republic."))
        return ReportDiff(old: side, new: side, coverage: Coverage(), boundary: quiet, sections: [], findings: findings).wordingChanges
    }

    @Test("What was replaced in four findings or more is told once, the most frequent first")
    func frequent() {
        let clerks = Array(repeating: finding("clerks", "scribes."), count: 4)
        let mills = Array(repeating: finding("mills,", "works"), count: 5)
        #expect(
            changes(clerks + mills + [finding("boats", "ships")]) == [
                WordingChange(old: "mills", new: "works", count: 5), WordingChange(old: "clerks", new: "scribes", count: 4),
            ])
    }

    @Test("Claims that were turned around are no matter of wording")
    func polarity() {
        let flip = finding("no", "some", Shift(kind: .polarity, old: "no", new: ""))
        #expect(changes(Array(repeating: flip, count: 9)).isEmpty)
    }
}
