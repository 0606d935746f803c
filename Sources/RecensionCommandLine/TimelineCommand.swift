import ArgumentParser
import Recension

/// `recension timeline PATH…`.
struct TimelineCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "timeline",
        abstract: "Show the length and the turnover of each section through the years.",
        discussion: """
            Follows every section across renamings and renumberings, and gives for each edition its words, the share of its sentences that \
            goes back to the edition before, the sentences of that edition which are not reported, and new incidents. --format json has \
            the findings by relation, too.

            This lists and does not compare: the exit status is 0 when it is done, 2 for trouble.

            EXAMPLES
              recension timeline editions --country KEN
              recension timeline editions --country KEN --year 2016..2023 --section 1 --run-ins
            """)

    @OptionGroup var source: EditionSource

    @Option(name: .long, help: ArgumentHelp("Only these editions: 2019, 2016..2023.", valueName: "years"))
    var year: YearRange?

    @Flag(name: .long, help: "Give run-in headings, which open a paragraph, rows of their own.")
    var runIns = false

    @Option(name: .shortAndLong, help: "How to give it: text or json.")
    var format: ListFormat = .text

    @OptionGroup var output: OutputOptions

    func run() async throws {
        let editions = try await source.read { [year] in year?.contains($0) ?? true }
        let sections = source.selection.sections.following(editions.collations)
        let timelines = editions.collations.map { Timeline($0, withRunIns: runIns) { sections.contains($0) } }
        let text = TimelineTerminal(width: output.columns, color: output.usesColor)
        let json = TimelineJSON(tool: .current, sections: sections)
        try output.write(
            format == .text ? timelines.map(text.bytes).joinedByEmptyLine : json.bytes(timelines, problems: editions.problems))
        if !editions.problems.isEmpty { throw ExitStatus.trouble }
    }
}
