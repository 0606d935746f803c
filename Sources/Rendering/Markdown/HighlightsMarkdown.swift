import Collation
import Findings

/// What a reader should see first, each with a link to its row.
struct HighlightsMarkdown {
    let anchors: MarkdownAnchors
    /// The findings that have a row.
    let listed: Set<String>
    /// What many countries have in common, and what is no highlight therefore.
    var shared = EditionChanges.none

    /// The list, ending with a line feed; empty where nothing stands out.
    func text(of diff: ReportDiff) -> String {
        let sides = SideNames(diff)
        let rows = Highlights.rows(of: diff, without: shared)
        guard !rows.isEmpty else { return "" }
        var text = ""
        for row in rows {
            guard let quotation = row.finding.new.first ?? row.finding.old.first else { continue }
            let year = row.finding.new.isEmpty ? "\(sides.old) " : ""
            let name = "\(year)\(MarkdownText.escaped(PlaceName.of(quotation.section))) ¶\(quotation.paragraph)"
            let place = listed.contains(row.finding.id) ? anchors.link(name, to: anchors.finding(row.finding.id)) : name
            let head = "- **\(MarkdownText.escaped(Self.capitalized(row.label)))** · \(place)"
            switch QuotationMarkdown(sides: sides).form(of: row.finding) {
            case .line(let quoted): text += "\(head) · \(quoted)\n"
            case .sides(let old, let new): text += "\(head)\n  - \(old)\n  - \(new)\n"
            }
        }
        let more = Highlights.furtherShifts(of: diff, beyond: rows)
        if more > 0 { text += "- … and \(Numbers.counted(more, "shift", "shifts")) of polarity or strength more\n" }
        let wording = Highlights.wording(of: diff, without: shared)
        if !wording.isEmpty { text += "- **Throughout** · \(MarkdownText.escaped(wording.joined(separator: ", ")))\n" }
        return text
    }

    private static func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
