/// Lines for a terminal, of a width, with or without colour.
///
/// Everything written is made inert first, so that text of a page cannot act on the terminal.
struct TerminalPage: Sendable {
    /// Columns of a line. Below 40 a table makes no sense, above 200 lines are too long to read.
    let width: Int
    let color: Bool
    private(set) var bytes: [UInt8] = []

    init(width: Int, color: Bool) {
        self.width = min(max(width, 40), 200)
        self.color = color
    }

    mutating func blank() {
        bytes.append(UInt8(ascii: "\n"))
    }

    /// One line, as long as it is.
    mutating func line(_ spans: Span...) { line(spans) }

    mutating func line(_ spans: [Span]) {
        let last = spans.lastIndex { span in span.text.utf8.contains { $0 != 0x20 } }
        for (index, span) in spans.enumerated() {
            guard let last, index <= last else { break }
            var text = Inert.terminal(span.text)
            if index == last { while text.utf8.last == 0x20 { text.removeLast() } }
            write(text, span.style)
        }
        blank()
    }

    /// Wrapped text: the first line begins with a lead, the others with as many blanks as the lead is wide. What goes beyond a
    /// number of lines is left out, and "…" says so.
    mutating func paragraph(_ text: [Span], lead: [Span] = [], maximum: Int = .max, lines: Int = .max) {
        row(text, lead: lead, beside: [], columns: 0, maximum: maximum, lines: lines)
    }

    /// Wrapped text with a column of notes beside it, each note wrapped on lines of its own.
    mutating func row(_ text: [Span], lead: [Span], beside notes: [[Span]], columns: Int, maximum: Int = .max, lines: Int = .max) {
        let lead = lead.map(inert)
        let indent = lead.reduce(0) { $0 + DisplayWidth.of($1.text) }
        let gap = columns > 0 ? 3 : 0
        let textWidth = min(width - indent - columns - gap, maximum)
        var left = Wrapping.lines(of: text.map(inert), width: textWidth)
        if left.count > lines {
            // Room for the "…" at the end of the last line.
            left = Array(Wrapping.lines(of: text.map(inert), width: textWidth - 2).prefix(lines))
            left[left.count - 1].append(Span(" …"))
        }
        let right = columns > 0 ? notes.flatMap { Wrapping.lines(of: $0.map(inert), width: columns) } : []
        for index in 0..<max(left.count, right.count) {
            var spans = index == 0 ? lead : [Span(Columns.blanks(indent))]
            let part = index < left.count ? left[index] : []
            spans += part
            if index < right.count {
                let used = part.reduce(0) { $0 + DisplayWidth.of($1.text) }
                spans.append(Span(Columns.blanks(textWidth - used + gap)))
                spans += right[index]
            }
            line(spans)
        }
    }

    private func inert(_ span: Span) -> Span { Span(Inert.terminal(span.text), span.style) }

    private mutating func write(_ text: String, _ style: TerminalStyle) {
        let parameters = color ? style.parameters : ""
        guard !parameters.isEmpty, !text.isEmpty else {
            bytes.append(contentsOf: text.utf8)
            return
        }
        bytes.append(contentsOf: "\u{1B}[\(parameters)m".utf8)
        bytes.append(contentsOf: text.utf8)
        bytes.append(contentsOf: "\u{1B}[0m".utf8)
    }
}
