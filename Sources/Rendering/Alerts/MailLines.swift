/// Plain text in lines that every mail program shows as they are.
///
/// Text is broken at spaces; what a reader copies, an address or a command, stays whole, because broken it is of no use.
struct MailLines: Sendable {
    /// Columns that a line should not exceed (RFC 5322, 2.1.1).
    static let columns = 78

    private(set) var text = ""

    /// A paragraph whose lines, after the first, begin below its words.
    ///
    /// - Parameters:
    ///   - mark: what stands before the first line.
    ///   - words: made inert here.
    mutating func add(_ mark: String = "", _ words: String) {
        let indent = DisplayWidth.of(mark)
        var wrapped = WrappedText()
        wrapped.append([Span(words)], width: Self.columns - indent)
        for index in 0..<wrapped.count {
            let line = wrapped.runs(ofLine: index).map { String(decoding: wrapped.bytes[$0.place], as: UTF8.self) }.joined()
            text += (index == 0 ? mark : String(repeating: " ", count: indent)) + line + "\n"
        }
    }

    /// Words and what a reader copies, which stands on a line of its own where both do not fit.
    mutating func add(_ mark: String = "", _ words: String, whole: String) {
        let whole = Inert.terminal(whole)
        if DisplayWidth.of(mark) + DisplayWidth.of(words) + 1 + DisplayWidth.of(whole) <= Self.columns {
            text += "\(mark)\(Inert.terminal(words)) \(whole)\n"
        } else {
            add(mark, words)
            add(whole: whole, indent: DisplayWidth.of(mark))
        }
    }

    /// An address or a command, however long.
    mutating func add(whole: String, indent: Int = 0) {
        text += String(repeating: " ", count: indent) + Inert.terminal(whole) + "\n"
    }

    /// A line between paragraphs; none at the beginning.
    mutating func addSpace() {
        if !text.isEmpty { text += "\n" }
    }
}
