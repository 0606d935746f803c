import Findings

/// The issues that the two summaries name, item by item.
struct PageSummaryList: Sendable {
    let context: PageContext

    var node: HTMLNode {
        guard let list = SummaryListText(context.diff) else { return .nothing }
        var nodes: [HTMLNode] = [
            .element(.h3, [.id("issues")], text: SummaryListText.title),
            .element(.p, [.class("small")], text: list.overview.joined(separator: " ")),
        ]
        if !list.lead.isEmpty {
            nodes.append(.element(.p, [.class("small")], ["Introduced as: "] + WordNodes.nodes(list.lead)))
        }
        if !list.rows.isEmpty {
            nodes.append(.element(.ul, [.class("items")], list.rows.map { row($0, of: list) }))
        }
        return .element(.section, [.set(.ariaLabelledBy, "issues")], nodes)
    }

    private func row(_ row: SummaryListText.Row, of list: SummaryListText) -> HTMLNode {
        let mark: ChangeMark =
            switch row.sign {
            case .added: .added
            case .dropped: .removed
            case .changed: .changed
            case .onlyOld, .onlyNew: .notCovered
            }
        var nodes = [mark.node(context.sides, name: list.label(of: row)), " "] + WordNodes.nodes(row.words)
        var notes = row.notes
        if row.sign != .changed { notes.insert(list.label(of: row), at: 0) }
        if !notes.isEmpty { nodes += [" ", .element(.small, text: notes.joined(separator: "; "))] }
        return .element(.li, [], nodes)
    }
}
