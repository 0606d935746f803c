/// Cuts a paragraph into sentences.
///
/// A sentence ends at a full stop, question or exclamation mark (and the quotation marks and brackets that close with it) when white
/// space and then a capital, a digit or an opening mark follow. It does not end after an abbreviation, an initial or a section
/// number, inside a quotation, or inside brackets that opened in its middle.
enum SentenceSplitter {
    /// The sentences of a part of a text, as ranges without white space at either end; linear.
    static func split(_ text: [UInt8], in range: Range<Int>) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        var start = range.lowerBound
        // Where the quotation or bracket that is open closes; nothing before that ends a sentence.
        var closed = range.lowerBound
        var marks = Marks(end: range.lowerBound, next: nil)
        var index = range.lowerBound
        while index < range.upperBound {
            switch text[index] {
            case UInt8(ascii: "("), UInt8(ascii: "["):
                // Brackets around a whole sentence hold it, stop and all; those in its middle are passed over.
                if index > start, index >= closed { closed = closingBracket(text, from: index, in: range) ?? closed }
            case 0xE2 where isMark(text, index, 0x9C, in: range):
                if index >= closed { closed = closingQuote(text, from: index, in: range) ?? closed }
            case UInt8(ascii: "\"") where index >= closed && opensStraightQuote(text, index, in: range):
                closed = text[(index + 1)..<range.upperBound].firstIndex(of: UInt8(ascii: "\"")) ?? closed
            case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"):
                if index >= marks.end { marks = Marks(text, at: index, in: range) }
                if !isItemNumber(text[start..<index]), let end = boundary(text, at: index, of: marks, closed: closed, in: range) {
                    sentences.append(start..<end)
                    start = end
                    while start < range.upperBound, text[start] == 0x20 { start += 1 }
                    index = start
                    continue
                }
            default: break
            }
            index += 1
        }
        if start < range.upperBound { sentences.append(start..<range.upperBound) }
        return sentences
    }

    /// A run of stops and of the quotation marks and brackets that close with them, and the word that follows. All stops of a run
    /// share it, so that a million of them cost no more than their number.
    private struct Marks {
        let end: Int
        let next: Range<Int>?

        init(end: Int, next: Range<Int>?) {
            self.end = end
            self.next = next
        }

        /// The run that begins with the mark at a position.
        init(_ text: [UInt8], at mark: Int, in range: Range<Int>) {
            var end = mark + 1
            while end < range.upperBound {
                let byte = text[end]
                if [0x21, 0x22, 0x27, 0x29, 0x2E, 0x3F, 0x5D].contains(byte) {  // ! " ' ) . ? ]
                    end += 1
                } else if byte == 0xE2, isMark(text, end, 0x9D, in: range) || isMark(text, end, 0x99, in: range) {
                    end += 3
                } else {
                    break
                }
            }
            end = footnoteEnd(text, from: end, in: range)
            self.end = end
            next = nextWord(text, after: end, in: range)
        }
    }

    /// The end of the sentence that the mark at a position closes; nil if it closes none.
    private static func boundary(_ text: [UInt8], at mark: Int, of marks: Marks, closed: Int, in range: Range<Int>) -> Int? {
        let end = marks.end
        guard end >= closed else { return nil }
        guard end < range.upperBound else { return end }
        guard text[end] == 0x20 else { return gluedBoundary(text, at: mark, end: end, in: range) }
        // A bracket that opened in the middle of the sentence and holds the stop: "(see section 1.c.) and".
        if end - 1 == closed, text[closed] == UInt8(ascii: ")") || text[closed] == UInt8(ascii: "]") { return nil }
        guard let next = marks.next, opensSentence(text[next.lowerBound]) else { return nil }
        if text[mark] == UInt8(ascii: "."), mark + 1 == end || text[mark + 1] != UInt8(ascii: "."),
            Abbreviations.isAbbreviation(text, stop: mark, start: range.lowerBound, next: next)
        {
            return nil
        }
        return end
    }

    /// Whether the words before a stop are nothing but the number of an item in a list: "2. …", "b. …", "IV. …".
    private static func isItemNumber(_ words: ArraySlice<UInt8>) -> Bool {
        guard let first = words.first, words.count <= 4 else { return false }
        let isLetter = words.count == 1 && (isUpper(first) || isLower(first))
        return isLetter || words.allSatisfy { (0x30...0x39).contains($0) } && words.count <= 2
            || words.allSatisfy { romanDigits.contains($0) }
    }

    private static let romanDigits = Array("IVX".utf8)

    /// The end of the number of a footnote in brackets, "[12]", that follows a sentence's marks; the position itself where none does.
    private static func footnoteEnd(_ text: [UInt8], from start: Int, in range: Range<Int>) -> Int {
        guard start < range.upperBound, text[start] == UInt8(ascii: "[") else { return start }
        let digits = text[(start + 1)..<range.upperBound].prefix(3).prefix { (0x30...0x39).contains($0) }
        guard !digits.isEmpty, digits.endIndex < range.upperBound, text[digits.endIndex] == UInt8(ascii: "]") else { return start }
        return digits.endIndex + 1
    }

    /// "…abuse.The following…": a space was lost, but a word that opens sentences right after small letters tells. Names such as
    /// "Beton.Hofi" and addresses have none.
    private static func gluedBoundary(_ text: [UInt8], at mark: Int, end: Int, in range: Range<Int>) -> Int? {
        guard text[mark] == UInt8(ascii: "."), mark + 1 == end, mark - 3 >= range.lowerBound, isUpper(text[end]) else { return nil }
        guard text[(mark - 3)..<mark].allSatisfy({ isLower($0) || $0 >= 0x80 }) else { return nil }
        return Abbreviations.opensSentence(text[word(text, from: end, in: range)]) ? end : nil
    }

    /// The word that follows white space, without the marks that open it.
    private static func nextWord(_ text: [UInt8], after end: Int, in range: Range<Int>) -> Range<Int>? {
        var start = end
        while start < range.upperBound {
            let byte = text[start]
            if byte == 0x20 || byte == 0x22 || byte == 0x27 || byte == 0x28 || byte == 0x5B {
                start += 1
            } else if byte == 0xE2, isMark(text, start, 0x9C, in: range) || isMark(text, start, 0x98, in: range) {
                start += 3
            } else {
                break
            }
        }
        return start < range.upperBound ? word(text, from: start, in: range) : nil
    }

    /// The word at a position, cut where it is longer than any that is looked for.
    private static func word(_ text: [UInt8], from start: Int, in range: Range<Int>) -> Range<Int> {
        var end = start
        while end < min(range.upperBound, start + 24), text[end] != 0x20, text[end] != 0x2C { end += 1 }
        return start..<end
    }

    /// Capitals, digits, and letters beyond ASCII, most of which open names here.
    private static func opensSentence(_ byte: UInt8) -> Bool {
        isUpper(byte) || (0x30...0x39).contains(byte) || (0xC3...0xDF).contains(byte) || byte == UInt8(ascii: "$")
    }

    private static func closingBracket(_ text: [UInt8], from open: Int, in range: Range<Int>) -> Int? {
        let pair: (UInt8, UInt8) = text[open] == UInt8(ascii: "(") ? (0x28, 0x29) : (0x5B, 0x5D)
        var depth = 0
        // A bracket that is never closed must not swallow the paragraph.
        for index in open..<min(range.upperBound, open + 600) {
            if text[index] == pair.0 { depth += 1 }
            if text[index] == pair.1 {
                depth -= 1
                if depth == 0 { return index }
            }
        }
        return nil
    }

    private static func closingQuote(_ text: [UInt8], from open: Int, in range: Range<Int>) -> Int? {
        var index = open + 3
        while index + 2 < range.upperBound {
            if text[index] == 0xE2 {
                if isMark(text, index, 0x9D, in: range) { return index }
                // Another opening one: the first was never closed.
                if isMark(text, index, 0x9C, in: range) { return nil }
            }
            index += 1
        }
        return nil
    }

    private static func opensStraightQuote(_ text: [UInt8], _ index: Int, in range: Range<Int>) -> Bool {
        index == range.lowerBound || text[index - 1] == 0x20 || text[index - 1] == UInt8(ascii: "(")
    }

    /// Whether a general punctuation mark U+20xx stands at a position: E2 80 and the byte given.
    private static func isMark(_ text: [UInt8], _ index: Int, _ last: UInt8, in range: Range<Int>) -> Bool {
        index + 2 < range.upperBound && text[index] == 0xE2 && text[index + 1] == 0x80 && text[index + 2] == last
    }

    private static func isUpper(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
    private static func isLower(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
}
