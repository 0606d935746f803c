import ArgumentParser
import Recension

/// `recension shared OLD NEW`.
struct SharedCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "shared",
        abstract: "Tell what was done to the reports of many countries at once.",
        discussion: """
            OLD and NEW are two folders of pages or texts, one edition each, or years of the library. What was done in a third of the countries or more is the \
            edition's doing: topics that are not reported any more, headings that came, went, were renamed or stand elsewhere, words \
            that were replaced throughout, and sentences that many reports have in the same words. Each row says in how many countries \
            it was done, of how many in which it could have been. Summaries that say there were no significant changes stand beside \
            what was measured.

            recension diff of two folders, site and changelog tell the same once, and leave it out of each country's highlights.

            EXAMPLES
              recension shared 2018 2019
              recension shared 2023 2024 --country africa
              recension shared 2020 2021 --section 6
              recension shared 2018 2019 --format json -o shared.json

            EXIT STATUS
              0 the countries have no change in common, 1 they have, 2 trouble.
            """)

    @Argument(help: "The folder of the earlier edition, or its year in the library.", completion: .directory)
    var old: String

    @Argument(help: "The folder of the later edition, or its year in the library.", completion: .directory)
    var new: String

    @Option(name: .shortAndLong, help: "How to give it: text, markdown or json.")
    var format: Format = .text

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, markdown, json
    }

    @OptionGroup var selection: SelectionOptions
    @OptionGroup var wordOptions: WordOptions
    @OptionGroup var library: LibraryOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let source = try ReportSource(selection)
        let comparison = try Comparison(selection, wordOptions)
        let pairing = EditionPairing(
            old: try await source.readings(of: EditionPlace(old, library), in: library),
            new: try await source.readings(of: EditionPlace(new, library), in: library))
        for problem in pairing.problems { StandardError.write("recension: \(problem.message)\n") }
        guard !pairing.pairs.isEmpty else { throw Trouble(message: "\(old) and \(new) hold no report to compare") }
        guard pairing.pairs.count >= EditionChanges.fewestCountries else {
            throw Trouble(
                message: "\(old) and \(new) have \(pairing.pairs.count) of the countries chosen in common; what many have in common can be "
                    + "told of \(EditionChanges.fewestCountries) or more")
        }
        let changes = try await comparison.shared(pairing.pairs).changes
        let bytes =
            switch format {
            case .text: SharedTerminal(width: output.columns, color: output.usesColor).bytes(changes)
            case .markdown: SharedMarkdown().bytes(changes)
            case .json:
                SharedJSON(tool: .current, sections: selection.sections)
                    .bytes(changes, problems: pairing.problems, missing: pairing.missing)
            }
        try output.write(bytes)
        if format != .json {
            for edition in pairing.missing { StandardError.write("recension: \(edition.country.name): \(edition.phrase)\n") }
        }
        if !pairing.problems.isEmpty { throw ExitStatus.trouble }
        if !changes.isEmpty { throw ExitStatus.differs }
    }
}
