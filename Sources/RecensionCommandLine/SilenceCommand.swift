import ArgumentParser
import Recension

/// `recension silence PATH…`.
struct SilenceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "silence",
        abstract: "List what several editions reported and the next ones did not.",
        discussion: """
            A statement is listed where editions in a row report it, in whatever words, and the editions after them have nothing like it; \
            behind those, statements that came back. "Not reported" means not found in the text. Nothing follows from it about the country.

            This lists and does not compare: the exit status is 0 when it is done, 2 for trouble.

            EXAMPLES
              recension silence editions --country KEN
              recension silence editions --country KEN --editions 5 --section 6
            """)

    @OptionGroup var source: EditionSource

    @Option(name: .long, help: ArgumentHelp("Only these editions: 2019, 2016..2023.", valueName: "years"))
    var year: YearRange?

    @Option(name: .long, help: ArgumentHelp("How many editions in a row have to report it.", valueName: "count"))
    var editions = 3

    @Option(name: .shortAndLong, help: "How to give it: text or json.")
    var format: ListFormat = .text

    @OptionGroup var output: OutputOptions

    func validate() throws {
        if editions < 1 { throw ValidationError("--editions takes 1 or more.") }
    }

    func run() async throws {
        let read = try await source.read { [year] in year?.contains($0) ?? true }
        let sections = source.selection.sections.following(read.collations)
        let silences = read.collations.map { Silence($0, leastEditions: editions) { sections.contains($0) } }
        let text = SilenceTerminal(width: output.columns, color: output.usesColor)
        let json = SilenceJSON(tool: .current, sections: sections)
        try output.write(format == .text ? silences.map(text.bytes).joinedByEmptyLine : json.bytes(silences, problems: read.problems))
        if !read.problems.isEmpty { throw ExitStatus.trouble }
    }
}
