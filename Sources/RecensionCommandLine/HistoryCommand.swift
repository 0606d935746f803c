import ArgumentParser
import Recension

/// `recension history PATH…`.
struct HistoryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history",
        abstract: "Follow statements, sections or topics through the years.",
        discussion: """
            Shows, for every statement that --find, --id or --section chooses, what each edition says, with its words marked against the \
            edition before; where an edition has nothing like it, "not reported". Statements are followed through other words and other \
            sections, so a chosen one is shown in all its years.

            This lists and does not compare: the exit status is 0 when it is done, 2 for trouble, and 2 where nothing was chosen.

            EXAMPLES
              recension history editions --country KEN --find "freedom of expression"
              recension history editions --country KEN --section 2.a --year 2018..2021
              recension history editions --country KEN --id 7c1e03aa
            """)

    @OptionGroup var source: EditionSource

    @Option(name: .long, help: ArgumentHelp("Statements that have these words in any edition.", valueName: "words"))
    var find: String?

    @Option(
        name: .long,
        help: ArgumentHelp("Statements by the ids that blame --format json gives, or their beginnings.", valueName: "id"))
    var id: [String] = []

    @Option(name: .long, help: ArgumentHelp("Only these editions: 2019, 2016..2023.", valueName: "years"))
    var year: YearRange?

    @Option(name: .shortAndLong, help: "How to give it: text or json.")
    var format: ListFormat = .text

    @OptionGroup var output: OutputOptions

    func validate() throws {
        if find == nil && id.isEmpty && source.selection.sections.isEmpty {
            throw ValidationError("Choose statements by --find, --id or --section.")
        }
    }

    func run() async throws {
        let editions = try await source.read { [year] in year?.contains($0) ?? true }
        let histories = editions.collations.compactMap { collation -> History? in
            let chosen = lineages(of: collation)
            return chosen.isEmpty ? nil : History(collation, lineages: chosen)
        }
        guard !histories.isEmpty else { throw Trouble(message: "no statement of these editions was chosen") }
        let text = HistoryTerminal(width: output.columns, color: output.usesColor)
        let json = HistoryJSON(tool: .current)
        try output.write(
            format == .text ? histories.map(text.bytes).joinedByEmptyLine : json.bytes(histories, problems: editions.problems))
        if !editions.problems.isEmpty { throw ExitStatus.trouble }
    }

    /// What all of the options choose together.
    private func lineages(of collation: Collation) -> [Int] {
        var choices: [[Int]] = []
        if let find { choices.append(collation.lineages(saying: find)) }
        if !id.isEmpty { choices.append(id.flatMap { collation.lineages(withID: $0) }) }
        let sections = source.selection.sections.following([collation])
        if !sections.isEmpty { choices.append(collation.lineages { sections.contains($0) }) }
        let sets = choices.map(Set.init)
        return (choices.first ?? []).sorted().filter { lineage in sets.allSatisfy { $0.contains(lineage) } }
    }
}
