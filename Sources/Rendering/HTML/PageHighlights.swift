import Collation
import Findings

/// What a reader should see first, each with a link to its finding.
struct PageHighlights: Sendable {
    let context: PageContext

    var node: HTMLNode {
        let rows = Highlights.rows(of: context.diff, without: context.shared)
        let wording = Highlights.wording(of: context.diff, without: context.shared)
        guard !rows.isEmpty || !wording.isEmpty else { return .nothing }
        var nodes: [HTMLNode] = [.element(.h3, [.id("highlights")], text: "Highlights")]
        if !rows.isEmpty { nodes.append(.element(.ol, [.class("highlights")], rows.map(row))) }
        let more = Highlights.furtherShifts(of: context.diff, beyond: rows)
        if more > 0 {
            let shifts = Numbers.counted(more, "shift of polarity or strength", "shifts of polarity or strength")
            nodes.append(.element(.p, [.class("quiet small")], text: "… and \(shifts) more below."))
        }
        if !wording.isEmpty {
            nodes.append(
                .element(.p, [.class("small")], [.element(.b, text: "Throughout: "), .text(wording.joined(separator: ", ") + ".")]))
        }
        return .element(.section, [.set(.ariaLabelledBy, "highlights")], nodes)
    }

    private func row(_ row: Highlights.Row) -> HTMLNode {
        let finding = row.finding
        let citation = context.citation(of: finding)
        let link = HTMLNode.link(context.place(of: finding), [], [.text(citation)])
        return .element(
            .li, [],
            [
                .element(
                    .p, [.class("label")],
                    [
                        ChangeMark(of: finding).silentNode, .element(.b, text: capitalized(row.label)), " ",
                        .element(.span, [.class("at")], [link]),
                    ]),
                .fragment(versions(of: finding)),
            ])
    }

    /// The change as it stands in the sentence; what was rewritten one version below the other.
    private func versions(of finding: Finding) -> [HTMLNode] {
        let old = finding.old.map(\.text).joined(separator: " ")
        let new = finding.new.map(\.text).joined(separator: " ")
        func line(_ nodes: [HTMLNode], edition: String? = nil) -> HTMLNode {
            let name = edition == context.sides.old ? "quote old" : "quote"
            let year: [HTMLNode] = edition.map { [.element(.span, [.class("edition")], text: $0), " "] } ?? []
            return .element(.p, [.class(name)], year + nodes)
        }
        if finding.new.isEmpty { return [line([.text(old)], edition: context.sides.old)] }
        if finding.old.isEmpty || (finding.words.isEmpty && old == new) { return [line([.text(new)])] }
        if finding.words.isEmpty {
            return [line([.text(old)], edition: context.sides.old), line([.text(new)], edition: context.sides.new)]
        }
        guard WordChanges.isRewritten(finding.words) else {
            return [line(WordNodes.nodes(WordChanges.excerpt(finding.words, context: 8)))]
        }
        return [
            line(WordNodes.nodes(WordChanges.side(.deleted, of: finding.words)), edition: context.sides.old),
            line(WordNodes.nodes(WordChanges.side(.inserted, of: finding.words)), edition: context.sides.new),
        ]
    }

    private func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
