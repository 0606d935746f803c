import ArgumentParser
import Recension

/// `recension amendments`.
struct AmendmentsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "amendments",
        abstract: "Tell what was changed in editions after they were published.",
        discussion: """
            Of an edition with several captures in the library, each is compared with the one before it, in the order of their dates where \
            they tell them, else in that of their coming in. Captures that hold different parts of a report are no amendments of one another.

            EXAMPLES
              recension amendments
              recension amendments --year 2023 --country KEN --format markdown

            EXIT STATUS
              0 nothing was changed, 1 something was, 2 trouble.
            """)

    @Option(name: .long, help: ArgumentHelp("Only these editions: 2019, 2016..2023.", valueName: "years"))
    var year: YearRange?

    @Option(name: .shortAndLong, help: "How to show the result: \(DiffFormat.list).")
    var format: DiffFormat = .terminal

    @Flag(name: .shortAndLong, help: "List every finding, unchanged and cosmetic ones too.")
    var all = false

    @OptionGroup var listing: ListingOptions
    @OptionGroup var view: ViewOptions
    @OptionGroup var selection: SelectionOptions
    @OptionGroup var wordOptions: WordOptions
    @OptionGroup var library: LibraryOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let rendering = try DiffRendering(
            format, all: all, sections: selection.sections, listing: listing.listing, view: view, output: output)
        guard var document = rendering.set else {
            throw Trouble(message: "--format \(format.rawValue) makes the page of one comparison; choose another format")
        }
        let comparison = try Comparison(selection, wordOptions)
        let pairs = try pairs(in: try library.open(.reading))
        var file = try OutputFile(output.output, pager: output.pager)
        var tallies: [DiffTally] = []
        // Nothing was done to the reports of many countries at once.
        try file.write(document.open(.none))
        let renderer = document
        try await comparison.run(pairs, make: { (DiffTally($0), renderer.pair($0)) }) { tally, bytes in
            try file.write(document.append(pair: bytes))
            tallies.append(tally)
        }
        try file.write(document.finish(DiffSetOutcome(tallies: tallies, problems: [], missing: [], shared: .none)))
        try file.finish()
        if tallies.contains(where: { !$0.isEmpty }) { throw ExitStatus.differs }
    }

    /// The captures of each edition, each with the one before.
    private func pairs(in store: EditionStore) throws(Trouble) -> [EditionPairing.Pair] {
        let countries = selection.countries.filter(try selection.countries.registry())
        return try Trouble.ofLibrary { () throws(EditionStoreError) in
            var pairs: [EditionPairing.Pair] = []
            for edition in try store.editions() where countries.contains(edition.country) && year?.contains(edition.year) ?? true {
                for (old, new) in zip(edition.captures, edition.captures.dropFirst()) where old.isAmended(by: new) {
                    if let first = try store.report(of: old), let second = try store.report(of: new) {
                        pairs.append(EditionPairing.Pair(old: first, new: second))
                    }
                }
            }
            return pairs
        }
    }
}
