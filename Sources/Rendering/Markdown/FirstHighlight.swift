import Collation
import Findings

/// The first highlight of a comparison in the few words that a table has room for.
struct FirstHighlight: Sendable {
    /// The words of an excerpt.
    private static let words = 16

    let label: String
    /// The finding, where it has a row to lead to.
    let finding: String?
    /// Markdown.
    let excerpt: String

    /// Nil where nothing stands out.
    ///
    /// - Parameter shared: what many countries have in common.
    init?(_ diff: ReportDiff, listed: Set<String>, without shared: EditionChanges = .none) {
        guard let row = Highlights.rows(of: diff, without: shared).first, let quotation = row.finding.new.first ?? row.finding.old.first
        else { return nil }
        label = row.label
        finding = listed.contains(row.finding.id) ? row.finding.id : nil
        excerpt = Self.excerpt(row.finding, quotation)
    }

    /// "polarity: There were ~~no~~ reports that …".
    func text(_ anchors: MarkdownAnchors) -> String {
        let name = MarkdownText.escaped(label)
        return "\(finding.map { anchors.link(name, to: anchors.finding($0)) } ?? name): \(excerpt)"
    }

    private static func excerpt(_ finding: Finding, _ quotation: Quotation) -> String {
        if !finding.words.isEmpty, !WordChanges.isRewritten(finding.words) {
            let marks = WordChanges.excerpt(finding.words, context: 3)
            if marks.reduce(0, { $0 + $1.text.split(separator: " ").count }) <= words * 2 { return MarkdownText.marked(marks) }
        }
        let all = quotation.text.split(separator: " ")
        return MarkdownText.escaped(all.prefix(words).joined(separator: " ") + (all.count > words ? " …" : ""))
    }
}
