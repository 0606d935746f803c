import Findings
import ReportModel

/// What a reader should see first.
enum Highlights {
    /// Most rows; more would not be highlights.
    static let limit = 8
    /// Rows of one kind, so that a year of many incidents leaves room for what else changed.
    private static let perLabel = 3
    /// Replacements that are told.
    private static let wordingLimit = 6
    /// Rows of one paragraph: its sentences tell one story.
    private static let perParagraph = 2

    /// A finding and what it is, in a word or two.
    struct Row: Sendable, Equatable {
        let finding: Finding
        let label: String
    }

    /// The most significant findings, the first ones first.
    static func rows(of diff: ReportDiff) -> [Row] {
        let (ranked, _) = DiffListing(order: .significance).select(diff.findings) { $0.significance.isHighlight }
        var rows: [Row] = []
        var labels: [String: Int] = [:]
        var paragraphs: [String: Int] = [:]
        for finding in ranked where rows.count < limit {
            let label = label(of: finding)
            let paragraph = finding.new.isEmpty ? "-\(finding.old.first?.paragraph ?? 0)" : "\(finding.new[0].paragraph)"
            guard labels[label, default: 0] < perLabel, paragraphs[paragraph, default: 0] < perParagraph else { continue }
            labels[label, default: 0] += 1
            paragraphs[paragraph, default: 0] += 1
            rows.append(Row(finding: finding, label: label))
        }
        return rows
    }

    /// What makes the finding matter: "issues", "new incident", "polarity", "stronger", "figure", "not reported", "added" …
    static func label(of finding: Finding) -> String {
        if finding.new.isEmpty { return "not reported" }
        switch finding.significance.reason {
        case .issues: return "issues"
        case .incident: return finding.incident?.status == .followUp ? "follow-up" : "new incident"
        case .shift: return finding.shift.map(FindingNotes.name) ?? finding.relation.rawValue
        case .figure: return "figure"
        case .change: return finding.relation.rawValue
        }
    }

    /// Shifts of polarity and strength that are no rows.
    static func furtherShifts(of diff: ReportDiff, beyond rows: [Row]) -> Int {
        diff.findings.count { $0.shift != nil } - rows.count { $0.finding.shift != nil }
    }

    /// What was replaced throughout, told once: "“victims” → “survivors” (12)"; the most frequent first.
    static func wording(of diff: ReportDiff) -> [String] {
        diff.wordingChanges.prefix(wordingLimit).map { change in
            let words =
                switch (change.old.isEmpty, change.new.isEmpty) {
                case (true, _): "“\(change.new)” came"
                case (_, true): "“\(change.old)” went"
                default: "“\(change.old)” → “\(change.new)”"
                }
            return "\(words) (\(change.count))"
        }
    }

    /// Sections of the old report of which nothing is left, without those below one that is named already. Where a section was
    /// dissolved and some of its text stands elsewhere, the findings tell what is not.
    static func dropped(in diff: ReportDiff) -> [SectionPath] {
        let placed = SectionMap.placed(in: diff)
        let dropped = diff.sections.filter { $0.relation == .dropped }.compactMap(\.old.first).filter { !placed.contains($0) }
        let known = Set(dropped)
        return dropped.filter { path in
            !(1..<max(path.headings.count, 1)).contains { known.contains(SectionPath(headings: Array(path.headings.prefix($0)))) }
        }
    }
}
