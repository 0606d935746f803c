import Findings
import ReportModel
import Testing

@testable import Rendering

@Suite("Highlights")
struct HighlightsTests {
    private func finding(_ kind: Shift.Kind, score: Double, _ marked: String) -> Finding {
        .changed(
            .revised, marked, Place(["A"], 0), was: Place(["A"], 0), score: score, shift: Shift(kind: kind, old: "", new: ""))
    }

    @Test("Polarity before strength, sure before rewritten, then by score")
    func order() {
        let light = "There were [-no-] reports of such acts by the police."
        let findings = [
            finding(.strength, score: 0.99, light), finding(.polarity, score: 0.7, light),
            finding(.polarity, score: 0.95, "[-None of them ever-] {+Victims in several places+} hesitated"),
            finding(.polarity, score: 0.9, light),
            .added("B.", Place(["A"], 1)),
        ]
        let diff = ReportDiff(
            old: .side(2018, words: 1), new: .side(2019, words: 1), coverage: Coverage(),
            boundary: Boundary(grade: .quiet, placed: 1, identical: 1, keptPath: 1), sections: [], findings: findings)
        #expect(Highlights.shifts(of: diff).map(\.score) == [0.9, 0.7, 0.95, 0.99])
    }

    @Test("What was rewritten is no highlight")
    func clear() {
        let rewritten = finding(.polarity, score: 0.95, "[-None of them ever-] {+Victims in several places+} hesitated")
        let light = finding(.polarity, score: 0.5, "There were [-no-] reports of such acts.")
        #expect(Highlights.clear([rewritten, light]) == [light])
    }
}
