/// The words of a heading, taken apart: numbering and title.
struct HeadingText: Equatable {
    enum Numbering: Equatable {
        /// "Section 2."
        case section(Int)
        /// "b."
        case letter(UInt8)
    }

    /// The numbering; nil where there is none.
    let numbering: Numbering?
    /// The numbering as printed.
    let label: String?
    let title: String

    /// Takes the words of a heading apart. "Section 2. Respect …", "SECTION 2 Respect …", "b. Disappearance", "Women".
    init(_ text: String) {
        let bytes = Array(text.utf8)
        if let end = Self.sectionLabelEnd(bytes), let number = Self.number(in: bytes[..<end]) {
            numbering = .section(number)
            label = String(decoding: bytes[..<end], as: UTF8.self)
            title = Self.trimmed(bytes[end...])
        } else if bytes.count >= 2, (0x61...0x7A).contains(bytes[0]), bytes[1] == UInt8(ascii: "."),
            bytes.count == 2 || bytes[2] == 0x20 || (0x41...0x5A).contains(bytes[2])
        {
            numbering = .letter(bytes[0])
            label = String(decoding: bytes[..<2], as: UTF8.self)
            title = Self.trimmed(bytes[2...])
        } else {
            numbering = nil
            label = nil
            title = text
        }
    }

    /// Whether this is the summary before the first section.
    var isSummary: Bool {
        numbering == nil && title.lowercased().hasPrefix("executive summary")
    }

    /// Whether this is a note behind the last section.
    var isEndnote: Bool {
        numbering == nil && title.lowercased().hasPrefix("endnote")
    }

    /// Whether this is the line that old reports put above their first section.
    var isPartTitle: Bool {
        numbering == nil && title.lowercased() == "respect for human rights"
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.drop { $0 == 0x20 }, as: UTF8.self)
    }

    private static func number(in bytes: ArraySlice<UInt8>) -> Int? {
        Int(String(decoding: bytes.filter { (0x30...0x39).contains($0) }, as: UTF8.self))
    }

    /// Where "Section N" and its full stop or colon end.
    private static func sectionLabelEnd(_ bytes: [UInt8]) -> Int? {
        let word = Array("section ".utf8)
        guard bytes.count > word.count, zip(bytes, word).allSatisfy({ $0 | 0x20 == $1 }) else { return nil }
        var index = word.count
        let digits = index
        while index < bytes.count, index < digits + 2, (0x30...0x39).contains(bytes[index]) { index += 1 }
        guard index > digits else { return nil }
        if index < bytes.count, bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ":") { return index + 1 }
        return index == bytes.count || bytes[index] == 0x20 ? index : nil
    }
}

/// How a line is written: the evidence for a heading where no markup tells.
enum LineShape {
    /// The longest title is about 150 characters; a line far longer is a sentence without its stop.
    static let longestTitle = 220

    /// Whether a line could be a heading: no stop at its end, and all its words of weight, its label aside, begin with a capital.
    static func isTitle(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.count <= longestTitle, let last = text.last else { return false }
        // ".", "!", "?", ";", "," and closing quotes end sentences and fragments.
        if [0x2E, 0x21, 0x3F, 0x3B, 0x2C, 0x22].contains(last) || text.suffix(3).elementsEqual([0xE2, 0x80, 0x9D]) { return false }
        let hasLetterLabel =
            text.count > 3 && (0x61...0x7A).contains(text[text.startIndex]) && text[text.startIndex + 1] == UInt8(ascii: ".")
        return isTitleCase(hasLetterLabel ? text.dropFirst(2) : text)
    }

    /// Whether all words of weight begin with a capital or a digit. Articles, conjunctions and prepositions may be small, and a word
    /// after a hyphen or slash too. At least one word must begin with a capital, the first and the last among them: what ends "… had
    /// the" is the first line of a sentence.
    static func isTitleCase(_ text: ArraySlice<UInt8>) -> Bool {
        let words = text.split(separator: 0x20)
        guard words.count <= 24 else { return false }
        var capitals = 0
        for (index, word) in words.enumerated() {
            guard let first = word.first(where: isLetterOrDigit) else { continue }
            if (0x41...0x5A).contains(first) || first >= 0x80 {
                capitals += 1
            } else if (0x61...0x7A).contains(first) {
                let isAtEdge = index == 0 || index == words.count - 1 && text.last != UInt8(ascii: ":")
                let letters = String(decoding: word.filter(isLetterOrDigit), as: UTF8.self)
                if isAtEdge || verbs.contains(letters) || letters.utf8.count > 3 && !smallWords.contains(letters) { return false }
            }
            if word.contains(UInt8(ascii: "@")) || word.starts(with: Array("http".utf8)) { return false }
        }
        return capitals > 0
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
    }

    /// Longer words that titles write small.
    private static let smallWords: Set<String> = [
        "with", "from", "into", "over", "upon", "than", "that", "this", "between", "against", "among", "toward", "towards", "regarding",
        "through", "under", "within", "without", "during", "other", "based", "including", "about", "their", "after", "before",
    ]
    /// Short words that titles do not have and sentences do.
    private static let verbs: Set<String> = ["is", "are", "was", "has", "had", "did", "may", "can", "its", "his", "her", "he", "she", "it"]
}
