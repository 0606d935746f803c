import Foundation
import Testing

/// The pages under `Documentation/` that quote the tool's output say what it says.
@Suite struct DocumentationTests {
    /// The quotations leave out the anchors, and may end before the line does.
    @Test func quotationsOfTheTrickyCasesAreWhatComesOut() throws {
        let output = try Self.text("Snapshots/tricky-cases/diff.md")
        let page = try Self.text("Documentation/tricky-cases.md")
        let quotations = page.split(separator: "\n").filter { $0.hasPrefix("> ") }.map { $0.dropFirst(2) }
        #expect(quotations.count > 15)
        let lines = output.split(separator: "\n").map { $0.hasPrefix("> ") ? $0.dropFirst(2) : $0 }
        for quotation in quotations {
            #expect(lines.contains { $0.hasPrefix(quotation) }, "not in the output: \(quotation)")
        }
    }

    private static func text(_ path: String) throws -> String {
        try String(contentsOf: Snapshot.folder.deletingLastPathComponent().appendingPathComponent(path), encoding: .utf8)
    }
}
