/// Breaks styled text into lines at spaces.
enum Wrapping {
    /// Lines of at most so many columns, without white space at their ends; a word that is longer is cut. At least one line.
    ///
    /// Runs of spaces count as one. Linear.
    static func lines(of spans: [Span], width: Int) -> [[Span]] {
        var wrapper = Wrapper(width: max(width, 2))
        for span in spans { wrapper.append(span) }
        return wrapper.finish()
    }

    /// One line, cut with "…" where it is too long.
    static func cut(_ text: String, width: Int) -> String {
        guard DisplayWidth.of(text) > width else { return text }
        var result = ""
        var used = 0
        for character in text {
            let columns = DisplayWidth.of(String(character))
            if used + columns > width - 1 { break }
            result.append(character)
            used += columns
        }
        while result.last == " " { result.removeLast() }
        return width > 0 ? result + "…" : ""
    }

    /// Takes text span by span and keeps the line that is being filled, and the word that may still go to the next.
    ///
    /// Words are not taken apart into values of their own: a line's text is appended to as its bytes come, and cut back at its last
    /// space when it is full.
    private struct Wrapper {
        let width: Int
        private var lines: [[Span]] = []
        private var line: [Span] = []
        private var lineWidth = 0
        private var word: [Span] = []
        private var wordWidth = 0
        /// Style of the space before the word: a struck-through run is struck through without a gap.
        private var space = TerminalStyle.plain

        init(width: Int) { self.width = width }

        mutating func append(_ span: Span) {
            let bytes = span.text.utf8
            var start = bytes.startIndex
            while true {
                let end = bytes[start...].firstIndex(of: 0x20) ?? bytes.endIndex
                if start < end {
                    let part = span.text[start..<end]
                    wordWidth += DisplayWidth.of(part)
                    Wrapping.append(part, span.style, to: &word)
                }
                guard end < bytes.endIndex else { return }
                endWord()
                space = span.style
                start = bytes.index(after: end)
            }
        }

        mutating func finish() -> [[Span]] {
            endWord()
            if !line.isEmpty || lines.isEmpty { lines.append(line) }
            return lines
        }

        private mutating func endWord() {
            guard !word.isEmpty else { return }
            if !line.isEmpty, lineWidth + 1 + wordWidth > width { endLine() }
            if wordWidth > width {
                cutWord()
            } else {
                if !line.isEmpty {
                    Wrapping.append(" ", space, to: &line)
                    lineWidth += 1
                }
                for span in word { Wrapping.append(span.text[...], span.style, to: &line) }
                lineWidth += wordWidth
            }
            word.removeAll(keepingCapacity: true)
            wordWidth = 0
        }

        private mutating func endLine() {
            lines.append(line)
            line = []
            lineWidth = 0
        }

        /// Fills lines with a word that no line can hold. The line is empty.
        private mutating func cutWord() {
            for span in word {
                for index in span.text.indices {
                    let character = span.text[index...index]
                    let columns = DisplayWidth.of(character)
                    if !line.isEmpty, lineWidth + columns > width { endLine() }
                    Wrapping.append(character, span.style, to: &line)
                    lineWidth += columns
                }
            }
        }
    }

    private static func append(_ text: Substring, _ style: TerminalStyle, to line: inout [Span]) {
        if let last = line.indices.last, line[last].style == style {
            line[last].text += text
        } else {
            line.append(Span(String(text), style))
        }
    }
}
