public import Collation
public import Findings
import ReportModel

/// A folder diff in Markdown: a table of the countries, the editions that are missing, the files that could not be compared, then
/// each country's ``DiffMarkdown``.
public struct DiffSetMarkdown: DiffSetDocument {
    private var pairs: DiffMarkdown
    /// What has been rendered, until all that the index counts is known.
    private var body: [UInt8] = []

    /// - Parameter pairs: how each country is rendered.
    public init(_ pairs: DiffMarkdown = DiffMarkdown()) {
        self.pairs = pairs
    }

    public var sharedTelling: SharedTelling { .first }

    public mutating func open(_ shared: EditionChanges) -> [UInt8] {
        pairs.shared = shared
        return []
    }

    public func pair(_ diff: ReportDiff) -> [UInt8] {
        let slug = diff.new.edition.country.slug
        let title = MarkdownAnchors.mark(Self.anchor(slug)) + DiffMarkdown.title(of: diff)
        return Array(pairs.section(diff, title: title, level: 2, anchors: MarkdownAnchors(prefix: "\(slug)-")).utf8)
    }

    public mutating func append(pair: [UInt8]) -> [UInt8] {
        body += [0x0A] + pair
        return []
    }

    public mutating func finish(_ outcome: DiffSetOutcome) -> [UInt8] { Self.index(outcome) + body }

    private static func anchor(_ slug: String) -> String { "c-\(slug)" }

    /// The index, ending with a line feed; countries stand in the order given. Linear in the countries.
    static func index(_ outcome: DiffSetOutcome) -> [UInt8] {
        var text = "# What changed, country by country\n"
        var table = MarkdownTable([
            .words("country"), .words("years"), .words("boundary"), .number("words"), .number(""), .number("added"), .number("changed"),
            .number("updated"), .number("moved"), .number("no longer reported"),
        ])
        for tally in outcome.tallies {
            let sides = SideNames(old: tally.oldYear, new: tally.newYear)
            table.append([
                MarkdownAnchors().link(MarkdownText.escaped(tally.country.name), to: anchor(tally.country.slug)),
                "\(sides.old) → \(sides.new)", tally.grade.rawValue, Numbers.grouped(tally.newWordCount),
                Numbers.change(from: tally.oldWordCount, to: tally.newWordCount) ?? "", Numbers.grouped(tally.count(of: .added)),
                Numbers.grouped(tally.changedInWords), Numbers.grouped(tally.count(of: .updated)), Numbers.grouped(tally.movedCount),
                Numbers.grouped(tally.count(of: .removed)),
            ])
        }
        if !table.isEmpty { text += "\n\(table.text)" }
        text += SharedMarkdown(limit: SharedText.headRows).part(outcome.shared, level: 2)
        text += UncomparedMarkdown(missing: outcome.missing, problems: outcome.problems, level: 2).text
        return Array(text.utf8)
    }
}

extension DiffTally {
    /// Findings whose words changed in substance or form; rolled figures and dates are counted apart.
    var changedInWords: Int { count(of: .revised) + count(of: .reworded) }
}
