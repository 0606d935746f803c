import Foundation
import Testing

/// What is written to a file or pipe is the same whatever machine, user and terminal it is written on.
@Suite("The same bytes everywhere")
struct SameBytesTests {
    private static let sample = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Snapshots/sample")

    private static let environments: [[String: String]] = [
        ["LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "LANGUAGE": "tr"],
        ["LC_ALL": "ar_EG.UTF-8", "TZ": "Asia/Kathmandu"],
        ["LC_ALL": "C", "TERM": "dumb", "COLUMNS": "47", "LINES": "5"],
        ["TERM": "xterm-256color", "COLORTERM": "truecolor", "COLUMNS": "173", "CLICOLOR_FORCE": "1", "PAGER": "false"],
        ["NO_COLOR": "1", "RECENSION_PAGER": "false"],
    ]

    @Test(arguments: [
        ["--format", "terminal"], ["--format", "markdown"], ["--format", "json"], ["--stat"], ["--words"], ["--view", "side-by-side"],
        ["--color", "always", "--context", "1"], ["--only", "added", "--sort", "significance"],
    ])
    func environment(_ options: [String]) throws {
        for inputs in [["2018/ardania.html", "2019/ardania.html"], ["2018", "2019"]] {
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
}
