/// A line of the head of a message, folded and in ASCII (RFC 5322, RFC 2047). Whatever a value holds, it ends no header and begins none.
enum MailHeader {
    private static let columns = 78
    /// Longest line with an encoded word in it, and longest encoded word (RFC 2047, 2).
    private static let encodedColumns = 76
    private static let wordColumns = 75

    /// A header of free text, such as a subject, ending with a line feed.
    static func text(_ name: StaticString, _ value: String) -> String {
        let value = line(value)
        // What looks encoded would be decoded.
        if value.utf8.allSatisfy({ $0 < 0x80 }), !value.contains("=?") {
            return folded("\(name):", value.split(separator: " ").map(String.init))
        }
        return folded("\(name):", words(value, after: "\(name): ".utf8.count))
    }

    /// A header of addresses, "a@example.org" or "Name <a@example.org>". Names in other letters than those of ASCII are encoded; of what
    /// has several lines only the first is an address.
    static func addresses(_ name: StaticString, _ values: [String]) -> String {
        var parts: [String] = []
        for (index, value) in values.enumerated() {
            var words = address(line(String(value.prefix { !$0.isNewline })))
            if index < values.count - 1, let last = words.popLast() { words.append(last + ",") }
            parts += words
        }
        return folded("\(name):", parts)
    }

    /// A text in one line, without any control character.
    private static func line(_ text: String) -> String {
        let scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in Inert.isActive(scalar) ? " " : scalar }
        var result = String.UnicodeScalarView()
        result.append(contentsOf: scalars)
        return String(result).split(separator: " ").joined(separator: " ")
    }

    private static func address(_ text: String) -> [String] {
        guard let start = text.lastIndex(of: "<"), text.hasSuffix(">"), start != text.startIndex else { return [text] }
        let name = text[..<start].split(separator: " ").joined(separator: " ")
        if name.utf8.allSatisfy({ $0 < 0x80 }) { return name.split(separator: " ").map(String.init) + [String(text[start...])] }
        let bare = name.hasPrefix("\"") && name.hasSuffix("\"") && name.count > 1 ? String(name.dropFirst().dropLast()) : name
        return words(bare, after: 0) + [String(text[start...])]
    }

    /// Text as encoded words; none parts the bytes of a character.
    private static func words(_ text: String, after column: Int) -> [String] {
        let (start, end) = ("=?utf-8?Q?", "?=")
        var words: [String] = []
        var word = ""
        var room = min(wordColumns, encodedColumns - column) - start.utf8.count - end.utf8.count
        for scalar in text.unicodeScalars {
            let letters = encoded(scalar)
            if word.utf8.count + letters.utf8.count > room {
                words.append(start + word + end)
                word = ""
                room = wordColumns - start.utf8.count - end.utf8.count
            }
            word += letters
        }
        if !word.isEmpty { words.append(start + word + end) }
        return words
    }

    /// As the names of persons allow, too, which is stricter than what a subject does.
    private static func encoded(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "!", "*", "+", "-", "/": String(scalar)
        case " ": "_"
        default: String(scalar).utf8.map { "=" + QuotedPrintable.hexadecimal($0) }.joined()
        }
    }

    private static func folded(_ name: String, _ words: [String]) -> String {
        var result = name
        var column = name.utf8.count
        for (index, word) in words.enumerated() {
            let limit = word.hasPrefix("=?") ? encodedColumns : columns
            // The first stays with the name: a line of a head must not be empty.
            if index > 0, column + 1 + word.utf8.count > limit {
                result += "\n"
                column = 0
            }
            result += " " + word
            column += 1 + word.utf8.count
        }
        return result + "\n"
    }
}
