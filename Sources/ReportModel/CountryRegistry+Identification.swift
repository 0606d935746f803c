extension CountryRegistry {
    /// Which country a page reports on, and how that was found.
    public struct Identification: Sendable, Hashable {
        /// What a page says of itself, in the order in which it is believed.
        public enum Evidence: String, Sendable, Hashable, CaseIterable {
            case canonicalLink = "canonical-link"
            case title
            case slug

            fileprivate var words: String {
                switch self {
                case .canonicalLink: "canonical link"
                case .title: "title"
                case .slug: "file name"
                }
            }
        }

        /// The country; without code where the registry does not know the name, nil where there is no name at all.
        public let country: Country?
        /// What decided.
        public let evidence: Evidence?
        /// What a reader should know of the decision:
        /// "country-disagreement" where two kinds of evidence name two countries,
        /// "unknown-slug" where the canonical link ends in a slug that the registry does not know, but other evidence is known,
        /// "unknown-title" where only the slug or file name gives a country that the registry knows, and the title another name,
        /// "unknown-country" where the registry does not know the country and its own title stands for it,
        /// "no-country" where nothing names a country.
        public let diagnostics: [Diagnostic]
    }

    /// Finds the country of a page by its canonical link, then its title, then its slug or file name.
    ///
    /// Of the link only the last component counts: `…/china/hong-kong/` is Hong Kong. Evidence that is less sure than what
    /// decided is heard all the same and contradiction is told, save where it names the country that the decided one is a part
    /// of.
    public func identify(canonicalLink: String?, title: String?, slug: String?) -> Identification {
        let linkSlug = canonicalLink.flatMap(CountryReportAddress.init)?.slugPath.last
        let titleName = title.flatMap { CountryReportTitle($0).name }
        let heard: [(evidence: Identification.Evidence, row: CountryIndex.Row)] = [
            (.canonicalLink, linkSlug.flatMap(row(slug:))),
            (.title, titleName.flatMap(row(titled:))),
            (.slug, slug.flatMap(row(slug:))),
        ].compactMap { evidence, row in row.map { (evidence, $0) } }

        // Link and title that give one unknown name outweigh the name of a file.
        let isNamedAlike = linkSlug.flatMap(CountrySlug.name(of:)).flatMap(CountryKey.make) == titleName.flatMap(CountryKey.make)
        guard let decided = heard.first, decided.evidence != .slug || titleName == nil || !isNamedAlike else {
            return unknown(linkSlug: linkSlug, titleName: titleName, slug: slug)
        }
        var diagnostics: [Diagnostic] = []
        let says = "the \(decided.evidence.words) says \(decided.row.country.name)."
        if let linkSlug, decided.evidence != .canonicalLink {
            diagnostics.append(
                Diagnostic(
                    code: "unknown-slug",
                    message: "The canonical link ends in “\(linkSlug)”, which the country registry does not know; \(says)"))
        }
        if let titleName, decided.evidence == .slug {
            diagnostics.append(
                Diagnostic(
                    code: "unknown-title",
                    message: "The title says “\(titleName)”, which the country registry does not know; \(says)"))
        }
        for other in heard.dropFirst() where other.row.code != decided.row.code && other.row.code != decided.row.parent {
            diagnostics.append(
                Diagnostic(
                    code: "country-disagreement",
                    message: "The \(decided.evidence.words) says \(decided.row.country.name), "
                        + "the \(other.evidence.words) says \(other.row.country.name)."))
        }
        return Identification(country: decided.row.country, evidence: decided.evidence, diagnostics: diagnostics)
    }

    /// A page whose country the registry does not know goes by its title: slugs change more often than names.
    private func unknown(linkSlug: String?, titleName: String?, slug: String?) -> Identification {
        let named: [(evidence: Identification.Evidence, name: String?)] = [
            (.title, titleName),
            (.canonicalLink, linkSlug.flatMap(CountrySlug.name(of:))),
            (.slug, slug.flatMap(CountrySlug.name(of:))),
        ]
        for (evidence, name) in named {
            guard let name else { continue }
            let message =
                "The country registry does not know “\(name)”, which the \(evidence.words) gives; "
                + "reports are matched by this name."
            return Identification(
                country: Country(code: nil, name: name), evidence: evidence,
                diagnostics: [Diagnostic(code: "unknown-country", message: message)])
        }
        return Identification(
            country: nil, evidence: nil,
            diagnostics: [Diagnostic(code: "no-country", message: "Neither link, title nor file name gives a country.")])
    }
}
