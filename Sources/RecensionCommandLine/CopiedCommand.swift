import ArgumentParser
import Recension

/// `recension copied PATH…`.
struct CopiedCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "copied",
        abstract: "List what an edition says in the same words as many before it, and without a date.",
        discussion: """
            Of the latest edition, or that of the last --year: sentences of "the year" that every edition has, figures that nobody rolled, \
            and claims without a date, which stand in the same words, tense and typography aside, for several editions in a row.

            This lists and does not compare: the exit status is 0 when it is done, 2 for trouble.

            EXAMPLES
              recension copied editions --country KEN
              recension copied editions --country KEN --editions 6 --year 2016..2022
            """)

    @OptionGroup var source: EditionSource

    @Option(name: .long, help: ArgumentHelp("Only these editions: 2019, 2016..2023.", valueName: "years"))
    var year: YearRange?

    @Option(name: .long, help: ArgumentHelp("How many editions in a row have to say it.", valueName: "count"))
    var editions = 4

    @Option(name: .shortAndLong, help: "How to give it: text or json.")
    var format: ListFormat = .text

    @OptionGroup var output: OutputOptions

    func validate() throws {
        if editions < 2 { throw ValidationError("--editions takes 2 or more.") }
    }

    func run() async throws {
        let read = try await source.read { [year] in year?.contains($0) ?? true }
        let sections = source.selection.sections.following(read.collations)
        let copies = read.collations.map { collation in
            CopyForward(collation, edition: collation.editions.count - 1, leastEditions: editions) { sections.contains($0) }
        }
        let text = CopyForwardTerminal(width: output.columns, color: output.usesColor)
        let json = CopyForwardJSON(tool: .current, sections: sections)
        try output.write(format == .text ? copies.map(text.bytes).joinedByEmptyLine : json.bytes(copies, problems: read.problems))
        if !read.problems.isEmpty { throw ExitStatus.trouble }
    }
}
