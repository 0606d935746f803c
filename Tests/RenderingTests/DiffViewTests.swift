import Findings
import ReportModel
import Testing

@testable import Rendering

@Suite("Views of a diff")
struct DiffViewTests {
    @Test("Side by side from 120 columns on")
    func fitting() {
        #expect([40, 119, 120, 200].map(DiffView.fitting) == [.inline, .inline, .sideBySide, .sideBySide])
    }

    @Test("Every view lists the same findings", arguments: [DiffView.inline, .sideBySide, .words])
    func same(_ view: DiffView) {
        let text = String(decoding: DiffTerminal(width: 160, view: view).bytes(Ardania.diff), as: UTF8.self)
        let rows = text.split(separator: "\n").filter {
            $0.contains("  + ¶") || $0.hasPrefix("  − ¶") || $0.hasPrefix("  ~ ¶") || $0.hasPrefix("  > ¶")
        }
        #expect(rows.count == 12)
    }

    @Test("Side by side, each outermost section says what its columns are")
    func header() {
        let text = String(decoding: DiffTerminal(width: 120, view: .sideBySide).bytes(Ardania.diff), as: UTF8.self)
        let header = "\n          2018" + Columns.blanks(56) + "2019\n"
        #expect(text.components(of: header) == 3)
    }

    @Test("Text of a page is inert in every view", arguments: [DiffView.inline, .sideBySide, .words])
    func inert(_ view: DiffView) {
        let text = "He said \u{1B}[2J\u{1B}]0;x\u{07} \u{202E}no\u{202C}\tand\u{85}left."
        let findings = [
            Finding.added(text, Place(["A\u{1B}[31m"], 0)), .removed(text, Place(["A\u{1B}[31m"], 0)),
            .changed(.revised, "It was [-\u{1B}[1mfair-] {+f\u{9B}31moul+} then.", Place(["A\u{1B}[31m"], 0), was: Place(["B\u{07}"], 0)),
        ]
        let diff = ReportDiff(
            old: .side(2018, words: 1), new: .side(2019, words: 1), coverage: Coverage(),
            boundary: Boundary(grade: .quiet, placed: 1, identical: 1, keptPath: 1), sections: [], findings: findings)
        let output = String(decoding: DiffTerminal(width: 120, view: view).bytes(diff), as: UTF8.self)
        #expect(output.unicodeScalars.allSatisfy { $0 == "\n" || !Inert.isActive($0) })
    }
}

extension String {
    /// How often a text stands in this one.
    fileprivate func components(of text: String) -> Int {
        var count = 0
        var rest = self[...]
        while let range = rest.firstRange(of: text) {
            count += 1
            rest = rest[range.upperBound...]
        }
        return count
    }
}
