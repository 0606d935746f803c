/// Every country and territory that the series has reports of, and all the ways its pages have named it.
///
/// A registry costs nothing until something is looked up in it; then the built-in table is read, once for the whole process. Each
/// lookup is linear in the length of what is looked up.
public struct CountryRegistry: Sendable {
    /// Nil for the built-in table alone, so that it need not be read before it is asked.
    private let ownIndex: CountryIndex?

    var index: CountryIndex { ownIndex ?? .builtIn }

    /// The built-in registry.
    public init() {
        ownIndex = nil
    }

    private init(index: CountryIndex) {
        ownIndex = index
    }

    /// A registry that also knows the lines of a table, in which a user adds countries, names and slugs, or overrules built-in
    /// ones.
    ///
    /// A line holds, parted by `|`: code, alpha-2, region, name, other names, slugs, parent; the two lists are parted by `;`:
    ///
    ///     XAR | XA | EUR | Ardania | Kingdom of Ardania; Old Ardania | ardania-2; ardannia |
    ///     SRB |    |     |         | Yugoslavia; Serbia and Montenegro
    ///
    /// The first line adds a country; the second lets Serbia go on from the states before it. Fields at the end may be left out.
    /// In a line for a code that is known, an empty field leaves what is known, `-` takes alpha-2, region or parent away, a name
    /// becomes the one for every output, and other names and slugs join those known; where they led to another country before,
    /// they now lead to this one. Empty lines and lines that begin with `#` say nothing.
    public func extended(with text: String) throws(CountryTableError) -> CountryRegistry {
        var index = index
        try index.read(text)
        return CountryRegistry(index: index)
    }

    // MARK: - Looking up

    /// The country of an ISO 3166 code, alpha-3 ("GHA"), alpha-2 ("gh") or, for a part of a country, ISO 3166-2 ("CN-XZ").
    public func country(code: String) -> Country? {
        row(code: code)?.country
    }

    /// The country of a name: official, former or common, whatever its case, diacritics, punctuation, articles and order
    /// ("Korea, Republic of").
    public func country(named name: String) -> Country? {
        row(named: name)?.country
    }

    /// The country of a page's slug, whatever happened to it: "malaysia-2", "ghana__trashed", "china/hong-kong/",
    /// "2018-ghana.txt".
    public func country(slug: String) -> Country? {
        row(slug: slug)?.country
    }

    /// The country that the title of a page names, with or without the names of series and site.
    public func country(titled title: String) -> Country? {
        guard let name = CountryReportTitle(title).name else { return nil }
        return row(titled: name)?.country
    }

    /// The country that a person means: a code, a name, a slug or a title, tried in this order.
    public func country(matching text: String) -> Country? {
        country(code: text) ?? country(named: text) ?? country(slug: text) ?? country(titled: text)
    }

    // MARK: - What is known of a country

    /// All countries and territories, in the order of the table: by the names of countries, each followed by its parts.
    public var countries: [Country] {
        index.rows.map(\.country)
    }

    /// The ISO 3166-1 alpha-2 code of a country, if it has one.
    public func alpha2(of country: Country) -> String? {
        row(of: country)?.alpha2
    }

    /// The bureau of the Department that a country belongs to; nil for a country the registry does not know.
    public func region(of country: Country) -> CountryRegion? {
        row(of: country)?.region
    }

    /// The country on whose page a territory's report is a part: China for Hong Kong. Its lineage is its own all the same.
    public func parent(of country: Country) -> Country? {
        row(of: country)?.parent.flatMap(self.country(code:))
    }

    /// The territories whose reports are parts of a country's page, in the order of the table.
    ///
    /// Linear in the size of the table.
    public func parts(of country: Country) -> [Country] {
        guard let code = country.code else { return [] }
        return index.rows.filter { $0.parent == code }.map(\.country)
    }
}

// MARK: - Rows

extension CountryRegistry {
    func row(of country: Country) -> CountryIndex.Row? {
        country.code.flatMap(index.row(code:))
    }

    func row(code: String) -> CountryIndex.Row? {
        index.row(code: code.uppercased())
    }

    func row(named name: String) -> CountryIndex.Row? {
        if let row = index.row(folding: name) { return row }
        let inOrder = CountryName.turned(name) ?? name
        if let row = index.row(folding: inOrder) { return row }
        return CountryName.withoutStyle(inOrder).flatMap(index.row(folding:))
    }

    func row(slug: String) -> CountryIndex.Row? {
        for form in CountrySlug.forms(of: slug) {
            if let row = row(named: form) { return row }
        }
        return nil
    }

    /// The row of a title's name, which may still hold several names: "China (includes Tibet, Hong Kong, and Macau) – Tibet".
    func row(titled name: String) -> CountryIndex.Row? {
        if let row = row(named: name) { return row }
        let parts = CountryReportTitle.parts(of: name)
        if parts.count > 1 {
            // The page of a part of a country names the country first.
            return parts.reversed().lazy.compactMap { self.row(titled: $0.joined(separator: " ")) }.first
        }
        guard let (outside, inside) = CountryName.parenthesized(name), let outer = row(named: outside) else { return nil }
        // What stands in brackets says more of the same country, or names a part of it; another country there is no evidence.
        guard let inner = row(named: inside) else { return outer }
        return inner.code == outer.code || inner.parent == outer.code ? inner : nil
    }
}

extension CountryIndex {
    /// The row of a name or slug.
    func row(folding name: String) -> Row? {
        CountryKey.make(name).flatMap(row(key:))
    }
}
