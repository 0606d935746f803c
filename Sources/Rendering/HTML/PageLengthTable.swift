import ReportModel

/// How long each section was and is: two bars, and the numbers they stand for.
struct PageLengthTable: Sendable {
    let context: PageContext

    var node: HTMLNode {
        let rows = SectionLengths(context.diff).rows
        guard rows.count > 1 else { return .nothing }
        let longest = rows.map { max($0.old, $0.new) }.max() ?? 1
        let sides = context.sides
        let header = HTMLNode.element(
            .tr, [],
            [
                .element(.th, [.set(.scope, "col")], text: "Section"), .element(.td, [.class("bars")], []),
                .element(.th, [.set(.scope, "col"), .class("count")], text: sides.old),
                .element(.th, [.set(.scope, "col"), .class("count")], text: sides.new),
                .element(.th, [.set(.scope, "col"), .class("count")], text: "change"),
            ])
        let body = rows.map { row -> HTMLNode in
            let name =
                (row.path.headings.first ?? "Before the first heading") + (row.isOldOnly && sides.old != "old" ? " (\(sides.old))" : "")
            return .element(
                .tr, [],
                [
                    .element(.th, [.set(.scope, "row")], text: name),
                    .element(
                        .td, [.class("bars two")],
                        [ChangeBar([("same", row.old)], of: longest).node, ChangeBar([("new", row.new)], of: longest).node]),
                    .element(.td, [.class("count")], text: Numbers.grouped(row.old)),
                    .element(.td, [.class("count")], text: Numbers.grouped(row.new)),
                    .element(.td, [.class("count")], text: change(of: row)),
                ])
        }
        return .element(
            .section, [.set(.ariaLabelledBy, "lengths")],
            [
                .element(.h3, [.id("lengths")], text: "Length in words, then and now"),
                .element(.table, [.class("chart")], [.element(.thead, [], [header]), .element(.tbody, [], body)]),
            ])
    }

    /// What stands under no heading of its own may stand elsewhere: it is not "−100 %".
    private func change(of row: SectionLengths.Row) -> String {
        row.new == 0 ? "no such section" : Numbers.change(from: row.old, to: row.new) ?? "new"
    }
}
