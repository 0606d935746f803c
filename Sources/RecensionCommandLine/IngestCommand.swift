import ArgumentParser
import Recension

/// `recension ingest PATH…`.
struct IngestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ingest",
        abstract: "Take pages into the library of editions.",
        discussion: """
            The paths are pages, texts, folders with all that is below them, and archives (tar, also compressed, and zip). Country and year \
            are those that a page gives, or its path: 2019/ghana.html. Pages are kept as they are; what was read out of them, and how the \
            sentences of each country go through its editions, is stored beside them.

            What is in the library already is not read again: a run that was broken off is taken up by the same command. A page that holds \
            no report is named, and the others go in. With the library, the other commands take years in place of folders.

            EXAMPLES
              recension ingest editions
              recension ingest 2024/*.html reports-2016.tar.gz
              recension ingest editions --library ghana.sqlite
              recension diff 2018 2019 --country ghana

            EXIT STATUS
              0 everything is in the library, 2 trouble, or a page that is not.
            """)

    @Argument(help: "Pages, texts, folders of them, and archives.", completion: .file())
    var paths: [String]

    @Option(
        name: .long,
        help: ArgumentHelp("A file with more countries, in the format of the built-in table.", valueName: "file"), completion: .file())
    var countries: String?

    @Flag(name: .long, help: "Read pages anew that are in the library: with other --countries, or under another path.")
    var again = false

    @OptionGroup var library: LibraryOptions

    func run() async throws {
        let reader = ReportReader(registry: try CountryOptions.registry(countries))
        let input = try PageInput(paths)
        let ingestion = Ingestion(store: try library.open(.writing), reader: reader, isAgain: again)
        let outcome = try await ingestion.run(input)
        StandardOutput.write(Array((Self.summary(outcome) + "\n").utf8))
        if !outcome.problems.isEmpty { throw ExitStatus.trouble }
    }

    /// "219 pages: 219 new, 0 known, 1 not taken; editions of 30 countries laid side by side".
    static func summary(_ outcome: Ingestion.Outcome) -> String {
        func count(_ number: Int, _ one: String, _ many: String) -> String { "\(number) \(number == 1 ? one : many)" }
        var parts = ["\(outcome.added) new", "\(outcome.known) known"]
        if !outcome.problems.isEmpty { parts.append("\(outcome.problems.count) not taken") }
        let pages = count(outcome.added + outcome.known + outcome.problems.count, "page", "pages")
        let collated =
            outcome.collated == 0 ? "" : "; editions of \(count(outcome.collated, "country", "countries")) laid side by side"
        return "\(pages): \(parts.joined(separator: ", "))\(collated)"
    }
}
