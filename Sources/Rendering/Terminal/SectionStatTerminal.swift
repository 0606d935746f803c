public import Findings
import ReportModel

/// A diff of one country in counts for the terminal: what was compared, what there is, then a line a section with a bar.
public struct SectionStatTerminal: Sendable {
    /// The part of the outline that has lines of its own; what stands below is counted there.
    private static let depth = 2

    private let width: Int
    private let color: Bool
    private let sections: SectionFilter

    /// - Parameters:
    ///   - width: columns of a line, 40 to 200.
    ///   - color: whether to colour with ANSI escape sequences.
    ///   - sections: the part of the outline to count.
    public init(width: Int = 100, color: Bool = false, sections: SectionFilter = .everything) {
        self.width = width
        self.color = color
        self.sections = sections
    }

    /// The text, ending with a line feed; sections stand in the order of the new report. Linear in the findings.
    public func bytes(_ whole: ReportDiff) -> [UInt8] {
        let diff = sections.select(whole)
        let map = SectionMap(diff)
        var page = TerminalPage(width: width, color: color)
        DiffSummaryText(diff: diff, map: map, sections: sections, listing: .everything, hidesCosmetic: false).writeOpening(to: &page)
        let tallies = SectionTally.tallies(of: diff, in: map, depth: Self.depth)
            .filter { Self.counts(of: $0).contains { $0 > 0 } }
        guard !tallies.isEmpty else { return page.bytes }
        page.blank()
        write(tallies, of: diff, to: &page)
        return page.bytes
    }

    private static func counts(of tally: SectionTally) -> [Int] {
        [
            tally.count(of: .added), tally.count(of: .removed),
            tally.count(of: .revised) + tally.count(of: .updated) + tally.count(of: .reworded), tally.moved,
        ]
    }

    private func write(_ tallies: [SectionTally], of diff: ReportDiff, to page: inout TerminalPage) {
        let columns = page.width < 60 ? 5 : 6
        let old = " (\(SideNames(diff).old))"
        let names = tallies.map { (name: Inert.terminal(Self.name(of: $0)), suffix: $0.home.isOldOnly ? old : "") }
        let longest = names.reduce(0) { max($0, DisplayWidth.of($1.name) + DisplayWidth.of($1.suffix)) }
        let nameColumns = min(max(longest, 7), page.width - StatBar.signs.count * columns - 2, max(48, page.width / 2))
        let bar = StatBar(
            columns: page.width - nameColumns - StatBar.signs.count * columns - 4, rows: tallies.map(Self.counts))
        page.line(
            [Span(Columns.left("section", nameColumns + 2), .faint)] + StatBar.signs.flatMap { [Span(Columns.blanks(columns - 1)), $0] })
        for (tally, name) in zip(tallies, names) {
            let cut = Wrapping.cut(name.name, width: nameColumns - DisplayWidth.of(name.suffix)) + name.suffix
            var spans = [Span(Columns.left(cut, nameColumns + 2), tally.home.path.headings.count > 1 ? .plain : .heading)]
            for count in Self.counts(of: tally) {
                spans.append(Span(Columns.right(count == 0 ? "·" : Numbers.grouped(count), columns), count == 0 ? .faint : .plain))
            }
            page.line(spans + bar.spans(Self.counts(of: tally)))
        }
    }

    private static func name(of tally: SectionTally) -> String {
        let indent = Columns.blanks(2 * max(tally.home.path.headings.count - 1, 0))
        return indent + PlaceName.of(tally.home.path)
    }
}
