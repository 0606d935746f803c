import Findings
import ReportModel

/// A changelog in one document, the newest edition first.
public struct ChangelogDocument: Sendable {
    private let isOfOneCountry: Bool
    /// What has been written, where the title is to name the country and the editions.
    private var body = ""
    private var editions: [(key: String, name: String)] = []
    private var country: String?
    private var isOpen = false

    /// - Parameter shape: a document of one country, which is held until it ends, or of many, which is written as it comes.
    public init(_ shape: ChangelogMarkdown.Shape) {
        isOfOneCountry = shape == .country
    }

    /// The bytes to write next; editions come from the newest to the oldest.
    public mutating func append(_ edition: ChangelogEdition) -> [UInt8] {
        if isOfOneCountry {
            editions.append((edition.key, edition.sides.new))
            country = country ?? (edition.entries.first?.tally.country ?? edition.missing.first?.country)?.name
            body += "\n" + section(of: edition)
            return []
        }
        let opening = isOpen ? "" : "# Changelog, edition by edition\n"
        isOpen = true
        return Array((opening + "\n" + sections(of: edition)).utf8)
    }

    /// The bytes that end the document.
    public func finish() -> [UInt8] {
        guard isOfOneCountry else { return [] }
        let links = editions.map { MarkdownAnchors().link($0.name, to: ChangelogEdition.anchor($0.key)) }
        let title = country.map { "\(MarkdownText.escaped($0)): changelog" } ?? "Changelog"
        return Array("# \(title)\n\nEditions: \(links.joined(separator: " · "))\n\(body)".utf8)
    }

    private func section(of edition: ChangelogEdition) -> String {
        let lacking = UncomparedMarkdown(missing: edition.missing, problems: edition.problems, level: 3).text
        guard let entry = edition.entries.first else {
            return "## \(MarkdownAnchors.mark(edition.anchor))\(edition.title)\n\nNothing was compared.\n\(lacking)"
        }
        return entry.text + lacking
    }

    private func sections(of edition: ChangelogEdition) -> String {
        let table = ChangelogTable(
            link: { "#\(ChangelogMarkdown.anchor($0, in: edition.key))" },
            anchors: { MarkdownAnchors(prefix: "\($0.slug)-\(edition.key)-") })
        return "## \(MarkdownAnchors.mark(edition.anchor))\(edition.title)\n" + table.text(of: edition)
            + SharedMarkdown(limit: SharedText.headRows).part(edition.shared, level: 3)
            + UncomparedMarkdown(missing: edition.missing, problems: edition.problems, level: 3).text
            + edition.entries.map { "\n" + $0.text }.joined()
    }
}
