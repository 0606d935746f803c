import Findings

/// The findings, section by section.
struct PageChanges: Sendable {
    let context: PageContext
    let outline: PageOutline
    let rows: PageFinding

    init(context: PageContext, outline: PageOutline) {
        self.context = context
        self.outline = outline
        rows = PageFinding(context: context, placesFindings: false)
    }

    var nodes: [HTMLNode] { outline.roots.map { section(outline.nodes[$0]) } }

    private func section(_ node: PageOutline.Node) -> HTMLNode {
        let tags: [HTMLTag] = [.h3, .h4, .h5, .h6]
        var title: [HTMLNode] = [.text(node.heading)]
        if let edition = node.edition { title.append(.element(.span, [.class("edition")], text: " \(edition)")) }
        var nodes: [HTMLNode] = [.element(tags[min(node.depth, tags.count - 1)], [.id("\(node.id)-title")], title)]
        if let note = node.note { nodes.append(.element(.p, [.class("heading-note")], text: note)) }
        nodes += node.entries.map { rows.node($0) }
        nodes += node.children.map { section(outline.nodes[$0]) }
        return .element(.section, [.id(node.id), .class("level\(min(node.depth, 3))"), .set(.ariaLabelledBy, "\(node.id)-title")], nodes)
    }
}
