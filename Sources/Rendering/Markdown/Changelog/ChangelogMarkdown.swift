public import Collation
public import Findings
import ReportModel

/// How each country of each edition is written in a changelog.
public struct ChangelogMarkdown: Sendable {
    /// What the changelog is made of.
    public enum Shape: Sendable {
        /// A document of one country.
        case country
        /// A document of many countries, edition by edition.
        case countries
        /// A folder: a page for each country, one for each edition of it, and an index.
        case folder
    }

    public let shape: Shape
    private var pairs: DiffMarkdown

    /// - Parameters:
    ///   - tool: the program to be named.
    ///   - includesUnchanged: whether unchanged and cosmetic findings are listed too; else they are only counted.
    ///   - sections: the part of the outline to list and count.
    ///   - minimum: findings of less significance have no row, 0 to 1.
    public init(
        _ shape: Shape, tool: Tool, includesUnchanged: Bool = false, sections: SectionFilter = .everything, minimum: Double = 0
    ) {
        self.shape = shape
        pairs = DiffMarkdown(
            includesUnchanged: includesUnchanged, sections: sections, listing: DiffListing(minimum: minimum), tool: tool)
    }

    /// The same, for an edition in which the countries have something in common: none of their highlights.
    public func sharing(_ shared: EditionChanges) -> ChangelogMarkdown {
        var result = self
        result.pairs.shared = shared
        return result
    }

    /// A country's comparison, written. May run on any thread; linear in the findings.
    ///
    /// - Parameter key: the edition's ``ChangelogEdition/key``.
    public func entry(_ diff: ReportDiff, in key: String) -> ChangelogEntry {
        let country = diff.new.edition.country
        let title = MarkdownText.escaped(country.name)
        var digest = ""
        let text: String
        switch shape {
        case .country:
            let heading = MarkdownAnchors.mark(ChangelogEdition.anchor(key)) + ChangelogEdition.title(SideNames(diff))
            text = pairs.section(diff, title: heading, level: 2, anchors: MarkdownAnchors(prefix: "\(key)-"))
        case .countries:
            let heading = MarkdownAnchors.mark(Self.anchor(country, in: key)) + title
            text = pairs.section(diff, title: heading, level: 3, anchors: MarkdownAnchors(prefix: "\(country.slug)-\(key)-"))
        case .folder:
            let page = pairs.section(diff, title: DiffMarkdown.title(of: diff), level: 1, anchors: MarkdownAnchors(prefix: "\(key)-"))
            text = page + "\n---\n\n[All editions of \(title)](../\(country.slug).md) · [All countries of this edition](README.md)\n"
            let anchors = MarkdownAnchors(prefix: "\(key)-", file: "\(key)/\(country.slug).md")
            digest = ChangelogDigest(pairs: pairs, anchors: anchors).text(
                of: diff, heading: MarkdownAnchors.mark(ChangelogEdition.anchor(key)) + ChangelogEdition.title(SideNames(diff)))
        }
        let listed = Set(pairs.listed(pairs.selected(diff)).listed.map(\.id))
        return ChangelogEntry(
            tally: DiffTally(diff), highlight: FirstHighlight(diff, listed: listed, without: pairs.shared), text: text, digest: digest)
    }

    /// The name of a country's section in a document of many.
    static func anchor(_ country: Country, in key: String) -> String { "c-\(key)-\(country.slug)" }
}
