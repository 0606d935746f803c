import Findings
import ReportModel

/// Where the sections of a rebuilt outline went: a picture, and a table that says the same.
struct PageFlow: Sendable {
    /// Units from side to side.
    private static let width = 900
    /// Where the picture's bands begin and end; names stand beside them.
    private static let edges = (left: 300, right: 600)
    private static let nodeWidth = 8
    /// Letters of a name.
    private static let nameColumns = 40

    let context: PageContext

    var node: HTMLNode {
        guard let flow = FlowLines(context.diff, context.sections), !flow.found.isEmpty else { return .nothing }
        var nodes: [HTMLNode] = [.element(.h3, [.id("flow")], text: flow.title)]
        nodes.append(picture(flow))
        nodes.append(.element(.details, [], [.element(.summary, text: "The same as a table"), table(flow)]))
        if !flow.unreported.isEmpty {
            let names = flow.unreported.map { PlaceName.of($0.path) }.joined(separator: "; ")
            nodes.append(
                .element(.p, [.class("small")], [.element(.b, text: "No sentence found \(context.sides.inNew): "), .text(names + ".")]))
        }
        return .element(.section, [.set(.ariaLabelledBy, "flow")], nodes)
    }

    // MARK: Picture

    private func picture(_ flow: FlowLines) -> HTMLNode {
        let absence = "not found \(context.sides.inNew)"
        let layout = FlowLayout(flow.found, order: newSections, absence: absence)
        let top = 24
        var nodes: [HTMLNode] = [
            .element(.title, text: flow.title),
            .element(
                .text, [.class("edition"), .set(.x, Self.edges.left), .set(.y, 12), .set(.textAnchor, "end")], text: context.sides.old),
            .element(.text, [.class("edition"), .set(.x, Self.edges.right), .set(.y, 12)], text: context.sides.new),
        ]
        nodes += layout.bands.map { band($0, layout, top: top) }
        nodes += layout.left.map {
            label($0, x: Self.edges.left - Self.nodeWidth, textX: Self.edges.left - Self.nodeWidth - 6, anchor: "end", top: top)
        }
        nodes += layout.right.map {
            label($0, x: Self.edges.right, textX: Self.edges.right + Self.nodeWidth + 6, anchor: "start", top: top)
        }
        let svg = HTMLNode.element(
            .svg,
            [
                .class("flow"), .set(.viewBox, "0 0 \(Self.width) \(layout.height + top + 4)"), .set(.role, "img"),
                .set(.ariaLabel, "\(flow.title). The table below says the same."),
            ], nodes)
        return .element(
            .div, [.class("scroll"), .set(.tabindex, 0), .set(.role, "region"), .set(.ariaLabel, "Picture of the flow of text")], [svg])
    }

    private func band(_ band: FlowLayout.Band, _ layout: FlowLayout, top: Int) -> HTMLNode {
        let (x1, x2) = Self.edges
        let middle = (x1 + x2) / 2
        let (a, b) = (band.leftY + top, band.rightY + top)
        let isAbsence = layout.right[band.to].isAbsence
        let path =
            "M\(x1) \(a)C\(middle) \(a) \(middle) \(b) \(x2) \(b)V\(b + band.height)C\(middle) \(b + band.height) \(middle) \(a + band.height) \(x1) \(a + band.height)Z"
        let title =
            "\(layout.left[band.from].name) → \(layout.right[band.to].name): \(Numbers.counted(max(band.sentences, 1), "sentence", "sentences"))"
        return .element(.path, [.class(isAbsence ? "band lost" : "band"), .set(.d, path)], [.element(.title, text: title)])
    }

    private func label(_ node: FlowLayout.Node, x: Int, textX: Int, anchor: String, top: Int) -> HTMLNode {
        let name = Wrapping.cut(Inert.terminal(node.name), width: Self.nameColumns)
        return .element(
            .g, [],
            [
                .element(
                    .rect,
                    [
                        .class(node.isAbsence ? "removed-bar" : "node"), .set(.x, x), .set(.y, node.y + top), .set(.width, Self.nodeWidth),
                        .set(.height, node.height),
                    ]),
                .element(
                    .text,
                    [.set(.x, textX), .set(.y, node.y + top + min(node.height / 2, FlowLayout.line * 2) + 5), .set(.textAnchor, anchor)],
                    text: name),
            ])
    }

    /// Sections of the new report down to the depth of the table, in its order.
    private var newSections: [SectionPath] {
        var seen: Set<SectionPath> = []
        var order: [SectionPath] = []
        for finding in context.diff.findings {
            for quotation in finding.new {
                let path = SectionPath(headings: Array(quotation.section.headings.prefix(FlowLines.depth)))
                if seen.insert(path).inserted { order.append(path) }
            }
        }
        return order
    }

    // MARK: Table

    private func table(_ flow: FlowLines) -> HTMLNode {
        let sides = context.sides
        let header = HTMLNode.element(
            .tr, [],
            [
                .element(.th, [.set(.scope, "col")], text: sides.old),
                .element(.th, [.set(.scope, "col"), .class("count")], text: "sentences"),
                .element(.th, [.set(.scope, "col")], text: sides.new),
            ])
        let rows = flow.found.map { row in
            HTMLNode.element(
                .tr, [],
                [
                    .element(.th, [.set(.scope, "row")], text: PlaceName.of(row.path)),
                    .element(.td, [.class("count")], text: Numbers.grouped(row.sentences)),
                    .element(.td, [], text: (flow.places(of: row) + flow.absences(of: row)).joined(separator: "; ")),
                ])
        }
        return .element(.table, [.class("chart flow-table")], [.element(.thead, [], [header]), .element(.tbody, [], rows)])
    }
}
