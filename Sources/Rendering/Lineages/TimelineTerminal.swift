public import Collation
import Findings
import ReportModel

/// The sections of a report through the years as a table for the terminal: words, the share carried over, new incidents.
public struct TimelineTerminal: Sendable {
    private let width: Int
    private let color: Bool

    /// - Parameters:
    ///   - width: columns of a line, 40 to 200.
    ///   - color: whether to style with ANSI escape sequences.
    public init(width: Int = 100, color: Bool = false) {
        self.width = width
        self.color = color
    }

    private static let cellColumns = 8
    private static let leastNameColumns = 24

    /// The text, ending with a line feed. Where the editions do not fit beside one another the latest are shown, and the heading
    /// says so.
    public func bytes(_ timeline: Timeline) -> [UInt8] {
        var page = TerminalPage(width: width, color: color)
        let most = max((page.width - Self.leastNameColumns) / Self.cellColumns, 1)
        let shown = timeline.years.indices.suffix(most)
        page.paragraph([Span("\(timeline.country.name): sections through the years", .title)])
        var explanation = YearsText.editions(timeline.years, missing: timeline.missingYears)
        if shown.count < timeline.years.count { explanation += " The last \(shown.count) are shown; a wider line holds more." }
        explanation +=
            " Words; the share of the sentences that goes back to the edition before, in whatever words; sentences of the edition before "
            + "that are not reported; new incidents."
        page.paragraph([Span(explanation, .faint)])
        page.blank()
        let names = page.width - Self.cellColumns * shown.count
        func line(_ name: String, _ style: TerminalStyle, _ cells: [String], faint: Bool = false) {
            let text = cells.map { Columns.right($0, Self.cellColumns) }.joined()
            page.line(Span(Columns.left(Wrapping.cut(name, width: names - 1), names), style), Span(text, faint ? .faint : .plain))
        }
        line("", .plain, shown.map { String(timeline.years[$0]) }, faint: true)
        line("since the edition before", .faint, shown.map { timeline.boundaries[$0].map { Self.name($0.grade) } ?? "–" }, faint: true)
        write("Whole report", .title, shown.map { timeline.whole[$0] }, line)
        for row in timeline.rows {
            let cells = shown.map { row.cells[$0] }
            if cells.allSatisfy({ $0 == nil }) { continue }
            let depth = min(row.path.headings.count - 1, 8)
            let heading = row.path.headings.last ?? ""
            write(Columns.blanks(depth) + Inert.terminal(heading), depth == 0 ? .heading : .plain, cells, line)
            for note in Self.formerHeadings(row, timeline.years) {
                page.paragraph([Span(note, .faint)], lead: [Span(Columns.blanks(depth + 2))])
            }
        }
        return page.bytes
    }

    private func write(
        _ name: String, _ style: TerminalStyle, _ cells: [TimelineCell?], _ line: (String, TerminalStyle, [String], Bool) -> Void
    ) {
        line(name, style, cells.map { cell in cell.map { Numbers.grouped($0.tally.words) } ?? "–" }, false)
        func measure(_ name: String, _ value: (TimelineCell) -> String?) {
            let values = cells.map { cell in cell.flatMap(value) }
            if values.contains(where: { $0 != nil }) { line("    \(name)", .faint, values.map { $0 ?? "" }, true) }
        }
        measure("carried over") { cell in
            cell.tally.relations.isEmpty ? nil : cell.tally.carriedShare.map(Numbers.percent)
        }
        measure("not reported") { cell in cell.notReported.flatMap { $0 == 0 ? nil : Numbers.grouped($0) } }
        measure("new incidents") { cell in cell.tally.newIncidents == 0 ? nil : Numbers.grouped(cell.tally.newIncidents) }
    }

    /// The grade in a cell's columns.
    private static func name(_ grade: Boundary.Grade) -> String {
        switch grade {
        case .quiet: "quiet"
        case .retagged: "retag."
        case .restyled: "restyl."
        case .restructured: "rebuilt"
        }
    }

    /// "2016–2018: d. Freedom of Movement", for headings of other words than the latest.
    private static func formerHeadings(_ row: TimelineRow, _ years: [Int]) -> [String] {
        guard let latest = row.path.headings.last else { return [] }
        var names: [(heading: String, years: [Int])] = []
        for (year, cell) in zip(years, row.cells) {
            guard let heading = cell?.path.headings.last, title(heading) != title(latest) else { continue }
            if let last = names.last, title(last.heading) == title(heading) {
                names[names.count - 1].years.append(year)
            } else {
                names.append((heading, [year]))
            }
        }
        return names.map { "\(YearsText.ranges($0.years)): \($0.heading)" }
    }

    private static func title(_ heading: String) -> String { HeadingLabel(heading).title.lowercased() }
}
