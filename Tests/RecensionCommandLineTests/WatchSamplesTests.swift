import ArgumentParser
import Foundation
import RecensionCommandLine
import Testing
import Yams

/// What people copy from `Samples/watch` and from the documentation is accepted by the programs that it is for.
@Suite struct WatchSamplesTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    }

    private static func sample(_ name: String) throws -> String { try text("Samples/watch/\(name)") }

    // MARK: The configuration

    @Test func theConfigurationIsInOrder() throws {
        let home = try TemporaryFile()
        let file = Self.root.appendingPathComponent("Samples/watch/watch.yml").path
        let run = try CommandRun(["watch", "--config", file, "--check"], environment: ["HOME": home.folder.path])
        #expect(run.errors.isEmpty)
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("\(file) is in order.\nlibrary: \(home.folder.path)/.local/share/recension/library.sqlite\n"))
        #expect(run.output.contains("\n  chat\n"))
    }

    @Test func theConfigurationHasEveryKindOfChannel() throws {
        let run = try Self.check("sources: {folder: a}\nnotify: [nothing]\n")
        let kinds = try #require(run.errors.firstMatch(of: /stdout, or one of (.+) with its settings/)).output.1
        let sample = try Self.sample("watch.yml")
        for kind in kinds.components(separatedBy: ", ") where kind != "json-feed" { #expect(sample.contains("\n  - \(kind): ")) }
    }

    // MARK: Command lines

    @Test func theLineOfCronIsOne() throws {
        let lines = try Self.sample("crontab").split(separator: "\n").filter { !$0.hasPrefix("#") }
        let entries = lines.filter { $0.firstMatch(of: /^[A-Z]+=/) == nil }
        #expect(entries.count == 1)
        let words = try #require(entries.first).split(separator: " ")
        for (field, most) in zip(words.prefix(5), [59, 23, 31, 12, 7]) {
            #expect(field == "*" || Int(field).map { (0...most).contains($0) } == true)
        }
        try Self.accept(words.dropFirst(5).map(String.init))
        #expect(lines.contains { $0.hasPrefix("PATH=") && $0.contains("/usr/local/bin") })
    }

    @Test func theWorkflowCallsCommandsThatThereAre() throws {
        let calls = try Self.scripts(of: Self.sample("workflow.yml")).flatMap(Self.calls)
        #expect(calls.map { $0.dropFirst().first } == ["watch", "library", "changelog"])
        for call in calls { try Self.accept(call) }
    }

    @Test(arguments: ["Documentation/watching.md", "Samples/watch/watch.yml", "README.md"])
    func theDocumentationCallsCommandsThatThereAre(_ path: String) throws {
        let text = try Self.text(path)
        var calls = text.matches(of: /`(recension (?:watch|fetch|amendments)[^`…]*)`/).map { Self.words(of: $0.output.1) }
        for line in text.split(separator: "\n") {
            guard let match = line.firstMatch(of: /^(?:\S+ \S+ \* \* \* +\S*\/)?(recension (?:watch|fetch)\b[^#]*)/) else { continue }
            calls.append(Self.words(of: match.output.1))
        }
        #expect(!calls.isEmpty)
        // A word alone is the name of the command.
        for call in calls where call.count > 2 || call[1] == "watch" { try Self.accept(call) }
    }

    // MARK: systemd

    @Test func theUnitsAreWellFormed() throws {
        let service = Self.settings(try Self.sample("recension-watch.service"))
        #expect(Set(service.map(\.section)) == ["Unit", "Service"])
        #expect(service.first { $0.key == "Type" }?.value == "oneshot")
        #expect(service.first { $0.key == "SuccessExitStatus" }?.value == "1")
        var words = try #require(service.first { $0.key == "ExecStart" }).value.split(separator: " ").map(String.init)
        #expect(words[0].hasPrefix("/"))
        words[0] = "recension"
        try Self.accept(words)
        let timer = Self.settings(try Self.sample("recension-watch.timer"))
        #expect(Set(timer.map(\.section)) == ["Unit", "Timer", "Install"])
        #expect(timer.first { $0.key == "OnCalendar" }?.value == "*-*-* 06:10:00")
    }

    @Test func systemdTakesTheUnits() throws {
        let program = "/usr/bin/systemd-analyze"
        guard FileManager.default.isExecutableFile(atPath: program) else { return }
        let folder = try TemporaryFile()
        var files: [String] = []
        for name in ["recension-watch.service", "recension-watch.timer"] {
            let file = folder.folder.appendingPathComponent(name)
            // Neither the command nor its manual page is installed where the tests run.
            try Self.sample(name).replacing("/usr/local/bin/recension", with: CommandRun.binary.path)
                .replacing("Documentation=man:recension(1)\n", with: "").write(to: file, atomically: true, encoding: .utf8)
            files.append(file.path)
        }
        let run = try Self.run([program, "--user", "verify"] + files, ["XDG_RUNTIME_DIR": folder.folder.path])
        #expect(run.output.isEmpty)
        #expect(run.status == 0)
    }

    private static func settings(_ unit: String) -> [(section: String, key: String, value: String)] {
        var section = ""
        return unit.split(separator: "\n").compactMap { line in
            if line.hasPrefix("#") { return nil }
            if line.hasPrefix("["), line.hasSuffix("]") {
                section = String(line.dropFirst().dropLast())
                return nil
            }
            let parts = line.split(separator: "=", maxSplits: 1)
            return (section, String(parts[0]), parts.count == 2 ? String(parts[1]) : "")
        }
    }

    // MARK: GitHub Actions

    @Test func theWorkflowIsOne() throws {
        let workflow = try #require(try Yams.compose(yaml: Self.sample("workflow.yml"))?.mapping)
        let cron = try #require(workflow["on"]?.mapping?["schedule"]?.sequence?.first?.mapping?["cron"]?.string)
        #expect(cron.split(separator: " ").count == 5)
        // To push, and nothing else.
        #expect(workflow["permissions"]?.mapping?.map { "\($0.key.string ?? "") \($0.value.string ?? "")" } == ["contents write"])
        let jobs = try #require(workflow["jobs"]?.mapping)
        for (_, job) in jobs {
            #expect(job.mapping?["runs-on"]?.string != nil)
            for step in try #require(job.mapping?["steps"]?.sequence) {
                let step = try #require(step.mapping)
                #expect((step["uses"] == nil) != (step["run"] == nil))
                let known: Set = ["id", "if", "uses", "with", "run", "env"]
                #expect(step.keys.allSatisfy { known.contains($0.string ?? "") })
            }
        }
    }

    @Test func theScriptsOfTheWorkflowAreForBash() throws {
        for script in try Self.scripts(of: Self.sample("workflow.yml")) {
            let run = try Self.run(["/bin/bash", "-n", "-c", script.replacing(/\$\{\{.*?\}\}/, with: "1")], [:])
            #expect(run.status == 0, "\(run.output)")
        }
    }

    /// The scripts do in a repository of their own what the workflow does: nothing at first, then one commit of what is new, then nothing.
    @Test func theWorkflowCommitsTheChangelogOnce() throws {
        let search = "/usr/local/bin:/usr/bin:/bin"
        guard try Self.run(["/bin/bash", "-c", "command -v git jq"], ["PATH": search]).output.split(separator: "\n").count == 2 else {
            return
        }
        let home = try TemporaryFile()
        let repository = home.folder.appendingPathComponent("repository")
        let editions = repository.appendingPathComponent("editions")
        let sample = Self.root.appendingPathComponent("Snapshots/sample")
        for folder in [repository.appendingPathComponent(".recension"), editions, home.folder.appendingPathComponent("bin")] {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        }
        // What is invented is known only by its own table, and the library lists without.
        let command = home.folder.appendingPathComponent("bin/recension")
        try """
        #!/bin/bash
        [ $1 = library ] || set -- "$@" --countries '\(sample.appendingPathComponent("countries.txt").path)'
        exec '\(CommandRun.binary.path)' "$@"
        """.write(to: command, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: command.path)
        try "sources: {folder: editions}\nnotify: [stdout, {markdown: news.md}]\n".write(
            to: repository.appendingPathComponent("watch.yml"), atomically: true, encoding: .utf8)
        let environment = [
            "HOME": home.folder.path, "PATH": "\(home.folder.path)/bin:\(search)", "RECENSION_LIBRARY": ".recension/library.sqlite",
            "GITHUB_STEP_SUMMARY": home.folder.appendingPathComponent("summary").path,
            "GITHUB_OUTPUT": home.folder.appendingPathComponent("output").path,
        ]
        func inRepository(_ script: String) throws -> (status: Int32, output: String) {
            try Self.run(["/bin/bash", "-eo", "pipefail", "-c", "cd '\(repository.path)'\n\(script)"], environment)
        }
        let start = "git init -q --bare ../origin && git init -q && git remote add origin ../origin && git config push.autoSetupRemote true"
        #expect(try inRepository(start).status == 0)
        let scripts = try Self.scripts(of: Self.sample("workflow.yml")).filter {
            $0.contains("recension watch") || $0.contains("changelog")
        }
        let committing = try #require(try Self.scripts(of: Self.sample("workflow.yml")).first { $0.contains("git commit") })
        func work() throws {
            for script in scripts + [committing] {
                let run = try inRepository(script)
                #expect(run.status == 0, "\(script)\(run.output)")
            }
        }
        try FileManager.default.copyItem(at: sample.appendingPathComponent("2018"), to: editions.appendingPathComponent("2018"))
        try work()
        try FileManager.default.copyItem(at: sample.appendingPathComponent("2019"), to: editions.appendingPathComponent("2019"))
        try work()
        try work()
        #expect(try inRepository("git log --oneline | wc -l").output.trimmingCharacters(in: .whitespacesAndNewlines) == "2")
        let pushed = try inRepository("git -C ../origin ls-tree -r --name-only \"$(git branch --show-current)\"").output
        #expect(pushed.contains("\nchangelog/2019/ardania.md\n"))
        #expect(pushed.contains("\nnews.md\n"))
        #expect(!pushed.contains(".recension"))
        let told = try String(contentsOfFile: home.folder.appendingPathComponent("summary").path, encoding: .utf8)
        #expect(told.components(separatedBy: "report is out").count == 2)
        #expect(
            try String(contentsOfFile: home.folder.appendingPathComponent("output").path, encoding: .utf8)
                == "status=0\nstatus=1\nstatus=0\n")
    }

    private static func scripts(of workflow: String) throws -> [String] {
        let jobs = try Yams.compose(yaml: workflow)?.mapping?["jobs"]?.mapping
        return jobs?.values.flatMap { $0.mapping?["steps"]?.sequence?.compactMap { $0.mapping?["run"]?.string } ?? [] } ?? []
    }

    // MARK: Parsing

    /// The calls of the command in a script, without what the shell does with them.
    private static func calls(in script: String) -> [[String]] {
        script.matches(of: /(?:^|[\s(])(recension [a-z][^|>)\n]*)/).map { words(of: $0.output.1) }
    }

    private static func words(of line: Substring) -> [String] {
        line.replacing("$years", with: "2018 2019").replacing("\"", with: "").split(whereSeparator: \.isWhitespace).map(String.init)
    }

    private static func accept(_ words: [String]) throws {
        #expect(words.first == "recension")
        #expect(throws: Never.self, "\(words.joined(separator: " "))") { try RecensionCommand.parseAsRoot(Array(words.dropFirst())) }
    }

    private static func check(_ yaml: String) throws -> CommandRun {
        let file = try TemporaryFile(Data(yaml.utf8), name: "watch.yml")
        return try CommandRun(["watch", "--config", file.url.path, "--check"], environment: ["HOME": file.folder.path])
    }

    /// A program, with all that it says.
    private static func run(_ words: [String], _ environment: [String: String]) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: words[0])
        process.arguments = Array(words.dropFirst())
        process.environment = environment
        let output = try TemporaryFile()
        let handle = try FileHandle(forWritingTo: output.url)
        process.standardOutput = handle
        process.standardError = handle
        try process.run()
        process.waitUntilExit()
        return (process.terminationStatus, try String(contentsOf: output.url, encoding: .utf8))
    }
}
