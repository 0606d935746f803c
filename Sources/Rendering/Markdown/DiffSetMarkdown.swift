public import Findings
import ReportModel

/// A folder diff in Markdown: a table of the countries, the editions that are missing, the files that could not be compared, then
/// each country's ``DiffMarkdown``.
public struct DiffSetMarkdown: DiffSetDocument {
    private let pairs: DiffMarkdown
    /// What has been rendered, until all that the index counts is known.
    private var body: [UInt8] = []

    /// - Parameter pairs: how each country is rendered.
    public init(_ pairs: DiffMarkdown = DiffMarkdown()) {
        self.pairs = pairs
    }

    public func pair(_ diff: ReportDiff) -> [UInt8] { pairs.bytes(diff) }

    public mutating func append(pair: [UInt8]) -> [UInt8] {
        body += [0x0A] + pair
        return []
    }

    public mutating func finish(_ outcome: DiffSetOutcome) -> [UInt8] { Self.index(outcome) + body }

    /// The index, ending with a line feed; countries stand in the order given. Linear in the countries.
    static func index(_ outcome: DiffSetOutcome) -> [UInt8] {
        var text = "# What changed, country by country\n"
        if !outcome.tallies.isEmpty {
            text += "\n| country | years | boundary | words | | added | not reported | changed | moved |\n"
            text += "|---|---|---|--:|--:|--:|--:|--:|--:|\n"
            for tally in outcome.tallies {
                let sides = SideNames(old: tally.oldYear, new: tally.newYear)
                let cells = [
                    MarkdownText.escaped(tally.country.name), "\(sides.old) → \(sides.new)", tally.grade.rawValue,
                    Numbers.grouped(tally.newWordCount), Numbers.change(from: tally.oldWordCount, to: tally.newWordCount) ?? "",
                    Numbers.grouped(tally.count(of: .added)), Numbers.grouped(tally.count(of: .removed)),
                    Numbers.grouped(tally.changedCount), Numbers.grouped(tally.movedCount),
                ]
                text += "| \(cells.joined(separator: " | ")) |\n"
            }
        }
        if !outcome.missing.isEmpty {
            text += "\n## Editions that are missing\n\n"
            for edition in outcome.missing { text += "- \(MarkdownText.escaped(edition.country.name)): \(edition.phrase)\n" }
        }
        if !outcome.problems.isEmpty {
            text += "\n## Not compared\n\n"
            for problem in outcome.problems {
                text += "- \(MarkdownText.escaped(problem.file)): \(MarkdownText.escaped(problem.message))\n"
            }
        }
        return Array(text.utf8)
    }
}
