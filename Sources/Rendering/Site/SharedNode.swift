import Collation

/// What many countries have in common, on the index of a site.
struct SharedNode: Sendable {
    let changes: EditionChanges

    /// Rows that stand in the open; the others are folded, so that nothing is lost.
    private static let openRows = 8

    var node: HTMLNode {
        let text = SharedText(changes)
        let groups = text.groups + [text.claims].compactMap { $0 }
        if groups.isEmpty { return .nothing }
        var nodes: [HTMLNode] = [.element(.h2, [.id("shared")], text: SharedText.title)]
        if !changes.isEmpty { nodes.append(.element(.p, [.class("quiet")], text: SharedText.explanation)) }
        nodes.append(.element(.div, [.class("shared-lists")], groups.map(list)))
        return .element(.section, [.class("shared"), .set(.ariaLabelledBy, "shared")], nodes)
    }

    private func list(_ group: SharedText.Group) -> HTMLNode {
        func items(_ rows: some Sequence<SharedText.Row>) -> HTMLNode {
            .element(
                .ul, [],
                rows.map { row in
                    .element(
                        .li, [], [.text(row.phrase), " ", .element(.span, [.class("quiet number")], text: row.count)])
                })
        }
        var nodes: [HTMLNode] = [.element(.h3, text: group.title), items(group.rows.prefix(Self.openRows))]
        let rest = group.rows.dropFirst(Self.openRows)
        if !rest.isEmpty {
            nodes.append(.element(.details, [], [.element(.summary, text: "\(Numbers.grouped(rest.count)) more"), items(rest)]))
        }
        return .element(.div, [], nodes)
    }
}
