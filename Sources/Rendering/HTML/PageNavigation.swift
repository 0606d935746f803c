import ReportModel

/// The outline of the changes, with a bar for how much changed in each section.
struct PageNavigation: Sendable {
    /// Headings from the root that have a line of their own.
    private static let depth = 2

    let context: PageContext
    let outline: PageOutline

    var node: HTMLNode {
        guard !outline.roots.isEmpty else { return .nothing }
        let shown = outline.nodes.filter { $0.depth < Self.depth }
        // Bars of sections inside sections have a scale of their own, or one long section would leave nothing to see of the others.
        let most = (0..<Self.depth).map { depth in shown.filter { $0.depth == depth }.map(\.counts.total).max() ?? 1 }
        return .element(
            .nav, [.class("outline"), .set(.ariaLabel, "Outline of the changes")],
            [.element(.details, [.flag(.open)], [.element(.summary, text: "Outline"), list(outline.roots, most: most)])])
    }

    private func list(_ positions: [Int], most: [Int]) -> HTMLNode {
        .element(.ol, [], positions.map { item(outline.nodes[$0], most: most) })
    }

    private func item(_ node: PageOutline.Node, most: [Int]) -> HTMLNode {
        let label = HeadingLabel(node.heading)
        let name = [label.number, label.title].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ")
        var nodes: [HTMLNode] = [
            .link(
                HTMLLink(place: node.id), [],
                [
                    .element(.span, [.class("name")], text: (name.isEmpty ? node.heading : name) + (node.edition.map { " (\($0))" } ?? "")),
                    .element(.span, [.class("hidden-text")], text: ", \(node.counts.phrase(context.sides))"),
                    node.counts.total == 0 ? .nothing : ChangeBar(node.counts, of: most[node.depth]).node,
                ])
        ]
        if node.depth + 1 < Self.depth, !node.children.isEmpty { nodes.append(list(node.children, most: most)) }
        return .element(.li, [], nodes)
    }
}
