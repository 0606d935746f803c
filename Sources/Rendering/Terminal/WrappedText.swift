/// Styled text made inert and broken into lines at spaces.
///
/// All text stands once in a list of bytes, and a line is a list of places there: wrapping is most of what writing a diff costs, and
/// strings for words and lines would be most of that.
struct WrappedText: Sendable {
    /// A stretch of ``bytes`` in one style. Where two of one style follow each other, more spaces than one stood between them.
    struct Run: Sendable {
        var place: Range<Int>
        let style: TerminalStyle
    }

    private(set) var bytes: [UInt8] = []
    private var runs: [Run] = []
    /// By line: where its runs end, and its columns.
    private var lines: [(end: Int, columns: Int)] = []

    // The line that is being filled, and the word that may still go to the next.
    private var lineStart = 0
    private var lineColumns = 0
    private var word: [Run] = []
    private var wordColumns = 0
    /// Style of the space before the word: a struck-through run is struck through without a gap.
    private var space = TerminalStyle.plain

    /// The number of lines.
    var count: Int { lines.count }

    /// The stretches of a line, in order; none for an empty line.
    func runs(ofLine index: Int) -> ArraySlice<Run> { runs[(index == 0 ? 0 : lines[index - 1].end)..<lines[index].end] }

    /// How many columns a line takes.
    func columns(ofLine index: Int) -> Int { lines[index].columns }

    /// Forgets all lines and keeps the memory for others.
    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        runs.removeAll(keepingCapacity: true)
        lines.removeAll(keepingCapacity: true)
        lineStart = 0
    }

    /// Appends text as lines of at most so many columns, without white space at their ends; a word that is longer is cut. At least
    /// one line.
    ///
    /// Runs of spaces count as one. Linear.
    mutating func append(_ spans: [Span], width: Int) {
        let width = max(width, 2)
        let linesBefore = lines.count
        for span in spans { append(span, width) }
        endWord(width)
        if !isLineEmpty || lines.count == linesBefore { endLine() }
    }

    private var isLineEmpty: Bool { runs.count == lineStart }

    private mutating func append(_ span: Span, _ width: Int) {
        var start = bytes.count
        bytes.append(contentsOf: Inert.terminal(span.text).utf8)
        var isASCII = true
        for place in start..<bytes.count {
            let byte = bytes[place]
            if byte == 0x20 {
                appendToWord(start..<place, span.style, isASCII)
                endWord(width)
                space = span.style
                start = place + 1
                isASCII = true
            } else if byte >= 0x80 {
                isASCII = false
            }
        }
        appendToWord(start..<bytes.count, span.style, isASCII)
    }

    private mutating func appendToWord(_ place: Range<Int>, _ style: TerminalStyle, _ isASCII: Bool) {
        if place.isEmpty { return }
        wordColumns += isASCII ? place.count : DisplayWidth.of(String(decoding: bytes[place], as: UTF8.self))
        if let last = word.indices.last, word[last].style == style {
            word[last].place = word[last].place.lowerBound..<place.upperBound
        } else {
            word.append(Run(place: place, style: style))
        }
    }

    private mutating func endWord(_ width: Int) {
        guard let first = word.first else { return }
        if !isLineEmpty, lineColumns + 1 + wordColumns > width { endLine() }
        if wordColumns > width {
            cutWord(width)
        } else {
            if !isLineEmpty {
                // What stands before a word that is not the first of its text is a space.
                appendToLine(first.place.lowerBound - 1..<first.place.lowerBound, space)
                lineColumns += 1
            }
            for run in word { appendToLine(run.place, run.style) }
            lineColumns += wordColumns
        }
        word.removeAll(keepingCapacity: true)
        wordColumns = 0
    }

    private mutating func appendToLine(_ place: Range<Int>, _ style: TerminalStyle) {
        if !isLineEmpty, runs[runs.count - 1].style == style, runs[runs.count - 1].place.upperBound == place.lowerBound {
            runs[runs.count - 1].place = runs[runs.count - 1].place.lowerBound..<place.upperBound
        } else {
            runs.append(Run(place: place, style: style))
        }
    }

    private mutating func endLine() {
        lines.append((runs.count, lineColumns))
        lineStart = runs.count
        lineColumns = 0
    }

    /// Fills lines with a word that no line can hold. The line is empty.
    private mutating func cutWord(_ width: Int) {
        for run in word {
            var start = run.place.lowerBound
            for character in String(decoding: bytes[run.place], as: UTF8.self) {
                let columns = DisplayWidth.of(String(character))
                if !isLineEmpty, lineColumns + columns > width { endLine() }
                let end = start + character.utf8.count
                appendToLine(start..<end, run.style)
                lineColumns += columns
                start = end
            }
        }
    }
}
