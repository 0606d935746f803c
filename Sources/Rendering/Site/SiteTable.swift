import Findings
import ReportModel

/// The countries of a site in a table that can be sorted.
struct SiteTable: Sendable {
    let entries: [SiteEntry]

    var node: HTMLNode {
        .element(
            .section, [.set(.ariaLabelledBy, "countries")],
            [
                .element(.h2, [.id("countries")], text: "Countries"), controls,
                .element(
                    .div, [.class("scroll"), .set(.role, "region"), .set(.tabindex, 0), .set(.ariaLabelledBy, "countries")],
                    [
                        .element(
                            .table, [.id("table"), .class("countries")],
                            [.element(.thead, [], [header]), .element(.tbody, [], entries.map(row))])
                    ]),
            ])
    }

    /// Nothing to use without the script, which shows it.
    private var controls: HTMLNode {
        .element(
            .div, [.class("controls"), .id("controls"), .flag(.hidden)],
            [
                .element(.label, [.set(.for, "find")], text: "Find a country"),
                .element(.input, [.id("find"), .set(.type, "search"), .set(.autocomplete, "off"), .set(.spellcheck, "false")]),
                .element(.output, [.id("shown"), .set(.for, "find"), .set(.ariaLive, "polite")]),
            ])
    }

    /// How a column is sorted first: names from A, numbers from the largest.
    private enum Order: String { case names, numbers }

    private var header: HTMLNode {
        func cell(_ name: String, _ text: String, _ order: Order, mark: ChangeMark? = nil) -> HTMLNode {
            var content: [HTMLNode] = mark.map { [$0.silentNode, " "] } ?? []
            content.append(.text(text))
            return .element(.th, [.set(.scope, "col"), .set(.dataKind, name), .set(.dataSort, order.rawValue)], content)
        }
        return .element(
            .tr, [],
            [
                cell("country", "Country", .names), cell("boundary", "Boundary", .names), cell("words", "Words", .numbers),
                cell("change", "Words, change", .numbers), cell("added", "added", .numbers, mark: .added),
                cell("not-reported", "not reported", .numbers, mark: .removed), cell("changed", "changed", .numbers, mark: .changed),
                cell("moved", "moved", .numbers, mark: .moved), cell("incidents", "New incidents", .numbers),
                .element(.th, [.set(.scope, "col")], text: "What matters most"),
            ])
    }

    private func row(_ entry: SiteEntry) -> HTMLNode {
        let tally = entry.tally
        let change = tally.oldWordCount == 0 ? 0 : (tally.newWordCount - tally.oldWordCount) * 1_000 / tally.oldWordCount
        var highlight: [HTMLNode] = []
        if let first = entry.highlight {
            highlight = [
                .link(
                    first.anchor.map { HTMLLink(page: entry.page, place: $0) }, [], [.text(first.label)]), .text(": \(first.text)"),
            ]
        }
        return .element(
            .tr, [],
            [
                .element(.th, [.set(.scope, "row")], [.link(HTMLLink(page: entry.page), [], [.text(tally.country.name)])]),
                .element(.td, text: tally.grade.rawValue), number(tally.newWordCount),
                .element(
                    .td, [.class("number"), .set(.dataValue, change)],
                    text: Numbers.change(from: tally.oldWordCount, to: tally.newWordCount) ?? ""),
                number(tally.count(of: .added)), number(tally.count(of: .removed)), number(tally.changedCount), number(tally.movedCount),
                number(tally.newIncidentCount), .element(.td, [.class("highlight")], highlight),
            ])
    }

    private func number(_ value: Int) -> HTMLNode {
        .element(.td, [.class(value == 0 ? "number quiet" : "number"), .set(.dataValue, value)], text: Numbers.grouped(value))
    }
}
