import ReportModel

/// The words of a stretch of a report's text, lower-cased and without punctuation, with what punctuation tells of them.
struct SummaryWords {
    struct Word {
        /// Place in the text of the report, punctuation included.
        let range: Range<Int>
        /// In lower-case letters, without what stands before the first letter or digit and after the last one.
        let core: String
        /// What parts it from the next word.
        let end: End
        /// Parentheses and brackets that are open after it.
        let depth: Int
        /// Whether it opens a parenthesis.
        let opens: Bool
        let isCapital: Bool
    }

    enum End { case none, comma, semicolon, colon, stop }

    private(set) var words: [Word] = []

    /// Bytes of a sentence that are read at most; a real list has some two thousand.
    private static let limit = 1 << 16

    /// - Complexity: linear in the range.
    init(_ report: Report, _ range: Range<Int>) {
        let range = range.lowerBound..<min(range.upperBound, range.lowerBound + Self.limit)
        let text = report.text
        var place = range.lowerBound
        var depth = 0
        while place < range.upperBound {
            while place < range.upperBound, text[place] == 0x20 || text[place] == 0x0A { place += 1 }
            let start = place
            while place < range.upperBound, text[place] != 0x20, text[place] != 0x0A { place += 1 }
            if start == place { continue }
            let bytes = text[start..<place]
            let before = depth
            for byte in bytes {
                if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") { depth += 1 }
                if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") { depth = max(0, depth - 1) }
            }
            let (core, isCapital) = Self.core(bytes)
            words.append(
                Word(
                    range: start..<place, core: core, end: Self.end(bytes), depth: depth,
                    opens: depth > before, isCapital: isCapital))
        }
    }

    private static func core(_ bytes: ArraySlice<UInt8>) -> (String, isCapital: Bool) {
        guard let first = bytes.firstIndex(where: isLetter), let last = bytes.lastIndex(where: isLetter) else {
            return ("", false)
        }
        let isCapital = bytes[first] >= 0x41 && bytes[first] <= 0x5A
        let lower = bytes[first...last].map { $0 >= 0x41 && $0 <= 0x5A ? $0 + 0x20 : $0 }
        return (String(decoding: lower, as: UTF8.self), isCapital)
    }

    /// A letter or digit of ASCII; of other characters only those beyond general punctuation.
    private static func isLetter(_ byte: UInt8) -> Bool {
        (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x41 && byte <= 0x5A) || (byte >= 0x30 && byte <= 0x39)
    }

    /// A comma or semicolon before a closing quotation mark counts: “portrayal,”.
    private static func end(_ bytes: ArraySlice<UInt8>) -> End {
        for byte in bytes.reversed() {
            switch byte {
            case UInt8(ascii: ","): return .comma
            case UInt8(ascii: ";"): return .semicolon
            case UInt8(ascii: ":"): return .colon
            case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return .stop
            case UInt8(ascii: "\""), UInt8(ascii: "'"), 0x80...: continue
            default: return .none
            }
        }
        return .none
    }
}
