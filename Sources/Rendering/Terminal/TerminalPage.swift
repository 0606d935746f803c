/// Lines for a terminal, of a width, with or without colour.
///
/// Everything written is made inert first, so that text of a page cannot act on the terminal.
struct TerminalPage: Sendable {
    /// Columns of a line. Below 40 a table makes no sense, above 200 lines are too long to read.
    let width: Int
    let color: Bool
    private(set) var bytes: [UInt8] = []
    /// The lines of the row that is being written and of the notes beside it; kept for their memory.
    private var left = WrappedText()
    private var right = WrappedText()

    /// A column of a row: its lead stands before its first line, each of its texts begins a line.
    struct Cell {
        var lead: [Span]
        var texts: [[Span]]
        /// Columns of the texts, without the lead.
        var columns: Int
    }

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
    mutating func row(
        _ text: [Span], lead: [Span], beside notes: [[Span]], columns: Int, maximum: Int = .max, lines: Int = .max
    ) {
        let lead = lead.map { Span(Inert.terminal($0.text), $0.style) }
        let indent = lead.reduce(0) { $0 + DisplayWidth.of($1.text) }
        let gap = columns > 0 ? 3 : 0
        let textWidth = min(width - indent - columns - gap, maximum)
        left.removeAll()
        left.append(text, width: textWidth)
        let isCut = left.count > lines
        if isCut {
            // Room for the "…" at the end of the last line.
            left.removeAll()
            left.append(text, width: textWidth - 2)
        }
        let leftCount = min(left.count, lines)
        right.removeAll()
        if columns > 0 {
            for note in notes { right.append(note, width: columns) }
        }
        for index in 0..<max(leftCount, right.count) {
            let part = index < leftCount ? left.runs(ofLine: index) : []
            let note = index < right.count ? right.runs(ofLine: index) : []
            if part.isEmpty && note.isEmpty {
                line(index == 0 ? lead : [])
                continue
            }
            if index == 0 {
                for span in lead { write(span.text, span.style) }
            } else {
                writeBlanks(indent)
            }
            write(part, of: left)
            if isCut && index == leftCount - 1 { write(" …", .plain) }
            if !note.isEmpty {
                writeBlanks(textWidth - (index < leftCount ? left.columns(ofLine: index) : 0) + gap)
                write(note, of: right)
            }
            blank()
        }
    }

    /// Two columns beside each other; where one is shorter, the rest of it stays blank. A cell without texts shows its lead.
    mutating func row(_ first: Cell, _ second: Cell, gap: Int) {
        left.removeAll()
        for text in first.texts { left.append(text, width: first.columns) }
        right.removeAll()
        for text in second.texts { right.append(text, width: second.columns) }
        for index in 0..<max(left.count, right.count, 1) {
            // Blanks are owed until something follows them: no line ends with any.
            var blanks = 0
            writeLead(of: first, onLine: index, after: &blanks)
            writeLine(index, of: left, columns: first.columns, after: &blanks)
            blanks += gap
            writeLead(of: second, onLine: index, after: &blanks)
            writeLine(index, of: right, columns: second.columns, after: &blanks)
            blank()
        }
    }

    private mutating func writeLead(of cell: Cell, onLine index: Int, after blanks: inout Int) {
        for span in cell.lead {
            let text = Inert.terminal(span.text)
            if index > 0 || text.utf8.allSatisfy({ $0 == 0x20 }) {
                blanks += DisplayWidth.of(text)
                continue
            }
            writeBlanks(blanks)
            // A lead's text may end with blanks that fill its column.
            let core = text.utf8.count - text.utf8.reversed().prefix { $0 == 0x20 }.count
            blanks = text.utf8.count - core
            write(String(text.prefix(text.count - blanks)), span.style)
        }
    }

    private mutating func writeLine(_ index: Int, of text: WrappedText, columns: Int, after blanks: inout Int) {
        guard index < text.count, !text.runs(ofLine: index).isEmpty else {
            blanks += columns
            return
        }
        writeBlanks(blanks)
        write(text.runs(ofLine: index), of: text)
        blanks = columns - text.columns(ofLine: index)
    }

    /// Writes runs of a line; those of one style in a row as one.
    private mutating func write(_ runs: ArraySlice<WrappedText.Run>, of text: WrappedText) {
        var style = TerminalStyle.plain
        for run in runs {
            if color && run.style != style {
                end(style)
                begin(run.style)
                style = run.style
            }
            bytes.append(contentsOf: text.bytes[run.place])
        }
        if color { end(style) }
    }

    private mutating func writeBlanks(_ count: Int) {
        bytes.append(contentsOf: repeatElement(0x20, count: max(count, 0)))
    }

    private mutating func write(_ text: String, _ style: TerminalStyle) {
        if text.isEmpty { return }
        if color { begin(style) }
        bytes.append(contentsOf: text.utf8)
        if color { end(style) }
    }

    private mutating func begin(_ style: TerminalStyle) {
        let parameters = style.parameters
        if !parameters.isEmpty { bytes.append(contentsOf: "\u{1B}[\(parameters)m".utf8) }
    }

    private mutating func end(_ style: TerminalStyle) {
        if !style.parameters.isEmpty { bytes.append(contentsOf: "\u{1B}[0m".utf8) }
    }
}
