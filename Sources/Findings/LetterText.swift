/// A text as its words in lower case with one space before and after each: " there were no reports ". Digits and punctuation are
/// left out, so that words compare whatever stands around them.
struct LetterText: Sendable, Equatable {
    private(set) var bytes = LetterText.blank
    private static let blank = [UInt8(ascii: " ")]

    init(_ text: String) { append(text) }

    init(_ texts: some Sequence<String>) {
        for text in texts { append(text) }
    }

    mutating func append(_ text: String) {
        var text = text
        let start = bytes.count
        var end = start
        text.withUTF8 { utf8 in
            bytes.append(contentsOf: repeatElement(0x20, count: utf8.count + 1))
            bytes.withUnsafeMutableBufferPointer { folded in
                for byte in utf8 {
                    switch byte {
                    case 0x61...0x7A: folded[end] = byte
                    case 0x41...0x5A: folded[end] = byte + 0x20
                    // Quotes, dashes and the no-break space, byte by byte of their encoding, part words like other punctuation;
                    // letters with accents do not.
                    case 0xC3...0xDF, 0xE3...0xF4: folded[end] = byte
                    case 0x80...0xBF where folded[end - 1] != 0x20: folded[end] = byte
                    default:
                        if folded[end - 1] == 0x20 { continue }
                        folded[end] = 0x20
                    }
                    end += 1
                }
                if folded[end - 1] != 0x20 {
                    folded[end] = 0x20
                    end += 1
                }
            }
        }
        bytes.removeLast(bytes.count - end)
    }

    /// Appends words that are folded already.
    mutating func append(_ folded: [UInt8]) { bytes.append(contentsOf: folded.dropFirst()) }

    var isEmpty: Bool { bytes.count < 2 }

    /// Calls back with each word.
    func forEachWord(_ body: (ArraySlice<UInt8>) -> Void) {
        var start = 1
        for place in bytes.indices.dropFirst() where bytes[place] == 0x20 {
            body(bytes[start..<place])
            start = place + 1
        }
    }

    var wordCount: Int {
        var count = -1
        for byte in bytes where byte == 0x20 { count += 1 }
        return count
    }

    /// Whether any of some words stands in the text: " words " or, for the beginning of a word, " wor".
    func contains(anyOf patterns: [[UInt8]]) -> Bool {
        bytes.withUnsafeBufferPointer { text in
            var place = 0
            while place + 1 < text.count {
                let letter = text[place + 1]
                for pattern in patterns where pattern[1] == letter && pattern.count <= text.count - place {
                    var length = 2
                    while length < pattern.count, text[place + length] == pattern[length] { length += 1 }
                    if length == pattern.count { return true }
                }
                repeat { place += 1 } while text[place] != 0x20
            }
            return false
        }
    }

    func contains(_ pattern: [UInt8]) -> Bool { contains(anyOf: [pattern]) }

    func begins(with pattern: [UInt8]) -> Bool { bytes.starts(with: pattern) }

    /// Whether a text begins with the words of a folded one; the rest of it is not looked at.
    static func begins(_ text: String, with pattern: ArraySlice<UInt8>) -> Bool {
        var place = pattern.startIndex + 1
        var isAfterSpace = true
        for byte in text.utf8 {
            if place == pattern.endIndex { return true }
            var folded: UInt8
            switch byte {
            case 0x61...0x7A, 0xC3...0xDF, 0xE3...0xF4: folded = byte
            case 0x41...0x5A: folded = byte + 0x20
            case 0x80...0xBF where !isAfterSpace: folded = byte
            default: folded = 0x20
            }
            if folded == 0x20 && isAfterSpace { continue }
            if folded != pattern[place] { return false }
            isAfterSpace = folded == 0x20
            place += 1
        }
        return place == pattern.endIndex || place + 1 == pattern.endIndex && pattern[place] == 0x20 && !isAfterSpace
    }
}
