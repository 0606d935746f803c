import ArgumentParser
import Recension

/// Which countries and sections a command works on.
struct SelectionOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "Only these countries, by code, name or page name, or those of a region such as Africa or EAP, parted by commas; all for all.",
            valueName: "list"))
    var country: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Only these sections, by label (2, 2.a), or part of a title, under whatever title they stand in the other editions; may be "
                + "given several times.", valueName: "section"))
    var section: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp("A file with more countries, in the format of the built-in table.", valueName: "file"), completion: .file())
    var countries: String?

    var sections: SectionFilter { SectionFilter(section) }

    /// The registry, with the file's countries if one is given.
    func registry() throws(Trouble) -> CountryRegistry { try Self.registry(countries) }

    /// The built-in registry, with the countries of a file.
    static func registry(_ countries: String?) throws(Trouble) -> CountryRegistry {
        guard let countries else { return CountryRegistry() }
        let text = String(decoding: try InputFile.read(countries), as: UTF8.self)
        do { return try CountryRegistry().extended(with: text) } catch { throw Trouble(message: "\(countries): \(error)") }
    }

    /// Decides about countries by what was given.
    func countryFilter(_ registry: CountryRegistry) -> CountryFilter {
        CountryFilter(words: country.flatMap { $0.split(separator: ",").map(String.init) }, registry: registry)
    }
}

/// Chooses countries by code, name, page name or region. A country the registry does not know is chosen by its own name.
struct CountryFilter: Sendable {
    private var keys: Set<String> = []
    private var regions: Set<CountryRegion> = []
    private var isOfAll: Bool
    private let registry: CountryRegistry

    init(words: [String], registry: CountryRegistry) {
        self.registry = registry
        isOfAll = words.isEmpty
        for word in words.map({ $0.trimmed }) {
            if word.lowercased() == "all" {
                isOfAll = true
            } else if let country = registry.country(matching: word) {
                keys.insert(country.key)
            } else if let region = CountryRegion(matching: word) {
                regions.insert(region)
            } else {
                keys.insert(Country(code: nil, name: word).key)
            }
        }
    }

    func contains(_ country: Country) -> Bool {
        isOfAll || keys.contains(country.key) || (registry.region(of: country).map(regions.contains) ?? false)
    }

    /// Whether the name of a file is that of a chosen country's page: "ghana.html", "2018-ghana.txt".
    func isChosen(fileName path: String, _ registry: CountryRegistry) -> Bool {
        let name = path.split(separator: "/").last ?? ""
        let stem = name.prefix { $0 != "." }
        let slug = stem.drop { $0.isASCII && $0.isNumber }.drop { $0 == "-" }
        // Which pages hold the countries of a region is not known before they are read.
        guard !isOfAll, regions.isEmpty, let country = registry.country(matching: String(slug)) else { return false }
        return keys.contains(country.key)
    }

    /// Whether every chosen country is among some; only of countries that were chosen one by one.
    func areAll(among found: [String]) -> Bool { keys.isSubset(of: found) }
}

extension String {
    /// Without spaces at either end.
    fileprivate var trimmed: String {
        var text = self[...]
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
