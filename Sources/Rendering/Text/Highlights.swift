import Collation
import Findings
import Incidents
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
    ///
    /// - Parameter shared: what was done to the reports of many countries, which says nothing of this one and is told elsewhere.
    static func rows(of diff: ReportDiff, without shared: EditionChanges = .none) -> [Row] {
        let instances = SharedFindings(shared, in: diff)
        let (ranked, _) = DiffListing(order: .significance).select(diff.findings) {
            $0.significance.isHighlight && diff.summaryList?.contains($0) != true && !instances.contains($0)
        }
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

    /// What tells a row's label: the words of a shift, day and place of an incident, the figures.
    static func details(of row: Row, _ sides: SideNames) -> [String] {
        let finding = row.finding
        if finding.new.isEmpty { return [] }
        switch finding.significance.reason {
        case .shift: return finding.shift.flatMap(FindingNotes.words).map { [$0] } ?? []
        case .incident:
            guard let incident = finding.incident?.incident else { return [] }
            return [incident.isDated ? incident.date?.text : nil, incident.place].compactMap { $0 }
        case .figure:
            return FigurePhrase.phrases(finding.figures).prefix(2) + [FigurePhrase.origin(finding.figures, sides)].compactMap(\.self)
        case .issues, .change: return []
        }
    }

    /// Shifts of polarity and strength that are no rows.
    static func furtherShifts(of diff: ReportDiff, beyond rows: [Row]) -> Int {
        diff.findings.count { $0.shift != nil } - rows.count { $0.finding.shift != nil }
    }

    /// What was replaced throughout, told once: "“victims” → “survivors” (12)"; the most frequent first.
    ///
    /// - Parameter shared: what was replaced in many countries, and is told elsewhere.
    static func wording(of diff: ReportDiff, without shared: EditionChanges = .none) -> [String] {
        let instances = SharedFindings(shared, in: diff)
        return diff.wordingChanges.filter { !instances.contains($0) }.prefix(wordingLimit).map { "\(phrase(of: $0)) (\($0.count))" }
    }

    /// "“victims” → “survivors”", "“annual” came".
    static func phrase(of change: WordingChange) -> String {
        switch (change.old.isEmpty, change.new.isEmpty) {
        case (true, _): "“\(change.new)” came"
        case (_, true): "“\(change.old)” went"
        default: "“\(change.old)” → “\(change.new)”"
        }
    }
}
