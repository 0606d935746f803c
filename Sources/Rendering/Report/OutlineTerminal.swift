public import Findings
public import ReportModel

/// The outline of a report for the terminal: its headings as a tree, each with its first paragraph and how much text it holds,
/// the headings below it included. Run-in headings are marked by a point before and their colon behind.
public struct OutlineTerminal: Sendable {
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

    /// The text, ending with a line feed. Linear in the report.
    public func bytes(_ report: Report) -> [UInt8] {
        var page = TerminalPage(width: width, color: color)
        let year = report.edition.year.map { " · \($0)" } ?? ""
        page.paragraph([Span(report.edition.country.name + year, .title)])
        page.paragraph([
            Span(
                "\(Numbers.counted(report.paragraphs.count, "paragraph", "paragraphs")), "
                    + "\(Numbers.counted(report.sentences.count, "sentence", "sentences")), "
                    + Numbers.counted(report.wordCount, "word", "words"))
        ])
        let walk = ReportWalk(report, sections: sections)
        let extents = SectionExtent.extents(of: report)
        let shown = walk.items.compactMap { item in if case .section(let index) = item { index } else { nil } }
        guard !shown.isEmpty else { return page.bytes }
        page.blank()
        let table = Table(headingColumns: headingColumns(of: shown, report, extents, width: page.width))
        table.writeHeader(to: &page)
        for index in shown { table.write(report.sections[index], extents[index], to: &page) }
        return page.bytes
    }

    private func headingColumns(of shown: [Int], _ report: Report, _ extents: [SectionExtent], width: Int) -> Int {
        let longest = shown.reduce(0) { longest, index in
            max(longest, DisplayWidth.of(Table.name(of: report.sections[index], depth: extents[index].depth)))
        }
        return min(max(longest, 7), width - Table.numberColumns)
    }

    /// A heading, then its numbers in columns of their own.
    private struct Table {
        /// Columns of the numbers: first paragraph, paragraphs, sentences, words.
        private static let columns = [7, 6, 6, 9]
        static let numberColumns = columns.reduce(0, +)

        let headingColumns: Int

        static func name(of section: Section, depth: Int) -> String {
            // Hostile nesting must not push the words off the line.
            let indent = String(repeating: " ", count: 2 * min(depth, 8))
            let heading = Inert.terminal(section.heading)
            return indent + (section.kind == .runIn ? "· \(heading):" : heading)
        }

        func writeHeader(to page: inout TerminalPage) {
            let names = ["from", "¶", "sent.", "words"]
            let numbers = zip(names, Self.columns).map { Columns.right($0, $1) }.joined()
            page.line(Span(Columns.left("outline", headingColumns) + numbers, .faint))
        }

        func write(_ section: Section, _ extent: SectionExtent, to page: inout TerminalPage) {
            let style: TerminalStyle = section.kind == .runIn ? .plain : extent.depth == 0 ? .heading : .plain
            let name = Wrapping.cut(Self.name(of: section, depth: extent.depth), width: headingColumns)
            let numbers = [
                extent.firstParagraph.map { "¶\($0)" } ?? "–", Numbers.grouped(extent.paragraphs),
                Numbers.grouped(extent.sentences),
                Numbers.grouped(extent.words),
            ]
            let cells = zip(numbers, Self.columns).map { Columns.right($0, $1) }.joined()
            page.line(Span(Columns.left(name, headingColumns), style), Span(cells, extent.words == 0 ? .faint : .plain))
        }
    }
}
