import Foundation
import HTMLTree
import RecensionCommandLine
import ReportExtraction
import ReportModel
import Testing

/// Every case of `Snapshots/`, through every stage.
@Suite struct SnapshotTests {
    /// Cases whose markup is broken on purpose: versions of the parser recover from it differently, and only the text counts.
    private static let brokenMarkup: Set<String> = ["legacy", "inline-markup"]

    @Test(arguments: Snapshot.cases, ["old", "new"])
    func tree(_ name: String, _ side: String) throws {
        let input = try #require(Snapshot.input(of: name, side: side))
        guard input.pathExtension == "html", !Self.brokenMarkup.contains(name) else { return }
        let tree = try HTMLTree(parsing: Array(Data(contentsOf: input)))
        // What stands around the report is the same in every page of a generation.
        let content = tree.nodes.indices.first { index in
            tree.string("id", of: index) == "report_content" || tree.string("class", of: index)?.contains("report__content") == true
        }
        try Snapshot.check(tree.dump(of: content ?? 0), "\(name)/\(side).tree.txt")
    }

    @Test(arguments: Snapshot.cases, ["old", "new"])
    func report(_ name: String, _ side: String) throws {
        let input = try #require(Snapshot.input(of: name, side: side))
        let reports = try ReportReader().read(Array(Data(contentsOf: input)))
        try Snapshot.check(reports.map { ReportDump(report: $0).description }.joined(separator: "\n"), "\(name)/\(side).report.txt")
    }

    @Test(arguments: Snapshot.cases, ["terminal", "markdown", "json"])
    func diff(_ name: String, _ format: String) async throws {
        let ending = ["terminal": "txt", "markdown": "md", "json": "json"][format] ?? format
        try await check(format, of: name, with: format == "json" ? ["--all"] : [], "diff.\(ending)")
    }

    /// Of one case whose captures say when they were made, and of one whose texts say nothing of themselves.
    @Test(arguments: ["wayback", "plain-text"], ["ndjson", "csv", "chart"])
    func table(_ name: String, _ format: String) async throws {
        try await check(format, of: name, with: [], format == "chart" ? "diff.chart.md" : "diff.\(format)")
    }

    private func check(_ format: String, of name: String, with options: [String], _ file: String) async throws {
        let old = try #require(Snapshot.input(of: name, side: "old"))
        let new = try #require(Snapshot.input(of: name, side: "new"))
        let output = FileManager.default.temporaryDirectory.appendingPathComponent("recension-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: output) }
        let arguments = ["diff", old.path, new.path, "--format", format, "--output", output.path] + options
        #expect(await RecensionCommand.run(arguments) == 1)
        try Snapshot.check(String(contentsOf: output, encoding: .utf8), "\(name)/\(file)")
    }
}
