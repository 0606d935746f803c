/// Breaks styled text into lines at spaces.
enum Wrapping {
    /// Lines of at most so many columns, without white space at their ends; a word that is longer is cut. At least one line.
    ///
    /// Runs of spaces count as one. Linear.
    static func lines(of spans: [Span], width: Int) -> [[Span]] {
        let width = max(width, 2)
        var lines: [[Span]] = []
        var line: [Span] = []
        var used = 0
        for word in words(of: spans) {
            for (index, piece) in pieces(of: word, width: width).enumerated() {
                if !line.isEmpty, index > 0 || used + 1 + piece.width > width {
                    lines.append(line)
                    line = []
                    used = 0
                }
                if !line.isEmpty {
                    append(Span(" ", word.spaceStyle), to: &line)
                    used += 1
                }
                for span in piece.spans { append(span, to: &line) }
                used += piece.width
            }
        }
        if !line.isEmpty || lines.isEmpty { lines.append(line) }
        return lines
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

    private struct Word {
        var spans: [Span] = []
        var width = 0
        /// Style of the space before the word: a struck-through run is struck through without a gap.
        var spaceStyle = TerminalStyle.plain
    }

    private static func words(of spans: [Span]) -> [Word] {
        var words: [Word] = []
        var word = Word()
        for span in spans {
            for (index, part) in span.text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
                if index > 0 {
                    if !word.spans.isEmpty { words.append(word) }
                    word = Word(spaceStyle: span.style)
                }
                guard !part.isEmpty else { continue }
                word.spans.append(Span(String(part), span.style))
                word.width += DisplayWidth.of(part)
            }
        }
        if !word.spans.isEmpty { words.append(word) }
        return words
    }

    /// The word in pieces that fit a line.
    private static func pieces(of word: Word, width: Int) -> [Word] {
        guard word.width > width else { return [word] }
        var pieces: [Word] = []
        var piece = Word(spaceStyle: word.spaceStyle)
        for span in word.spans {
            for character in span.text {
                let columns = DisplayWidth.of(String(character))
                if piece.width + columns > width, !piece.spans.isEmpty {
                    pieces.append(piece)
                    piece = Word(spaceStyle: word.spaceStyle)
                }
                append(Span(String(character), span.style), to: &piece.spans)
                piece.width += columns
            }
        }
        if !piece.spans.isEmpty { pieces.append(piece) }
        return pieces
    }

    private static func append(_ span: Span, to line: inout [Span]) {
        if let last = line.indices.last, line[last].style == span.style {
            line[last].text += span.text
        } else {
            line.append(span)
        }
    }
}
