internal import HTMLTree
public import ReportModel

/// The index page of an edition: the list of its reports.
///
/// Sites link the same report from lists, from the `<option>`s of a chooser and from menus, by several addresses, and beside the
/// reports of the year all that a site links to everywhere. What tells a report is its address; what the link says helps where the
/// slug is wrong.
public enum EditionIndex {
    /// The reports that an index page links to, each once, in the order of the page.
    ///
    /// Empty for a page that is no index. Linear in the length of the page.
    ///
    /// - Parameters:
    ///   - page: As it came.
    ///   - url: Where it came from, after all redirects: relative links go from there. May be a capture of the Wayback Machine.
    ///   - year: The edition; links to others are left out.
    ///   - registry: Knows the countries.
    public static func links(in page: [UInt8], at url: String, year: Int, registry: CountryRegistry) -> [IndexLink] {
        guard let tree = try? HTMLTree(parsing: page), let address = WebAddress(url) else { return [] }
        let reader = LinkReader(address: address, year: year, registry: registry)
        var list = LinkList()
        for link in PageLink.all(in: tree, at: address) {
            if let report = reader.read(link) { list.append(report) }
        }
        return list.links
    }
}

/// What may be a link to a report: an address and the words that a reader sees there.
private struct PageLink {
    let address: WebAddress
    let words: String

    static func all(in tree: HTMLTree, at page: WebAddress) -> [PageLink] {
        var base = page
        var links: [PageLink] = []
        for node in tree.nodes.indices {
            let target: String?
            switch tree.nodes[node].tag {
            case .base:
                if let address = tree.string("href", of: node).flatMap(page.resolving) { base = address }
                continue
            case .a: target = tree.string("href", of: node)
            // Only what can be an address: most choosers of a page hold numbers and names.
            case .option: target = tree.string("value", of: node).flatMap { $0.contains("/") ? $0 : nil }
            default: continue
            }
            guard let address = target.flatMap(base.resolving) else { continue }
            let words = tree.text(of: node).split(whereSeparator: \.isWhitespace).joined(separator: " ")
            links.append(PageLink(address: address, words: words))
        }
        return links
    }
}

/// A link that is one to a report of the edition.
private struct ReportLink {
    /// Without query.
    let url: String
    let slug: String
    let country: Country?
    /// Whether the slug names the country as it is, without marks of trash, draft and copy.
    let isClean: Bool
    /// What makes two links ones to the same report.
    let key: String
    /// What makes two addresses the same but for scheme, "www." and a slash at the end.
    let place: String
}

private struct LinkReader {
    let registry: CountryRegistry
    private let year: Int
    // The host and the path of the index itself, out of its Wayback wrapping.
    private let site: Substring
    private let index: [Substring]
    /// What the addresses of reports begin with where they are those of files beside or below the index.
    private let folder: [Substring]

    init(address: WebAddress, year: Int, registry: CountryRegistry) {
        self.registry = registry
        self.year = year
        let own = WebAddress(CountryReportAddress(address.url)?.url ?? address.url) ?? address
        site = own.site
        let components = Self.components(own.target)
        index = components
        let isFile = components.last?.contains(".") == true && !own.target.prefix { $0 != "?" }.hasSuffix("/")
        folder = isFile ? components.dropLast() : components
    }

    /// The report that a link leads to; nil for all other links.
    func read(_ link: PageLink) -> ReportLink? {
        guard let address = CountryReportAddress(link.address.url), let own = WebAddress(address.url), isOfSite(own.site) else {
            return nil
        }
        let components = Self.components(own.target)
        let slugs: [String]
        switch address.year {
        case year: slugs = address.slugPath
        // An edition at an address of another kind: what lies below the index is its own.
        case nil where components.count > folder.count && components.starts(with: folder) && components != index && folderNamesYear:
            slugs = components.dropFirst(folder.count).map { $0.lowercased() }
        default: return nil
        }
        let named = registry.country(titled: link.words)
        let url = String(link.address.url.prefix { $0 != "?" })
        let place = "\(own.site)/\(components.joined(separator: "/"))".lowercased()
        guard let last = slugs.last else {
            // Pages of the sites before 2017 are called by numbers: there the words of the link name the country.
            guard let file = components.last, file.lowercased().contains(".htm"), components != index, let named else { return nil }
            return ReportLink(
                url: url, slug: String(file.prefix { $0 != "." }), country: named, isClean: true, key: Self.key(named), place: place)
        }
        let known = registry.country(slug: last)
        // A part that the registry does not know is a section of the report above it, or a part of the whole edition, whatever its
        // words name.
        guard known != nil || (slugs.count == 1 && !Self.isPartOfDocument(last)) else { return nil }
        let country = known ?? named
        return ReportLink(
            url: url, slug: slugs.joined(separator: "/"), country: country, isClean: registry.country(named: last) != nil,
            key: country.map(Self.key) ?? slugs.joined(separator: "/").lowercased(), place: place)
    }

    private var folderNamesYear: Bool { folder.contains { $0.contains("\(year)") } }

    /// Whether a host belongs to the site of the index: the same, or a sister of it, as archives are of the site that runs on.
    /// Embassies keep copies and translations under names of their own.
    private func isOfSite(_ other: Substring) -> Bool {
        if other == site { return true }
        let domain = site.split(separator: ".").suffix(2)
        return domain.count == 2 && domain.contains { $0.contains(where: \.isLetter) } && other.split(separator: ".").suffix(2) == domain
    }

    private static func key(_ country: Country) -> String { country.code ?? country.name }

    private static func components(_ target: String) -> [Substring] {
        target.prefix { $0 != "?" }.split(separator: "/")
    }

    /// Whether a slug is that of a part of the whole edition and not of a country.
    private static func isPartOfDocument(_ slug: String) -> Bool {
        slug.lowercased().split { !$0.isLetter }.contains { documentParts.contains($0) }
    }

    private static let documentParts: Set<Substring> = [
        "acknowledgements", "acknowledgments", "annex", "appendices", "appendix", "download", "faq", "foreword", "glossary", "index",
        "introduction", "notes", "overview", "page", "preface", "printable", "release", "remarks", "search", "section", "summary",
        "translation", "translations",
    ]
}

/// Reports in the order of the page, each once.
private struct LinkList {
    private var reports: [(best: ReportLink, others: [ReportLink])] = []
    private var positions: [String: Int] = [:]
    private var places: Set<String> = []

    mutating func append(_ link: ReportLink) {
        guard places.insert(link.place).inserted else { return }
        guard let position = positions[link.key] else {
            positions[link.key] = reports.count
            reports.append((link, []))
            return
        }
        if link.isClean, !reports[position].best.isClean {
            reports[position].others.insert(reports[position].best, at: 0)
            reports[position].best = link
        } else {
            reports[position].others.append(link)
        }
    }

    var links: [IndexLink] {
        reports.map { report in
            IndexLink(
                url: report.best.url, slug: report.best.slug, country: report.best.country, alternatives: report.others.map(\.url))
        }
    }
}
