import Findings
import ReportModel

/// One finding: its sign and paragraph in the margin, the sentence with what changed in it, and the notes beside it.
struct PageFinding: Sendable {
    /// Words of a sentence by which the original is found again.
    private static let fragmentWords = 7

    let context: PageContext
    private let notes: FindingNotes

    /// - Parameter placesFindings: whether the section stands with each finding, for want of a heading above it.
    init(context: PageContext, placesFindings: Bool) {
        self.context = context
        notes = FindingNotes(sides: context.sides, placesFindings: placesFindings, origin: .linked)
    }

    func node(_ entry: FindingBlock.Entry) -> HTMLNode {
        let finding = entry.finding
        let mark = ChangeMark(of: finding)
        let anchor = PageContext.anchor(finding.id)
        let paragraph = (finding.new.first ?? finding.old.first)?.paragraph ?? 0
        let margin = HTMLNode.element(
            .p, [.class("margin")],
            [
                mark.node(context.sides), " ",
                .element(.a, [.href(HTMLLink(place: anchor)), .set(.title, "Link to this finding")], text: "¶\(paragraph)"),
            ])
        return .element(
            .article,
            [
                .class("finding \(mark.className)"), .id(anchor), .set(.dataKind, kinds(of: finding).joined(separator: " ")),
                .set(.dataScore, Numbers.decimal(finding.significance.score, places: 2) ?? "0"),
            ], [margin] + text(of: finding) + [apparatus(entry)])
    }

    /// What filters know the finding by.
    private func kinds(of finding: Finding) -> [String] {
        // What only moved is not looked for among what stayed.
        let isOnlyMoved = finding.isMoved && (finding.relation == .unchanged || finding.relation == .cosmetic)
        var kinds = isOnlyMoved ? [] : [finding.relation.rawValue]
        if finding.isMoved { kinds.append("moved") }
        if let incident = finding.incident, incident.status != .carried { kinds.append("incident") }
        if finding.shift != nil { kinds.append("shift") }
        if !finding.figures.isEmpty { kinds.append("figure") }
        return kinds
    }

    // MARK: Sentence

    /// The sentence as it stands in the reading order; one that is woven from both editions comes once more, taken apart, for reading
    /// them side by side.
    private func text(of finding: Finding) -> [HTMLNode] {
        let old = finding.old.map(\.text).joined(separator: " ")
        let new = finding.new.map(\.text).joined(separator: " ")
        if finding.new.isEmpty { return [side("old", context.sides.old, [.text(old)])] }
        if finding.old.isEmpty { return [side("new", nil, [.text(new)])] }
        if finding.words.isEmpty {
            guard finding.relation != .unchanged && old != new else { return [.element(.p, [.class("both")], text: new)] }
            return [side("old", context.sides.old, [.text(old)]), side("new", context.sides.new, [.text(new)])]
        }
        let sides = [
            side("old", context.sides.old, WordNodes.nodes(WordChanges.side(.deleted, of: finding.words))),
            side("new", context.sides.new, WordNodes.nodes(WordChanges.side(.inserted, of: finding.words))),
        ]
        if WordChanges.isRewritten(finding.words) { return sides }
        return [.element(.p, [.class("woven")], WordNodes.nodes(finding.words)), .element(.div, [.class("apart")], sides)]
    }

    private func side(_ name: String, _ edition: String?, _ nodes: [HTMLNode]) -> HTMLNode {
        let year: [HTMLNode] = edition.map { [.element(.span, [.class("edition")], text: $0), " "] } ?? []
        return .element(.p, [.class(name)], year + nodes)
    }

    // MARK: Notes

    private func apparatus(_ entry: FindingBlock.Entry) -> HTMLNode {
        let finding = entry.finding
        var items = notes.notes(on: entry).map { HTMLNode.element(.li, text: Numbers.unbroken($0)) }
        let old = source(finding.old, context.sides.old, context.diff.old.snapshot, besides: finding.new.first)
        let new = source(finding.new, context.sides.new, context.diff.new.snapshot)
        if finding.isMoved && !old.isEmpty && !new.isEmpty {
            let name = finding.old.first.map { PlaceName.of($0.section) } ?? ""
            items.append(.element(.li, [], [.text("moved from \(name), ")] + old))
        }
        var places = finding.isMoved && !new.isEmpty ? [] : old
        if !places.isEmpty && !new.isEmpty { places.append(" · ") }
        places += new
        if let score = Numbers.decimal(finding.significance.score, places: 2), score != "0" {
            places += [" · ", .element(.abbr, [.set(.title, "Significance, 0 to 1")], text: "sig. \(score)")]
        }
        items.append(.element(.li, [.class("places")], places))
        return .element(.ul, [.class("notes")], items)
    }

    /// "2018 ¶14", linked to the sentence in the original; the name of its section waits in a title where it is not that of the
    /// other side, under whose heading the finding stands.
    private func source(_ quotations: [Quotation], _ name: String, _ snapshot: Snapshot, besides other: Quotation? = nil) -> [HTMLNode] {
        guard let first = quotations.first else { return [] }
        let link = HTMLLink(web: snapshot.url)?.at(words: first.text.split(separator: " ").prefix(Self.fragmentWords))
        var attributes: [HTMLAttribute] = []
        let place = PlaceName.of(first.section)
        if let other, PlaceName.of(other.section).lowercased() != place.lowercased() { attributes.append(.set(.title, place)) }
        return [.link(link, attributes, [.text("\(name) \(FindingNotes.paragraphs(quotations))")])]
    }
}
