import ReportModel

/// Writes the headings above a sentence of a report, each once as long as the text stays below it.
struct SectionHeadings {
    private var shown: [String]?

    mutating func write(_ path: SectionPath, to page: inout TerminalPage) {
        let headings = path.headings
        if headings == shown { return }
        page.blank()
        if headings.isEmpty { page.line(Span("Before the first heading", .heading)) }
        let shared = zip(shown ?? [], headings).prefix { $0 == $1 }.count
        for depth in min(shared, max(headings.count - 1, 0))..<headings.count {
            page.paragraph([Span(headings[depth], .heading)], lead: [Span(Columns.blanks(min(depth, 8)))])
        }
        shown = headings
    }
}
