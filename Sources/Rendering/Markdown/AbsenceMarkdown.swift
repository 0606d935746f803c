import Findings

/// Topics of the old report with nothing left, with their last place.
enum AbsenceMarkdown {
    /// Title and body; nil where every topic is found.
    static func part(of diff: ReportDiff) -> (title: String, body: String)? {
        guard let absence = AbsenceText(diff) else { return nil }
        let lines = absence.entries.map { "- \(MarkdownText.escaped($0.name)) · \(MarkdownText.escaped($0.place))\n" }
        return ("Topics no longer reported", "\(MarkdownText.escapedLine(absence.explanation))\n\n" + lines.joined())
    }
}
