import ReportModel

/// The map of countries and sections: which part of each section's sentences differ, as a number and as a shade.
struct SiteMap: Sendable {
    let entries: [SiteEntry]

    /// Room for the name of a section, which stands upright.
    private static let nameColumns = 36
    /// Shades above the lightest.
    private static let shades = 5

    var node: HTMLNode {
        let columns = SiteColumns(entries)
        guard !entries.isEmpty, !columns.columns.isEmpty else { return .nothing }
        let rows = entries.map { Row($0, columns) }
        let hasOthers = rows.contains { $0.others != nil }
        return .element(
            .section, [.class("map-section"), .set(.ariaLabelledBy, "map")],
            [
                .element(.h2, [.id("map")], text: "Where it changed"),
                .element(
                    .p, [.class("quiet"), .id("map-legend")],
                    text:
                        "Of the sentences that stand in a section in either edition, how many in a hundred came, are not reported any more, "
                        + "were revised or updated. An empty cell: the country’s reports have no such section. Each number leads to the section "
                        + "on the country’s page."),
                .element(
                    .div, [.class("scroll"), .set(.role, "region"), .set(.tabindex, 0), .set(.ariaLabelledBy, "map")],
                    [
                        .element(
                            .table, [.class("map"), .set(.ariaDescribedBy, "map-legend")],
                            [
                                .element(.thead, [], [groups(columns), names(columns, hasOthers: hasOthers)]),
                                .element(.tbody, [], rows.map { row($0, hasOthers: hasOthers) }),
                            ])
                    ]),
            ])
    }

    /// The headings above the sections, each over those that stand below it.
    private func groups(_ columns: SiteColumns) -> HTMLNode {
        var cells: [HTMLNode] = [.element(.td, [])]
        var start = 0
        let all = columns.columns
        while start < all.count {
            let run = all[start...].prefix { $0.key.group == all[start].key.group && $0.key.isOldOnly == all[start].key.isOldOnly }
            let label = HeadingLabel(all[start].group)
            // Where one column is all the room there is, the column says it.
            let text = run.count == 1 ? "" : label.number.map { run.count < 3 ? $0 : "\($0) \(label.title)" } ?? label.title
            cells.append(.element(.th, [.set(.scope, "colgroup"), .set(.colspan, run.count)], [.element(.span, text: text)]))
            start = run.endIndex
        }
        return .element(.tr, [.class("groups")], cells)
    }

    private func names(_ columns: SiteColumns, hasOthers: Bool) -> HTMLNode {
        let headers = columns.columns.map { column -> HTMLNode in
            let name = column.key.isOldOnly ? "\(column.name) (old edition)" : column.name
            let short = Wrapping.cut(name, width: Self.nameColumns)
            return .element(
                .th, [.set(.scope, "col"), .class(column.key.isOldOnly ? "old-only" : "")] + (short == name ? [] : [.set(.title, name)]),
                [.element(.span, text: short)])
        }
        let others = HTMLNode.element(.th, [.set(.scope, "col")], [.element(.span, text: "Other sections")])
        return .element(
            .tr, [], [.element(.th, [.set(.scope, "col")], text: "Country")] + headers + (hasOthers ? [others] : []))
    }

    /// One country's sections by the columns they stand in.
    private struct Row {
        let entry: SiteEntry
        private(set) var sections: [SiteSection?]
        /// The part that differs of the sentences of all sections without a column; nil where there are none.
        let others: Double?

        init(_ entry: SiteEntry, _ columns: SiteColumns) {
            self.entry = entry
            sections = [SiteSection?](repeating: nil, count: columns.columns.count)
            var others = (sentences: 0, differing: 0)
            for section in entry.sections {
                // A second section of that number is one of the others.
                if let position = columns.position(of: section), sections[position] == nil {
                    sections[position] = section
                } else {
                    others.sentences += section.sentences
                    others.differing += section.differing
                }
            }
            self.others = others.sentences == 0 ? nil : Double(others.differing) / Double(others.sentences)
        }
    }

    private func row(_ row: Row, hasOthers: Bool) -> HTMLNode {
        let page = row.entry.page
        return .element(
            .tr, [],
            [.element(.th, [.set(.scope, "row")], [.link(HTMLLink(page: page), [], [.text(row.entry.tally.country.name)])])]
                + row.sections.map { section in
                    cell(section?.share, link: section?.anchor.map { HTMLLink(page: page, place: $0) })
                } + (hasOthers ? [cell(row.others, link: nil)] : []))
    }

    private func cell(_ share: Double?, link: HTMLLink?) -> HTMLNode {
        guard let share else { return .element(.td, []) }
        let percent = Int((share * 100).rounded())
        let shade = percent == 0 ? 0 : min(Self.shades, (percent - 1) * Self.shades / 100 + 1)
        return .element(.td, [.class("h\(shade)")], [.link(link, [], [.text(String(percent))])])
    }
}
