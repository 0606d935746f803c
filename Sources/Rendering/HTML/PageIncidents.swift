import Findings
import Incidents

/// A card for each incident that is new or goes on: when, where, to whom, and where it is told.
struct PageIncidents: Sendable {
    /// Cards that stand open; the others are folded away, and the findings tell them all.
    private static let openLimit = 12

    let context: PageContext

    var node: HTMLNode {
        let (ranked, _) = DiffListing(order: .significance).select(context.diff.findings) { finding in
            finding.incident.map { $0.status != .carried } ?? false
        }
        guard !ranked.isEmpty else { return .nothing }
        var nodes: [HTMLNode] = [.element(.h3, [.id("incidents")], text: "Incidents"), .element(.p, [.class("quiet small")], text: lead)]
        nodes.append(list(ranked.prefix(Self.openLimit)))
        let rest = ranked.dropFirst(Self.openLimit)
        if !rest.isEmpty {
            nodes.append(
                .element(
                    .details, [],
                    [.element(.summary, text: "\(Numbers.counted(rest.count, "further incident", "further incidents"))"), list(rest)]))
        }
        return .element(.section, [.set(.ariaLabelledBy, "incidents")], nodes)
    }

    private var lead: String {
        let told = [(context.diff.count(of: .new), "new"), (context.diff.count(of: .followUp), "with a later development")]
            .filter { $0.0 > 0 }.map { "\(Numbers.grouped($0.0)) \($0.1)" }
        return "\(told.joined(separator: ", ")); what matters most stands first. Dates, places and names are as the report tells them."
    }

    private func list(_ findings: ArraySlice<Finding>) -> HTMLNode {
        .element(.ul, [.class("incidents")], findings.compactMap { finding in finding.incident.map { card($0, of: finding) } })
    }

    private func card(_ told: FindingIncident, of finding: Finding) -> HTMLNode {
        let incident = told.incident
        var title: [HTMLNode] = []
        if let date = incident.date {
            title.append(
                .element(.time, [.set(.datetime, date.text)], text: incident.isDated ? DateText.text(incident) : "\(date.text), undated"))
        }
        if let place = incident.place { title += title.isEmpty ? [.text(place)] : [", ", .text(place)] }
        if title.isEmpty { title = ["Undated"] }
        var who = incident.persons
        if who.isEmpty { who = incident.counts }
        if who.isEmpty { who = incident.organisations }
        var nodes: [HTMLNode] = [
            .element(
                .p, [.class("label")],
                [ChangeMark(of: finding).silentNode, .element(.b, text: told.status == .new ? "New" : "Follow-up")]),
            .element(.p, [.class("when")], title),
        ]
        if !who.isEmpty { nodes.append(.element(.p, [.class("who")], text: who.joined(separator: ", "))) }
        let kinds = incident.kinds.map { $0.rawValue.split(separator: "-").joined(separator: " ") }
        if !kinds.isEmpty { nodes.append(.element(.p, text: kinds.joined(separator: ", "))) }
        nodes.append(.element(.p, [.class("at")], [.link(context.place(of: finding), [], [.text(context.citation(of: finding))])]))
        return .element(.li, [], nodes)
    }
}
