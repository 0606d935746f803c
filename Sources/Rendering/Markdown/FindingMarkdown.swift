import Findings
import ReportModel

/// A finding as a row of a list: where it stands and what became of it, the quotation, where it came from, and its anchor.
struct FindingMarkdown: Sendable {
    let sides: SideNames
    let anchors: MarkdownAnchors
    /// Whether the significance and the place of the finding are noted first, because it stands under no heading of its own.
    var placesFindings = false

    /// The row and those below it, ending with a line feed.
    func row(_ row: ChangeList.Row, in kind: ChangeKind) -> String {
        let section = row.finding.new.first?.section
        return text(row.finding, in: kind, below: nil)
            + row.further.map { "  " + text($0, in: .added, below: section) }.joined()
    }

    /// - Parameter above: the section of the row it stands under.
    private func text(_ finding: Finding, in kind: ChangeKind, below above: SectionPath?) -> String {
        let anchor = MarkdownAnchors.mark(anchors.finding(finding.id))
        let lead = lead(of: finding, in: kind, below: above)
        switch QuotationMarkdown(sides: sides).form(of: finding) {
        case .line(let quotation):
            return "- \((lead + [quotation] + tail(of: finding, namesOld: true)).joined(separator: " · ")) \(anchor)\n"
        case .sides(let old, let new):
            let words = lead + tail(of: finding, namesOld: false)
            return "- \(words.joined(separator: " · ")) \(anchor)\n  - \(old)\n  - \(new)\n"
        }
    }

    // MARK: Before the quotation

    private func lead(of finding: Finding, in kind: ChangeKind, below above: SectionPath?) -> [String] {
        var parts: [String] = []
        if let incident = finding.incident, kind.isAlwaysOpen {
            parts.append("**\(MarkdownText.escaped(IncidentMarkdown.title(incident.incident)))**")
        }
        parts += place(of: finding, below: above)
        if let incident = finding.incident, kind.isAlwaysOpen {
            if let persons = IncidentMarkdown.persons(incident.incident) { parts.append(MarkdownText.escaped(persons)) }
            let acts = IncidentMarkdown.acts(incident.incident)
            if acts.lowercased() != IncidentMarkdown.title(incident.incident).lowercased() { parts.append(MarkdownText.escaped(acts)) }
        }
        if let shift = finding.shift { parts.append("**\(MarkdownText.escaped(FindingNotes.phrase(shift)))**") }
        let figures = FigurePhrase.phrases(finding.figures).map { MarkdownText.escaped($0) }
        if !figures.isEmpty { parts.append(kind == .figures ? "**\(figures.joined(separator: "; "))**" : figures.joined(separator: "; ")) }
        if let origin = FigurePhrase.origin(finding.figures, sides) { parts.append(MarkdownText.escaped(origin)) }
        if kind == .changed && finding.relation != .revised { parts.append(finding.relation.rawValue) }
        return parts
    }

    /// "¶4", "2018 ¶9"; the section stands above the row.
    private func place(of finding: Finding, below above: SectionPath?) -> [String] {
        let quotations = finding.new.isEmpty ? finding.old : finding.new
        guard let quotation = quotations.first else { return [] }
        let year = finding.new.isEmpty ? "\(sides.old) " : ""
        let paragraphs = "\(year)\(FindingNotes.paragraphs(quotations))"
        if placesFindings {
            let score = Numbers.decimal(finding.significance.score, places: 2) ?? "0"
            return [score, "\(MarkdownText.escaped(PlaceName.of(quotation.section))) \(paragraphs)"]
        }
        // A sentence may go on about an incident that another section tells.
        guard let above, quotation.section != above else { return [paragraphs] }
        return ["\(MarkdownText.escaped(PlaceName.of(quotation.section))) \(paragraphs)"]
    }

    // MARK: After it

    /// - Parameter namesOld: whether the old place is to be told although nothing moved.
    private func tail(of finding: Finding, namesOld: Bool) -> [String] {
        let notes = FindingNotes(sides: sides)
        var parts: [String] = []
        if namesOld || finding.isMoved { parts += notes.origin(of: finding) }
        if let reported = finding.incident?.reported, finding.incident?.status == .followUp, finding.old.isEmpty {
            parts.append("reported \(sides.inOld), ¶\(reported.paragraph)")
        }
        if let near = finding.near { parts.append(phrase(near, of: finding)) }
        if finding.relation == .notCovered { parts.append("not covered \(finding.new.isEmpty ? sides.inNew : sides.inOld)") }
        return parts.map { MarkdownText.escaped($0) }
    }

    /// "perhaps continues 2018 ¶5"; the place is named where it is another one.
    private func phrase(_ near: NearMiss, of finding: Finding) -> String {
        let isNew = finding.old.isEmpty
        let place = PlaceName.of(near.quotation.section)
        let own = (isNew ? finding.new.first : finding.old.first).map { PlaceName.of($0.section) }
        let name = own?.lowercased() == place.lowercased() ? "" : "\(place) "
        return "\(isNew ? "perhaps continues \(sides.old)" : "perhaps continued in \(sides.new)") \(name)¶\(near.quotation.paragraph)"
    }
}
