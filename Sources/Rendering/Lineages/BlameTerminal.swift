public import Collation
public import Findings
import ReportModel

/// A report for the terminal with, beside each sentence, the first edition that has it and its last change.
public struct BlameTerminal: Sendable {
    private let width: Int
    private let color: Bool
    private let sections: SectionFilter

    /// - Parameters:
    ///   - width: columns of a line, 40 to 200.
    ///   - color: whether to style with ANSI escape sequences.
    ///   - sections: the part of the outline to show.
    public init(width: Int = 100, color: Bool = false, sections: SectionFilter = .everything) {
        self.width = width
        self.color = color
        self.sections = sections
    }

    private static let longestLine = 110

    /// The text, ending with a line feed. Linear in the report.
    public func bytes(_ blame: Blame) -> [UInt8] {
        var page = TerminalPage(width: width, color: color)
        let lines = blame.lines.filter { sections.contains($0.quotation.section) }
        let year = blame.edition.year.map { " · \($0)" } ?? ""
        page.paragraph([Span("\(blame.edition.country.name)\(year): when each sentence came in", .title)])
        page.paragraph([
            Span(
                YearsText.editions(blame.years, missing: [])
                    + " Before each sentence: the first edition that has it, in whatever words (≤ where it may be older), its last "
                    + "change since, and its paragraph.", .faint)
        ])
        let gutter = 1 + String(lines.map(\.quotation.paragraph).max() ?? 0).count
        var headings = SectionHeadings()
        for line in lines {
            headings.write(line.quotation.section, to: &page)
            let first = Columns.right(line.isFirstOpen ? "≤\(line.first)" : "\(line.first)", 5)
            let changed = Columns.left(Self.change(line.lastChange), Self.changeColumns)
            page.paragraph(
                [Span(line.quotation.text)],
                lead: [Span("\(first)  "), Span("\(changed) \(Columns.left("¶\(line.quotation.paragraph)", gutter))  ", .faint)],
                maximum: Self.longestLine)
        }
        if lines.isEmpty {
            page.blank()
            page.line(Span("There is no such section.", .faint))
        }
        return page.bytes
    }

    private static let changeColumns = 14

    /// "2019 revised", "2020 again", "2021 moved".
    private static func change(_ change: BlameLine.LastChange?) -> String {
        guard let change else { return "" }
        let name = change.isRestored ? "again" : change.relation == .unchanged ? "moved" : change.relation.rawValue
        return "\(change.year) \(name)"
    }
}
