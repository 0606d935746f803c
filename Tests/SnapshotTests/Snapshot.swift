import Foundation
import Testing

/// Expected outputs that stand as files in `Snapshots/`.
enum Snapshot {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Snapshots")

    /// Folders with an old and a new edition, in the order of their names.
    static let cases: [String] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { input(of: $0, side: "old") != nil }.sorted()
    }()

    /// The page or text of one side of a case.
    static func input(of name: String, side: String) -> URL? {
        ["html", "txt"].map { folder.appendingPathComponent("\(name)/\(side).\($0)") }
            .first { FileManager.default.fileExists(atPath: $0.path) }
    }

    /// Whether expected outputs are to be written anew. A run that records fails, so that no check can pass by recording.
    static let isRecording = ProcessInfo.processInfo.environment["RECENSION_RECORD"] == "1"

    /// Compares an output with the file that holds what was expected.
    static func check(_ actual: String, _ file: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let url = folder.appendingPathComponent(file)
        let expected = try? String(contentsOf: url, encoding: .utf8)
        guard actual != expected else { return }
        if isRecording {
            try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try actual.write(to: url, atomically: true, encoding: .utf8)
            Issue.record("recorded \(file); read it before you commit it", sourceLocation: sourceLocation)
            return
        }
        Issue.record("\(file): \(firstDifference(expected, actual))", sourceLocation: sourceLocation)
    }

    private static func firstDifference(_ expected: String?, _ actual: String) -> String {
        guard let expected else { return "there is no such file; scripts/record writes it" }
        let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
        let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
        let line = zip(old, new).enumerated().first { $1.0 != $1.1 }?.offset ?? min(old.count, new.count)
        func at(_ lines: [Substring]) -> Substring { line < lines.count ? lines[line] : "(end)" }
        return "line \(line + 1)\n  expected: \(at(old))\n  actual:   \(at(new))"
    }
}
