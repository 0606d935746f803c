import ReportModel
import Testing

@testable import ReportExtraction

struct OutlineCheckTests {
    private func codes(_ labels: String...) -> [String] {
        let sections = labels.enumerated().map { index, label in
            let isTop = label.hasPrefix("S")
            return Section(
                kind: .heading, level: isTop ? 1 : 2, parent: isTop ? nil : 0, label: label, title: "Title", line: index + 1)
        }
        return OutlineCheck.diagnostics(sections).map { "\($0.code) \($0.line ?? 0): \($0.message)" }
    }

    @Test func aWholeOutlineIsNoted() {
        #expect(codes("Section 1.", "a.", "b.", "Section 2.", "a.", "SECTION 3", "Section 4:").isEmpty)
        #expect(codes().isEmpty)
    }

    @Test func whatIsMissingTwiceOrOutOfOrderIsTold() {
        #expect(codes("Section 1.", "Section 3.") == ["missing-section 2: There is no section 2."])
        #expect(
            codes("Section 2.", "Section 7.") == [
                "missing-section 1: There is no section 1.", "missing-section 2: There are no sections 3 to 6.",
            ])
        #expect(codes("Section 1.", "Section 2.", "Section 2.") == ["repeated-section 3: “Section 2.” comes twice."])
        #expect(codes("Section 1.", "Section 2.", "Section 1.") == ["section-order 3: “Section 1.” comes after section 2."])
    }

    @Test func onlyTheTopLevelCounts() {
        let demoted = Section(kind: .heading, level: 2, parent: 0, label: "Section 9.", title: "x", line: 1)
        let runIn = Section(kind: .runIn, level: 1, parent: nil, label: nil, title: "Section 9.", line: 1)
        #expect(OutlineCheck.diagnostics([demoted, runIn]).isEmpty)
    }
}
