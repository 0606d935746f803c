import ArgumentParser
import Recension

/// `recension site OLD NEW`.
struct SiteCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "site",
        abstract: "Make pages of what changed in every country, with an index.",
        discussion: """
            OLD and NEW are two folders of pages or texts, one edition each, or years of the library. The folder that --output names gets index.html – what was done \
            in many countries at once, a table of them, and a map of countries and sections – and a page a country, as diff --format html \
            makes it. The pages need neither a server nor the network: open index.html in a browser.

            EXAMPLES
              recension site 2018 2019 --output site
              recension site 2018 2019 --country GHA,kenya --output site
              recension site 2023 2024 --min-significance 0.2 --output site

            EXIT STATUS
              0 nothing differs, 1 something differs, 2 trouble.
            """)

    @Argument(help: "The folder of the earlier edition, or its year in the library.")
    var old: String

    @Argument(help: "The folder of the later edition, or its year in the library.")
    var new: String

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("The folder to write to; pages in it are replaced, other files stay.", valueName: "folder"))
    var output: String

    @Flag(name: .shortAndLong, help: "List every finding, unchanged and cosmetic ones too.")
    var all = false

    @OptionGroup var listing: ListingOptions
    @OptionGroup var selection: SelectionOptions
    @OptionGroup var wordOptions: WordOptions
    @OptionGroup var library: LibraryOptions

    func run() async throws {
        let places = try [old, new].map { (path) throws(Trouble) in try EditionPlace(path, library) }
        for (path, place) in zip([old, new], places) where !place.isSet {
            throw Trouble(
                message: "\(path): this is a file; give two folders of pages, or use recension diff --format html for one country")
        }
        let source = try ReportSource(selection)
        let comparison = try Comparison(selection, wordOptions)
        let pairing = EditionPairing(
            old: try await source.readings(of: places[0], in: library), new: try await source.readings(of: places[1], in: library))
        for problem in pairing.problems { StandardError.write("recension: \(problem.message)\n") }
        guard !(pairing.pairs.isEmpty && pairing.missing.isEmpty) else {
            throw Trouble(message: "\(old) and \(new) hold no report to compare")
        }
        let folder = try OutputFolder(output)
        let shared = try await comparison.shared(pairing.pairs)
        let site = Site(
            tool: .current, includesUnchanged: all, sections: selection.sections, listing: listing.listing, shared: shared.changes)
        var names = PageNames()
        // Each country is paired once.
        let named = Dictionary(
            uniqueKeysWithValues: pairing.pairs.map { ($0.new.edition.country.key, names.name(of: $0.new.edition.country)) })
        var entries: [SiteEntry] = []
        // The index comes last: a site that breaks off has none that leads nowhere.
        try await comparison.run(pairing.pairs, after: shared) { diff in
            let name = named[diff.new.edition.country.key] ?? Site.indexName
            return (name, site.page(diff, name: name))
        } take: { name, page in
            try folder.write(page.bytes, to: name)
            entries.append(page.entry)
        }
        try folder.write(site.index(entries, problems: pairing.problems, missing: pairing.missing), to: Site.indexName)
        if !pairing.problems.isEmpty { throw ExitStatus.trouble }
        if !pairing.missing.isEmpty || entries.contains(where: { !$0.tally.isEmpty }) { throw ExitStatus.differs }
    }
}

/// Names for the pages of countries, no two the same.
struct PageNames {
    private var taken: Set<String> = [Site.indexName]

    /// "cote-divoire.html", with a number where another country has that name.
    mutating func name(of country: Country) -> String {
        var name = "\(country.slug).html"
        var number = 2
        while !taken.insert(name).inserted {
            name = "\(country.slug)-\(number).html"
            number += 1
        }
        return name
    }
}
