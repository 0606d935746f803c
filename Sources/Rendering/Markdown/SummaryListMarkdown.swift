import Findings

/// The issues that the two summaries name, item by item.
enum SummaryListMarkdown {
    /// Nil where neither names any.
    static func body(of diff: ReportDiff) -> String? {
        guard let list = SummaryListText(diff) else { return nil }
        var lines: [String] = []
        if !list.lead.isEmpty { lines.append("introduced as: \(MarkdownText.marked(list.lead))") }
        for row in list.rows {
            let notes = row.notes.map { " · \(MarkdownText.escaped($0))" }.joined()
            lines.append("**\(MarkdownText.escaped(list.label(of: row)))** · \(MarkdownText.marked(row.words))\(notes)")
        }
        let overview = MarkdownText.escapedLine(list.overview.joined(separator: " ")) + "\n"
        return lines.isEmpty ? overview : overview + "\n" + lines.map { "- \($0)\n" }.joined()
    }
}
