/// Chooses countries by code, name, page name or region. A country the registry does not know is chosen by its own name.
public struct CountryFilter: Sendable {
    private var keys: Set<String> = []
    private var regions: Set<CountryRegion> = []
    private var isOfAll: Bool
    private let registry: CountryRegistry

    /// - Parameters:
    ///   - words: Codes, names, page names or regions; none, or "all", for all.
    ///   - registry: Knows the countries.
    public init(words: [String], registry: CountryRegistry) {
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

    /// Whether a country was chosen.
    public func contains(_ country: Country) -> Bool {
        isOfAll || keys.contains(country.key) || (registry.region(of: country).map(regions.contains) ?? false)
    }

    /// Whether the name of a file is that of a chosen country's page: "ghana.html", "2018-ghana.txt".
    public func isChosen(fileName path: String, _ registry: CountryRegistry) -> Bool {
        let name = path.split(separator: "/").last ?? ""
        let stem = name.prefix { $0 != "." }
        let slug = stem.drop { $0.isASCII && $0.isNumber }.drop { $0 == "-" }
        // Which pages hold the countries of a region is not known before they are read.
        guard !isOfAll, regions.isEmpty, let country = registry.country(matching: String(slug)) else { return false }
        return keys.contains(country.key)
    }

    /// Whether one country was chosen and no more.
    public var isOfOne: Bool { !isOfAll && regions.isEmpty && keys.count == 1 }

    /// Whether every chosen country is among some; only of countries that were chosen one by one.
    public func areAll(among found: [String]) -> Bool { keys.isSubset(of: found) }
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
