import ArgumentParser
import Recension

/// Which countries and sections a command works on.
struct SelectionOptions: ParsableArguments {
    @Option(
        name: .long, help: ArgumentHelp("Only these countries, by code, name or page name, parted by commas.", valueName: "list"))
    var country: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp("Only these sections, by label (2, 2.a), or part of a title; may be given several times.", valueName: "section"))
    var section: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp("A file with more countries, in the format of the built-in table.", valueName: "file"), completion: .file())
    var countries: String?

    var sections: SectionFilter { SectionFilter(section) }

    /// The registry, with the file's countries if one is given.
    func registry() throws(Trouble) -> CountryRegistry {
        guard let countries else { return CountryRegistry() }
        let text = String(decoding: try InputFile.read(countries), as: UTF8.self)
        do { return try CountryRegistry().extended(with: text) } catch { throw Trouble(message: "\(countries): \(error)") }
    }

    /// Decides about countries by what was given.
    func countryFilter(_ registry: CountryRegistry) -> CountryFilter {
        CountryFilter(words: country.flatMap { $0.split(separator: ",").map(String.init) }, registry: registry)
    }
}

/// Chooses countries by code, name or page name. A country the registry does not know is chosen by its own name.
struct CountryFilter: Sendable {
    private let keys: Set<String>

    init(words: [String], registry: CountryRegistry) {
        keys = Set(words.map { (registry.country(matching: $0) ?? Country(code: nil, name: $0)).key })
    }

    func contains(_ country: Country) -> Bool {
        keys.isEmpty || keys.contains(country.key)
    }

    /// Whether the name of a file is that of a chosen country's page: "ghana.html", "2018-ghana.txt".
    func isChosen(fileName path: String, _ registry: CountryRegistry) -> Bool {
        let name = path.split(separator: "/").last ?? ""
        let stem = name.prefix { $0 != "." }
        let slug = stem.drop { $0.isASCII && $0.isNumber }.drop { $0 == "-" }
        guard !keys.isEmpty, let country = registry.country(matching: String(slug)) else { return false }
        return keys.contains(country.key)
    }

    /// Whether every chosen country is among some.
    func areAll(among found: [String]) -> Bool { keys.isSubset(of: found) }
}
