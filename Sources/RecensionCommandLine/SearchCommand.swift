import ArgumentParser
import Recension

/// `recension search WORDS…`.
struct SearchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Find sentences in the library of editions.",
        discussion: """
            All words have to stand in the sentence, in any of their forms: arrest finds arrested. "Words in quotes" have to stand in this \
            order, word* finds what begins so, -word must not stand there, and of one OR other one suffices; put all of it into quotes for the \
            shell. A sentence that stands in \
            several editions in the same words is given once, with all its years.

            This lists and does not compare: the exit status is 0 when it is done, 2 for trouble; that nothing was found is none.

            EXAMPLES
              recension search journalist arrested
              recension search '"freedom of the press"' --country KEN,GHA --year 2018..2021
              recension search 'torture -prison' --section 1.c --kind added
              recension search 'child marr*' --format csv > marriages.csv
            """)

    @Argument(help: "The words to find.")
    var words: [String]

    @Option(name: .long, help: ArgumentHelp("Only in these editions: 2019, 2016..2023.", valueName: "years"))
    var year: YearRange?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Only sentences that came so from the edition before, parted by commas: \(FoundKind.list).", valueName: "kinds"))
    var kind: [String] = []

    @Option(name: .long, help: ArgumentHelp("How many sentences at most.", valueName: "number"))
    var limit: Int = 50

    @Option(name: .shortAndLong, help: "How to give it: text, json or csv.")
    var format: Format = .text

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Only in these sections, by label (2, 2.a), or part of a title; may be given several times.", valueName: "section"))
    var section: [String] = []

    @OptionGroup var countries: CountryOptions
    @OptionGroup var library: LibraryOptions
    @OptionGroup var output: OutputOptions

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, csv
    }

    private var kinds: Set<String> { Set(kind.flatMap { $0.split(separator: ",").map { $0.filter { $0 != " " } } }) }

    func validate() throws {
        if limit < 1 { throw ValidationError("--limit takes a number above 0.") }
        if let unknown = kinds.first(where: { !FoundKind.all.contains($0) }) {
            throw ValidationError("--kind does not know “\(unknown)”; it takes \(FoundKind.list).")
        }
    }

    func run() async throws {
        // One word with blanks was quoted for the shell, not for the query.
        guard let query = TextQuery(words.joined(separator: " ")) else {
            throw Trouble(message: "there is no word to find in “\(words.joined(separator: " "))”")
        }
        let chosen = countries.filter(try countries.registry())
        let (sections, kinds, year) = (SectionFilter(section), kinds, year)
        let store = try library.open(.reading)
        let found = try Trouble.ofLibrary { () throws(EditionStoreError) in
            // One more tells whether there are more.
            try store.sentences(
                matching: query, limit: limit == .max ? limit : limit + 1, isEdition: { chosen.contains($0) && year?.contains($1) ?? true },
                isSection: section.isEmpty ? nil : { sections.contains($0) }, kinds: kinds)
        }
        let isCut = found.count > limit
        let sentences = Array(found.prefix(limit))
        let bytes =
            switch format {
            case .text: SearchTerminal(width: output.columns, color: output.usesColor).bytes(sentences, isCut: isCut)
            case .json: SearchJSON(tool: .current).bytes(sentences)
            case .csv: SearchCSV().bytes(sentences)
            }
        try output.write(bytes)
    }
}

/// How a sentence that is found relates to the edition before, as `--kind` takes it.
enum FoundKind {
    /// Of a sentence that goes back to none, why; of one that came back, that it did; of all others the relation.
    static let all =
        LineageNode.Birth.allCases.map(\.rawValue) + [Change.Way.restored.rawValue]
        + Relation.allCases.filter { ![.added, .removed, .notCovered].contains($0) }.map(\.rawValue)
    static let list = all.joined(separator: ", ")
}
