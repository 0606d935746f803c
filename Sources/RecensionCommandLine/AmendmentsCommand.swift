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

    @OptionGroup var options: DiffOptions
    @OptionGroup var library: LibraryOptions

    func run() async throws {
        let rendering = try options.rendering()
        guard let document = rendering.set else {
            throw Trouble(message: "--format \(options.format.rawValue) makes the page of one comparison; choose another format")
        }
        let pairing = EditionPairing(pairs: try pairs(in: try library.open(.reading)))
        let set = DiffSetRun(
            comparison: try options.comparison(), document: document, isStreamed: rendering.isStreamed, output: options.output)
        // Captures of one country may come several times: what countries have in common cannot be told from them.
        if try await set.write(pairing, Comparison.Shared()) { throw ExitStatus.differs }
    }

    /// The captures of each edition, each with the one before.
    private func pairs(in store: EditionStore) throws(Trouble) -> [EditionPairing.Pair] {
        let countries = options.selection.countries.filter(try options.selection.countries.registry())
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
