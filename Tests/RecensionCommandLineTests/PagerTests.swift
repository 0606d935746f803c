import Foundation
import Testing

/// Runs on a terminal: a long text goes through a pager, a short one does not, and the status stays diff's.
@Suite("A pager, as git uses one")
struct PagerTests {
    private static let snapshots = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Snapshots")
    private static let sample = ["2018", "2019"].map { snapshots.appendingPathComponent("sample/\($0)/ardania.html").path }
    private static let folders = ["2018", "2019"].map { snapshots.appendingPathComponent("sample/\($0)").path }
    private static let path = ["PATH": "/usr/bin:/bin", "TERM": "xterm"]

    private func run(_ arguments: [String], _ environment: [String: String] = [:]) throws -> TerminalRun {
        try TerminalRun(["diff"] + arguments, environment: Self.path.merging(environment) { $1 })
    }

    @Test func aLongTextGoesThroughIt() throws {
        let run = try run(Self.sample, ["PAGER": "sed s/^/:/"])
        #expect(run.status == 1)
        #expect(run.output.hasPrefix(":"))
        #expect(run.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast().allSatisfy { $0.hasPrefix(":") })
    }

    @Test func itsOwnVariableComesFirst() throws {
        let run = try run(Self.folders, ["RECENSION_PAGER": "wc -l | tr -d ' '", "PAGER": "false"])
        #expect(Int(run.output.dropLast()) ?? 0 > 24)
        #expect(run.status == 1)
    }

    @Test func aShortTextDoesNot() throws {
        let run = try run(Self.sample + ["--stat", "--section", "2"], ["PAGER": "sed s/^/:/"])
        #expect(run.output.contains("Ardania"))
        #expect(!run.output.contains(":  "))
        #expect(!run.output.hasPrefix(":"))
    }

    @Test(arguments: [
        ["PAGER": ""], ["PAGER": "cat"], ["RECENSION_PAGER": "", "PAGER": "sed s/^/:/"], ["PAGER": "sed s/^/:/", "TERM": "dumb"],
    ])
    func noneIsWanted(_ environment: [String: String]) throws {
        let run = try run(Self.sample, environment)
        #expect(!run.output.hasPrefix(":"))
        #expect(run.output.contains("Highlights"))
        #expect(run.status == 1)
    }

    @Test func noneByOption() throws {
        #expect(try !run(Self.sample + ["--no-pager"], ["PAGER": "sed s/^/:/"]).output.hasPrefix(":"))
    }

    @Test func onePagerThatCannotBeStartedIsNone() throws {
        let run = try run(Self.sample, ["PAGER": "no-such-pager"])
        #expect(run.output.contains("Highlights"))
        #expect(run.status == 1)
    }

    @Test(arguments: [sample, folders]) func quittingItIsNoTrouble(_ inputs: [String]) throws {
        let run = try run(inputs, ["PAGER": "head -n 1"])
        #expect(run.output.split(separator: "\n").count == 1)
        #expect(run.status == 1)
    }

    @Test func aFileNeedsNone() throws {
        let file = try TemporaryFile(name: "diff.txt")
        let run = try run(Self.sample + ["-o", file.url.path], ["PAGER": "sed s/^/:/"])
        #expect(run.output.isEmpty)
        #expect(try String(contentsOf: file.url, encoding: .utf8).hasPrefix("Ardania"))
    }

    @Test func coloursAreForTerminalsThatHaveThem() throws {
        #expect(try run(Self.sample + ["--no-pager"]).output.contains("\u{1B}["))
        #expect(try !run(Self.sample + ["--no-pager"], ["NO_COLOR": "1"]).output.contains("\u{1B}"))
        #expect(try !run(Self.sample + ["--no-pager"], ["TERM": "dumb"]).output.contains("\u{1B}"))
    }
}
