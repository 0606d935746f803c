import Findings
import ReportModel

/// A changelog as a folder: `README.md`, the index; `ghana.md`, a country with all its editions; `2019/ghana.md`, everything that
/// changed in one of them; and `2019/README.md`, the countries of one edition.
///
/// What was written of an edition is not touched by the next one: its pages stay as they are, and so does its section on each
/// country's page.
public struct ChangelogFolder: Sendable {
    /// A file to write.
    public struct File: Sendable {
        /// The folder within the folder; nil for none.
        public let folder: String?
        public let name: String
        public let bytes: [UInt8]
    }

    /// What is known of an edition when its pages have been written.
    private struct Row {
        let cells: [String]
        let key: String
        let name: String
    }

    private let tool: Tool
    private var rows: [Row] = []
    /// The newest edition's part of the index.
    private var newest = ""
    private var countries: [String: CountryPage] = [:]

    public init(tool: Tool) {
        self.tool = tool
    }

    /// The pages of an edition; editions come from the newest to the oldest.
    public mutating func append(_ edition: ChangelogEdition) -> [File] {
        if rows.isEmpty { newest = Self.section(of: edition, level: 2, isAtTop: true) }
        rows.append(row(of: edition))
        for entry in edition.entries {
            let country = entry.tally.country
            countries[country.key, default: CountryPage(country: country)].append(entry.digest, edition, isCompared: true)
        }
        for missing in edition.missing {
            let text =
                "## \(MarkdownAnchors.mark(edition.anchor))\(edition.title)\n\n"
                + "\(MarkdownText.escaped(missing.country.name)): \(missing.phrase), so nothing was compared.\n"
            countries[missing.country.key, default: CountryPage(country: missing.country)].append(text, edition, isCompared: false)
        }
        let index = Self.section(of: edition, level: 1, isAtTop: false) + "\n---\n\n[All editions](../README.md)\n"
        return [File(folder: edition.key, name: "README.md", bytes: Array(index.utf8))]
            + edition.entries.map {
                File(folder: edition.key, name: "\($0.tally.country.slug).md", bytes: Array($0.text.utf8))
            }
    }

    /// The pages of the countries, and the index.
    public func finish() -> [File] {
        let pages = countries.values.filter(\.isCompared).sorted { ($0.country.name, $0.country.key) < ($1.country.name, $1.country.key) }
        return pages.map { File(folder: nil, name: "\($0.country.slug).md", bytes: Array($0.text.utf8)) }
            + [File(folder: nil, name: "README.md", bytes: Array(index(pages).utf8))]
    }

    // MARK: Index

    private func index(_ pages: [CountryPage]) -> String {
        var table = MarkdownTable([
            .words("edition"), .words("compared with"), .number("countries"), .number("new incidents"), .number("added"),
            .number("changed"), .number("updated"), .number("moved"), .number("no longer reported"), .number("missing"),
            .number("not compared"),
        ])
        for row in rows { table.append(row.cells) }
        var text = "# What changed, edition by edition\n\n"
        text += "Made by \(MarkdownText.escaped("\(tool.name) \(tool.version)")) from the texts of the editions, which each page names "
        text += "with address and hash. “No longer reported” means not found in the text of the edition, nothing more.\n"
        text += "\n\(table.text)\n\(newest)"
        guard !pages.isEmpty else { return text }
        text += "\n## Countries\n\n"
        for page in pages {
            let links = page.editions.map { "[\($0.name)](\($0.key)/\(page.country.slug).md)" }
            text += "- [\(MarkdownText.escaped(page.country.name))](\(page.country.slug).md): \(links.joined(separator: ", "))\n"
        }
        return text
    }

    private func row(of edition: ChangelogEdition) -> Row {
        let tallies = edition.entries.map(\.tally)
        let sums = [
            tallies.count, tallies.reduce(0) { $0 + $1.newIncidentCount }, tallies.reduce(0) { $0 + $1.count(of: .added) },
            tallies.reduce(0) { $0 + $1.changedInWords }, tallies.reduce(0) { $0 + $1.count(of: .updated) },
            tallies.reduce(0) { $0 + $1.movedCount },
            tallies.reduce(0) { $0 + $1.count(of: .removed) }, edition.missing.count, edition.problems.count,
        ]
        let cells = ["[\(edition.sides.new)](\(edition.key)/README.md)", edition.sides.old] + sums.map { Numbers.grouped($0) }
        return Row(cells: cells, key: edition.key, name: edition.sides.new)
    }

    private static func section(of edition: ChangelogEdition, level: Int, isAtTop: Bool) -> String {
        // From the top a country leads to all its editions, from an edition's own index to that edition.
        let folder = isAtTop ? "\(edition.key)/" : ""
        let table = ChangelogTable(
            link: { "\($0.slug).md" },
            anchors: { MarkdownAnchors(prefix: "\(edition.key)-", file: "\(folder)\($0.slug).md") })
        return "\(MarkdownText.heading(level)) \(edition.title)\n" + table.text(of: edition)
            + SharedMarkdown(limit: SharedText.headRows).part(edition.shared, level: level + 1)
            + UncomparedMarkdown(missing: edition.missing, problems: edition.problems, level: level + 1).text
    }
}

/// A country with all its editions.
private struct CountryPage: Sendable {
    let country: Country
    /// Editions in which something was compared, the newest first.
    private(set) var editions: [(key: String, name: String)] = []
    private var sections: [(key: String, name: String, text: String)] = []

    init(country: Country) {
        self.country = country
    }

    var isCompared: Bool { !editions.isEmpty }

    mutating func append(_ text: String, _ edition: ChangelogEdition, isCompared: Bool) {
        if isCompared { editions.append((edition.key, edition.sides.new)) }
        sections.append((edition.key, edition.sides.new, text))
    }

    var text: String {
        let links = sections.map { MarkdownAnchors().link($0.name, to: ChangelogEdition.anchor($0.key)) }
        return "# \(MarkdownText.escaped(country.name)): changelog\n\nEditions: \(links.joined(separator: " · ")) · "
            + "[All countries](README.md)\n" + sections.map { "\n\($0.text)" }.joined()
    }
}
