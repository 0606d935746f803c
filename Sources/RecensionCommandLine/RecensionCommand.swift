public import ArgumentParser
public import Recension

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The `recension` command.
public struct RecensionCommand: AsyncParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "recension",
        abstract: "Tells what changed between yearly editions of human-rights country reports.",
        discussion: """
            Reads saved pages or texts of the Country Reports on Human Rights Practices, aligns what they say even where the outline was \
            rebuilt, and reports what was added, removed, changed and moved.

            EXAMPLES
              recension diff 2018/ghana.html 2019/ghana.html    two editions of a country
              recension diff 2018 2019 --country GHA,KEN        two folders of pages
              recension diff 2018 2019 --format json -o d.json
              recension changelog 2018 2019 2020 -o changelog   what changed, year after year, to keep
              recension outline 2019/ghana.html                 the section tree of a page
              recension extract 2019/ghana.html                 the text of a page
              recension blame editions --country GHA            when each sentence of the latest edition came in
              recension ingest editions                         a library, from which the others read years
              recension search journalist --country GHA         sentences of the library
              recension fetch --year 2023 --country GHA         an edition from its site into the library
              recension watch                                   what is new since the last run, told once

            EXIT STATUS
              0 nothing differs, 1 something differs, 2 trouble; what only lists ends with 0 or 2; watch ends with 1
              where something new was told.
            """,
        version: recensionVersion + " (libxml2 \(HTMLTree.parserVersion))",
        subcommands: [
            DiffCommand.self, ChangelogCommand.self, SiteCommand.self, SharedCommand.self, ExtractCommand.self, OutlineCommand.self,
            ExplainCommand.self, BlameCommand.self, HistoryCommand.self, TimelineCommand.self, SilenceCommand.self, CopiedCommand.self,
            IngestCommand.self, LibraryCommand.self, SearchCommand.self, AmendmentsCommand.self,
            FetchCommand.self, WatchCommand.self, ScalesCommand.self,
        ])

    public init() {}

    /// Runs the command with the arguments of this process, and ends the process.
    ///
    /// - Parameter transport: The way to the net; without one, what needs it is left to the program `recension-net`.
    public static func runProcess(transport: (any HTTPTransport)? = nil) async -> Never {
        ProcessMemory.reserve()
        end(await run(Array(CommandLine.arguments.dropFirst()), transport: transport))
    }

    /// Runs the command with arguments and gives its exit status.
    ///
    /// Results go to standard output, all else to standard error.
    ///
    /// - Parameter transport: The way to the net; without one, what needs it is left to the program `recension-net`.
    public static func run(_ arguments: [String], transport: (any HTTPTransport)? = nil) async -> Int32 {
        await Network.$transport.withValue(transport) { await run(arguments) }
    }

    private static func run(_ arguments: [String]) async -> Int32 {
        do {
            var command = try parseAsRoot(arguments)
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
            return ExitStatus.same.rawValue
        } catch let status as ExitStatus {
            return status.rawValue
        } catch let trouble as Trouble {
            StandardError.write("recension: \(trouble.message)\n")
            return ExitStatus.trouble.rawValue
        } catch {
            let text = fullMessage(for: error)
            // Help and version are no errors; the parser's own code for wrong arguments (64) is not one of diff's.
            guard exitCode(for: error).isSuccess else {
                StandardError.write(text + "\n")
                return ExitStatus.trouble.rawValue
            }
            StandardOutput.write(Array((text + "\n").utf8))
            return ExitStatus.same.rawValue
        }
    }
}

/// What a comparison ends with, as in diff(1).
enum ExitStatus: Int32, Error {
    case same = 0
    case differs = 1
    case trouble = 2
}

/// Why a command cannot do what it was asked; the sentence says what was found and what would help.
struct Trouble: Error, Equatable {
    let message: String
}

/// Ends the process; a command has an `exit` of its own, for errors.
private func end(_ status: Int32) -> Never { exit(status) }
