import Findings
import ReportModel

/// What chooses among the findings. How they stand side by side needs no script; the filters do, and stay hidden without one.
struct PageControls: Sendable {
    let context: PageContext
    let findings: [Finding]
    let outline: PageOutline

    private struct Kind {
        let name: String
        let label: String
        let mark: ChangeMark?
        let count: Int
    }

    var node: HTMLNode {
        .element(
            .div, [.class("controls")],
            [
                .element(
                    .fieldset, [.class("view")],
                    [
                        .element(.legend, text: "Show changed sentences"), radio("inline", "in one", isChecked: true),
                        radio("side", "side by side", isChecked: false),
                    ]),
                .element(
                    .form,
                    [
                        .id("filters"), .set(.role, "search"), .set(.ariaLabel, "Filter the findings"), .set(.autocomplete, "off"),
                        .flag(.hidden),
                    ],
                    [search, kinds, section, significance, status]),
            ])
    }

    private func radio(_ name: String, _ label: String, isChecked: Bool) -> HTMLNode {
        .element(
            .label, [],
            [
                .element(
                    .input,
                    [.set(.type, "radio"), .set(.name, "view"), .set(.value, name), .id("view-\(name)")]
                        + (isChecked ? [.flag(.checked)] : [])),
                " ", .text(label),
            ])
    }

    private var search: HTMLNode {
        .element(
            .div, [.class("field")],
            [
                .element(.label, [.set(.for, "search")], text: "Text"),
                .element(.input, [.set(.type, "search"), .id("search"), .set(.name, "q"), .set(.spellcheck, "false")]),
            ])
    }

    private var kinds: HTMLNode {
        let boxes = allKinds.filter { $0.count > 0 }.map { kind -> HTMLNode in
            .element(
                .label, [],
                [
                    .element(.input, [.set(.type, "checkbox"), .set(.name, "kind"), .set(.value, kind.name)]), " ",
                    kind.mark?.silentNode ?? .nothing, " ", .text(kind.label), " ",
                    .element(.span, [.class("quiet number")], text: Numbers.grouped(kind.count)),
                ])
        }
        return .element(.fieldset, [.class("kinds")], [.element(.legend, text: "Only these kinds (none chosen: all)")] + boxes)
    }

    private var allKinds: [Kind] {
        func count(_ isCounted: (Finding) -> Bool) -> Int { findings.indices.count { isCounted(findings[$0]) } }
        let relations: [(Relation, String, ChangeMark)] = [
            (.added, "added", .added), (.removed, "not reported", .removed), (.revised, "revised", .changed),
            (.updated, "updated", .changed),
            (.reworded, "reworded", .changed),
        ]
        var kinds = relations.map { relation, label, mark in
            Kind(name: relation.rawValue, label: label, mark: mark, count: count { $0.relation == relation })
        }
        kinds.append(Kind(name: "moved", label: "moved", mark: .moved, count: count(\.isMoved)))
        for (relation, mark) in [(Relation.cosmetic, ChangeMark.same), (.unchanged, .same), (.notCovered, .notCovered)] {
            let label = relation == .notCovered ? "not covered" : relation.rawValue
            kinds.append(Kind(name: relation.rawValue, label: label, mark: mark, count: count { $0.relation == relation && !$0.isMoved }))
        }
        kinds.append(
            Kind(name: "incident", label: "incident", mark: nil, count: count { $0.incident.map { $0.status != .carried } ?? false }))
        kinds.append(Kind(name: "shift", label: "shift of polarity or strength", mark: nil, count: count { $0.shift != nil }))
        kinds.append(Kind(name: "figure", label: "figures", mark: nil, count: count { !$0.figures.isEmpty }))
        return kinds
    }

    private var section: HTMLNode {
        var options: [HTMLNode] = [.element(.option, [.set(.value, "")], text: "all sections")]
        for root in outline.roots {
            options.append(option(outline.nodes[root]))
            options += outline.nodes[root].children.map { option(outline.nodes[$0]) }
        }
        return .element(
            .div, [.class("field")],
            [
                .element(.label, [.set(.for, "section")], text: "Section"),
                .element(.select, [.id("section"), .set(.name, "section")], options),
            ])
    }

    private func option(_ node: PageOutline.Node) -> HTMLNode {
        let name = node.home.path.headings.isEmpty ? node.heading : PlaceName.of(node.home.path)
        let year = node.edition.map { " (\($0))" } ?? ""
        return .element(.option, [.set(.value, node.id)], text: String(repeating: "\u{2003}", count: node.depth) + name + year)
    }

    private var significance: HTMLNode {
        .element(
            .div, [.class("field")],
            [
                .element(.label, [.set(.for, "significance")], text: "Significance at least"),
                .element(
                    .input,
                    [
                        .set(.type, "range"), .id("significance"), .set(.name, "min"), .set(.min, "0"), .set(.max, "0.9"),
                        .set(.step, "0.05"),
                        .set(.value, "0"),
                    ]),
                .element(
                    .output, [.set(.for, "significance"), .id("significance-value"), .class("number"), .set(.ariaHidden, "true")], text: "0"
                ),
            ])
    }

    private var status: HTMLNode {
        .element(
            .p, [.class("status")],
            [
                .element(.span, [.id("shown"), .set(.role, "status"), .set(.ariaLive, "polite")], text: ""), " ",
                .element(.button, [.set(.type, "reset"), .flag(.hidden)], text: "Show all"),
            ])
    }
}
