import Findings
import Incidents

/// A country's edition on the page that holds all its editions: what is compared, what stands out, the incidents in the order of
/// their dates, and where to read the rest.
///
/// A page with every sentence of ten years would be longer than what GitHub shows.
struct ChangelogDigest: Sendable {
    let pairs: DiffMarkdown
    /// Leading into the page with everything.
    let anchors: MarkdownAnchors

    /// - Parameter heading: Markdown, of the second level.
    func text(of whole: ReportDiff, heading: String) -> String {
        let diff = pairs.selected(whole)
        var text = "## \(heading)\n\n" + pairs.opening(of: diff)
        guard !diff.isEmpty else { return text + "\nNothing differs.\n" }
        let findings = pairs.listed(diff).listed
        text += contents(ChangeList(findings), SideNames(diff))
        text += pairs.overview(of: diff, listed: Set(findings.map(\.id)), level: 3, anchors: anchors)
        text += incidents(findings, .new, title: "New incidents")
        text += incidents(findings, .followUp, title: "Follow-ups")
        return text
    }

    /// "Everything that changed: 38 added, …", each with a link.
    private func contents(_ list: ChangeList, _ sides: SideNames) -> String {
        let parts = list.parts.compactMap { part -> String? in
            guard let first = part.groups.first?.rows.first else { return nil }
            let name = "\(part.kind.heading(sides)) (\(Numbers.grouped(part.count)))"
            return anchors.link(MarkdownText.escaped(name), to: anchors.group(first.finding.id))
        }
        guard !parts.isEmpty else { return "" }
        return "\n[Everything that changed](\(anchors.file)): \(parts.joined(separator: " · "))\n"
    }

    private func incidents(_ findings: [Finding], _ status: FindingIncident.Status, title: String) -> String {
        let told = findings.filter { $0.incident?.status == status }
        guard !told.isEmpty else { return "" }
        // Undated ones last; those of one date as in the report.
        let dates = told.enumerated().sorted { first, second in
            switch (Self.date(first.element), Self.date(second.element)) {
            case (let left?, let right?) where left != right: left < right
            case (.some, nil): true
            case (nil, .some): false
            default: first.offset < second.offset
            }
        }
        return "\n### \(title)\n\n" + dates.map { row($0.element) }.joined()
    }

    private static func date(_ finding: Finding) -> PartialDate? {
        finding.incident.flatMap { $0.incident.isDated ? $0.incident.date : nil }
    }

    private func row(_ finding: Finding) -> String {
        guard let told = finding.incident else { return "" }
        let title = IncidentMarkdown.title(told.incident)
        var parts = [anchors.link(MarkdownText.escaped(title), to: anchors.finding(finding.id))]
        if let persons = IncidentMarkdown.persons(told.incident) { parts.append(MarkdownText.escaped(persons)) }
        let acts = IncidentMarkdown.acts(told.incident)
        if acts.lowercased() != title.lowercased() { parts.append(MarkdownText.escaped(acts)) }
        if let quotation = finding.new.first {
            parts.append("\(MarkdownText.escaped(PlaceName.of(quotation.section))) ¶\(quotation.paragraph)")
        }
        return "- \(parts.joined(separator: " · "))\n"
    }
}
