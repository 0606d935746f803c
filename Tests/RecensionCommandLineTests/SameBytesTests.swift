import Foundation
import Testing

/// What is written to a file or pipe is the same whatever machine, user and terminal it is written on.
@Suite("The same bytes everywhere")
struct SameBytesTests {
    private static let sample = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Snapshots/sample")

    private static let environments: [[String: String]] = [
        [
            "LC_ALL": "tr_TR.UTF-8", "LANGUAGE": "tr", "TZ": "Asia/Kathmandu", "TERM": "dumb", "COLUMNS": "47", "LINES": "5",
            "NO_COLOR": "1", "RECENSION_PAGER": "false",
        ],
        [
            "LC_ALL": "ar_EG.UTF-8", "TERM": "xterm-256color", "COLORTERM": "truecolor", "COLUMNS": "173", "CLICOLOR_FORCE": "1",
            "PAGER": "false",
        ],
    ]

    @Test(arguments: ["terminal", "markdown", "json"])
    func format(_ format: String) throws {
        try check(["2018", "2019"], ["--format", format])
    }

    @Test func views() throws {
        try check(["2018/ardania.html", "2019/ardania.html"], ["--color", "always", "--view", "side-by-side", "--context", "1"])
    }

    private func check(_ inputs: [String], _ options: [String]) throws {
        let arguments =
            ["diff"] + inputs.map { Self.sample.appendingPathComponent($0).path }
            + ["--countries", Self.sample.appendingPathComponent("countries.txt").path] + options
        let plain = try CommandRun(arguments)
        #expect(plain.status == 1)
        #expect(!plain.output.isEmpty)
        for environment in Self.environments {
            let run = try CommandRun(arguments, environment: environment)
            #expect(run.output == plain.output, "\(environment)")
            #expect(run.status == 1)
        }
        // One core instead of all, where the system can do that.
        let taskset = "/usr/bin/taskset"
        if FileManager.default.isExecutableFile(atPath: taskset) {
            let run = try CommandRun(arguments, launcher: [taskset, "-c", "0"])
            #expect(run.output == plain.output, "one core")
        }
    }
}
