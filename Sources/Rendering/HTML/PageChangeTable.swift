/// What changed, by section and kind: a bar and the numbers it stands for.
struct PageChangeTable: Sendable {
    let context: PageContext
    let outline: PageOutline

    var node: HTMLNode {
        let rows = outline.roots.map { outline.nodes[$0] }.filter { $0.counts.total > 0 }
        guard rows.count > 1 else { return .nothing }
        let most = rows.map(\.counts.total).max() ?? 1
        let marks = ChangeCounts.marks
        let header = HTMLNode.element(
            .tr, [],
            [.element(.th, [.set(.scope, "col")], text: "Section"), .element(.td, [.class("bars")], [])]
                + marks.map { mark in
                    .element(
                        .th, [.set(.scope, "col"), .class("count")],
                        [
                            mark.silentNode, " ",
                            .element(.span, [.class("word")], text: mark == .removed ? "not reported" : mark.word(context.sides)),
                        ])
                })
        let body = rows.map { node -> HTMLNode in
            let link = HTMLNode.link(HTMLLink(place: node.id), [], [.text(node.heading + (node.edition.map { " (\($0))" } ?? ""))])
            return .element(
                .tr, [],
                [
                    .element(.th, [.set(.scope, "row")], [link]),
                    .element(.td, [.class("bars")], [ChangeBar(node.counts, of: most).node]),
                ]
                    + marks.map { mark in
                        let count = node.counts.count(of: mark)
                        return .element(
                            .td, [.class(count == 0 ? "count quiet" : "count")], text: count == 0 ? "0" : Numbers.grouped(count))
                    })
        }
        return .element(
            .section, [.set(.ariaLabelledBy, "by-section")],
            [
                .element(.h3, [.id("by-section")], text: "What changed, by section"),
                .element(.table, [.class("chart")], [.element(.thead, [], [header]), .element(.tbody, [], body)]),
            ])
    }
}
