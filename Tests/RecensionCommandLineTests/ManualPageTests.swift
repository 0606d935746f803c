import Foundation
import Testing

/// The manual page and the completions are those of the commands as they are.
@Suite struct ManualPageTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// `scripts/manual` writes the page anew.
    @Test func namesEveryCommandOptionAndExample() throws {
        let page = try String(contentsOf: Self.root.appendingPathComponent("Documentation/recension.1"), encoding: .utf8)
        let run = try CommandRun(["--experimental-dump-help"])
        #expect(run.status == 0)
        let document = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let root = try #require(document["command"] as? [String: Any])
        let commands = try #require(root["subcommands"] as? [[String: Any]]).filter { $0["commandName"] as? String != "help" }
        #expect(commands.count >= 4)
        for command in commands {
            let name = try #require(command["commandName"] as? String)
            let start = try #require(page.range(of: "\n.Ss \(name)\n"), "run scripts/manual")
            let section = page[start.upperBound...].components(separatedBy: "\n.Ss ")[0]
            for argument in command["arguments"] as? [[String: Any]] ?? [] {
                let preferred = (argument["preferredName"] as? [String: String])?["name"]
                guard preferred != "help", preferred != "version", argument["shouldDisplay"] as? Bool == true else { continue }
                let item = preferred.map { "Fl \\-\($0)" } ?? ".It Ar \(argument["valueName"] as? String ?? "")"
                #expect(section.contains(item), "\(name): \(item); run scripts/manual")
                // Sentences stand on lines of their own.
                let abstract = try #require(argument["abstract"] as? String)
                #expect(section.replacing("\n", with: " ").contains(abstract), "\(name): \(abstract); run scripts/manual")
            }
            for line in (command["discussion"] as? String ?? "").split(separator: "\n") where line.hasPrefix("  recension") {
                #expect(section.contains(line.trimmingCharacters(in: .whitespaces).replacing("-", with: "\\-")), "run scripts/manual")
            }
        }
    }

    @Test(arguments: [("bash", "complete "), ("zsh", "#compdef recension"), ("fish", "complete -c 'recension'")])
    func completionsComeFromTheCommand(_ shell: String, _ words: String) throws {
        let run = try CommandRun(["--generate-completion-script", shell])
        #expect(run.status == 0)
        #expect(run.errors.isEmpty)
        #expect(run.output.contains(words))
        for name in ["diff", "extract", "outline", "explain", "ndjson", "chart-html", "min-significance"] {
            #expect(run.output.contains(name), "\(name) for \(shell)")
        }
    }

    @Test func aShellThatIsNotKnownIsTrouble() throws {
        let run = try CommandRun(["--generate-completion-script", "tcsh"])
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
    }

    @Test(arguments: ["diff", "extract", "outline", "explain"])
    func helpHasExamples(_ command: String) throws {
        let run = try CommandRun([command, "--help"])
        #expect(run.status == 0)
        #expect(run.output.contains("EXAMPLES\n"))
        #expect(run.output.contains("\n  recension \(command) "))
    }

    @Test func installsUnderAPrefixAndAgain() throws {
        let folder = try TemporaryFile()
        let tools = ["recension", "recension-net"].map { Self.root.appendingPathComponent(".build/release/\($0)").path }
        guard tools.allSatisfy(FileManager.default.isExecutableFile) else { return }
        func install() throws -> String {
            let process = Process()
            process.executableURL = Self.root.appendingPathComponent("scripts/install")
            process.arguments = [folder.folder.path]
            let pipe = Pipe()
            process.standardOutput = pipe
            try process.run()
            let output = pipe.fileHandleForReading.readDataToEndOfFile()
            process.waitUntilExit()
            #expect(process.terminationStatus == 0)
            return String(decoding: output, as: UTF8.self)
        }
        #expect(try install().components(separatedBy: " installed\n").count == 7)
        for path in ["bin/recension", "bin/recension-net", "share/man/man1/recension.1", "share/zsh/site-functions/_recension"] {
            #expect(FileManager.default.fileExists(atPath: folder.folder.appendingPathComponent(path).path))
        }
        #expect(try install().components(separatedBy: " is up to date\n").count == 7)
    }
}
