import ReportModel
import ReportSketch
import Testing

@testable import Findings

@Suite("The words of a summary")
struct SummaryWordsTests {
    @Test("Words come without punctuation, which is told apart")
    func words() {
        let report = Report(sketch: "Issues included: “graft;” smoke (in towns, often), and noise.")
        let words = SummaryWords(report, report.sentences[0].text).words
        #expect(words.map(\.core) == ["issues", "included", "graft", "smoke", "in", "towns", "often", "and", "noise"])
        #expect(words.map(\.end) == [.none, .colon, .semicolon, .none, .none, .comma, .comma, .none, .stop])
        #expect(words.map(\.depth) == [0, 0, 0, 0, 1, 1, 0, 0, 0])
        #expect(words.map(\.isCapital) == [true] + [Bool](repeating: false, count: 8))
        #expect(words.map { report.string($0.range) }[2] == "“graft;”")
    }
}
