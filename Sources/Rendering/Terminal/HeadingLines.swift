import Findings
import ReportModel

/// Writes the headings above a block of findings, each once as long as the text stays below it.
struct HeadingLines: Sendable {
    let map: SectionMap
    let sides: SideNames
    /// The headings above the last block.
    private var shown: [String] = []
    /// Every heading written so far; asked, never walked.
    private var written: Set<SectionPath> = []

    init(map: SectionMap, sides: SideNames) {
        self.map = map
        self.sides = sides
    }

    /// Whether the outermost heading is among what was written.
    @discardableResult
    mutating func write(_ block: FindingBlock, to page: inout TerminalPage) -> Bool {
        let headings = block.home.path.headings
        page.blank()
        if headings.isEmpty { page.line(Span("Before the first heading", .heading)) }
        let shared = zip(shown, headings).prefix { $0 == $1 }.count
        // A block that goes back to a heading above the last one says so again.
        let first = min(shared, max(headings.count - 1, 0))
        for depth in first..<headings.count {
            let path = SectionPath(headings: Array(headings.prefix(depth + 1)))
            let isInnermost = depth == headings.count - 1
            let isFirst = written.insert(path).inserted
            let home = SectionMap.Home(path: path, isOldOnly: block.home.isOldOnly && (isInnermost || map.isOldOnly(path)))
            let note = isFirst ? HeadingNote.of(home, in: map, sides: sides, columns: 48) : "continued"
            var spans = [Span(headings[depth], .heading)]
            if let note { spans.append(Span(" (\(note))", .faint)) }
            page.paragraph(spans, lead: [Span(Columns.blanks(min(depth, 8)))])
        }
        shown = headings
        return first == 0
    }
}
