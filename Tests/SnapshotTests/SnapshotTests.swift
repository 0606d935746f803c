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
        let output = try await Self.output(of: name, format, with: format == "json" ? ["--all"] : [])
        try Snapshot.check(output, "\(name)/diff.\(ending)")
    }

    /// Of one case whose captures say when they were made, and of one whose texts say nothing of themselves.
    @Test(arguments: ["wayback", "plain-text"], ["ndjson", "csv", "chart"])
    func table(_ name: String, _ format: String) async throws {
        try Snapshot.check(
            try await Self.output(of: name, format), "\(name)/\(format == "chart" ? "diff.chart.md" : "diff.\(format)")")
    }

    /// Of one case of each shape, because pages are long; without the stylesheet and the script, which are files of their own.
    @Test(arguments: ["2024-rebuilt", "plain-text"])
    func page(_ name: String) async throws {
        var page = try await Self.output(of: name, "html")
        for (start, end) in [("<style>\n", "</style>\n"), ("<script>\n", "</script>\n")] {
            let from = try #require(page.range(of: start)?.upperBound)
            let to = try #require(page.range(of: end)?.lowerBound)
            page.replaceSubrange(from..<to, with: "")
        }
        try Snapshot.check(page, "\(name)/diff.html")
    }

    /// Two columns, of an outline that held and of one that was rebuilt.
    @Test(arguments: ["2016-classic", "2024-rebuilt"])
    func sideBySide(_ name: String) async throws {
        try Snapshot.check(try await Self.output(of: name, "terminal", with: ["--width", "130"]), "\(name)/diff.wide.txt")
    }

    private static func output(of name: String, _ format: String, with options: [String] = []) async throws -> String {
        let old = try #require(Snapshot.input(of: name, side: "old"))
        let new = try #require(Snapshot.input(of: name, side: "new"))
        let output = FileManager.default.temporaryDirectory.appendingPathComponent("recension-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: output) }
        let arguments = ["diff", old.path, new.path, "--format", format, "--output", output.path] + options
        #expect(await RecensionCommand.run(arguments) == 1)
        return try String(contentsOf: output, encoding: .utf8)
    }

    /// The sample library's changelog, as it would be committed.
    @Test func changelog() async throws {
        let sample = Snapshot.folder.appendingPathComponent("sample")
        let output = FileManager.default.temporaryDirectory.appendingPathComponent("recension-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: output) }
        let editions = ["2018", "2019", "2020"].map { sample.appendingPathComponent($0).path }
        let countries = ["--countries", sample.appendingPathComponent("countries.txt").path]
        #expect(await RecensionCommand.run(["changelog"] + editions + countries + ["--output", output.path]) == 1)
        func names(in folder: URL) throws -> [String] {
            try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".md") }.sorted()
        }
        let written = try names(in: output)
        for name in written {
            try Snapshot.check(String(contentsOf: output.appendingPathComponent(name), encoding: .utf8), "sample/changelog/\(name)")
        }
        #expect(try names(in: sample.appendingPathComponent("changelog")) == written)
    }
}
