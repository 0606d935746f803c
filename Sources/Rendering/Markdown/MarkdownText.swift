import Findings
import ReportModel

/// Text of a page as Markdown: what a reader sees is the text, whatever stands in it.
///
/// Every character that CommonMark or GitHub's flavour gives a meaning inside a line is escaped with a backslash, so that no
/// emphasis, code, link, image, footnote, table cell, HTML tag, entity or formula begins in quoted text. Control characters are
/// made inert as on a terminal.
enum MarkdownText {
    /// Text within a line. Linear.
    static func escaped(_ text: String) -> String {
        var result = ""
        let scalars = Array(Inert.terminal(text).unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            if needsEscape(scalar) || isAutolink(at: index, of: scalars) || isEmoji(at: index, of: scalars) {
                result.unicodeScalars.append("\\")
            }
            result.unicodeScalars.append(scalar)
        }
        return result
    }

    /// Text that begins a line: no list, heading underline or rule begins in it either.
    static func escapedLine(_ text: String) -> String {
        let text = escaped(text)
        guard let first = text.first else { return text }
        if "+-=:".contains(first) { return "\\" + text }
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard !digits.isEmpty, let next = text.dropFirst(digits.count).first, ".)".contains(next) else { return text }
        return digits + "\\" + text.dropFirst(digits.count)
    }

    /// A changed sentence with its marks: ~~deleted~~ **inserted**.
    ///
    /// A mark opens and closes at a word, never at a space, and runs are parted by spaces, so that every pair of delimiters can
    /// open and close by the rules of CommonMark.
    static func marked(_ words: [WordMark]) -> String {
        words.compactMap { mark -> String? in
            let text = escaped(trimmed(mark.text))
            guard !text.isEmpty else { return nil }
            switch mark.kind {
            case .kept: return text
            case .deleted: return "~~\(text)~~"
            case .inserted: return "**\(text)**"
            }
        }.joined(separator: " ")
    }

    /// Text in italics; the signs stand at words, never at a space.
    static func emphasized(_ text: String) -> String {
        let text = escaped(trimmed(Inert.terminal(text)))
        return text.isEmpty ? "" : "*\(text)*"
    }

    /// Text in bold; the signs stand at words, never at a space.
    static func strong(_ text: String) -> String {
        let text = escaped(trimmed(Inert.terminal(text)))
        return text.isEmpty ? "" : "**\(text)**"
    }

    /// A link, or the bare words where the address is not one of the web.
    static func link(_ text: String, to address: String?) -> String {
        guard let address, let safe = webAddress(address) else { return escaped(text) }
        return "[\(escaped(text))](\(safe))"
    }

    /// An address that shows itself; nil where it is not one of the web.
    static func address(_ address: String?) -> String? {
        // No scheme is part of what is escaped, and nothing else ends a link of this form.
        address.flatMap(webAddress).map { "<\($0)>" }
    }

    /// Where a text came from: its name, linked where it has an address, when it was captured, and its hash.
    static func source(_ name: String, _ snapshot: Snapshot) -> String {
        "\(link(name, to: snapshot.url)) (\(capture(snapshot).joined(separator: ", ")))"
    }

    /// When a text was captured, where that is known, and its hash.
    static func capture(_ snapshot: Snapshot) -> [String] {
        let retrieved = snapshot.retrieved.map { ["retrieved \(escaped($0))"] } ?? []
        return retrieved + ["sha256 `\(snapshot.sha256.filter { $0.isASCII && ($0.isLetter || $0.isNumber) })`"]
    }

    /// An http or https address without a character that could end a link, a table cell or a line; nil for any other address.
    static func webAddress(_ address: String) -> String? {
        let lower = address.prefix(8).lowercased()
        guard lower.hasPrefix("http://") || lower.hasPrefix("https://") else { return nil }
        return PercentEncoding.encoded(address) { scalar in
            // An underscore is common in addresses, like a tilde, and neither means anything inside a destination.
            scalar.isASCII
                ? scalar.value > 0x20 && scalar.value < 0x7F && !"<>()[]\\`|\"'*^{}".unicodeScalars.contains(scalar)
                : !Inert.isActive(scalar) && !scalar.properties.isWhitespace
        }
    }

    /// The sign of a heading; CommonMark has six levels.
    static func heading(_ level: Int) -> String { String(repeating: "#", count: min(max(level, 1), 6)) }

    /// Text within a block of HTML, where the characters of Markdown mean nothing.
    static func html(_ text: String) -> String {
        var result = ""
        for character in Inert.terminal(text).unicodeScalars {
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            default: result.unicodeScalars.append(character)
            }
        }
        return result
    }

    private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "#", "~", "&", "!", "$", "^", "{", "}": true
        default: false
        }
    }

    /// Whether GitHub would make a link of the bare address that the scalar belongs to: the colon of "://", the point of "www.".
    private static func isAutolink(at index: Int, of scalars: [Unicode.Scalar]) -> Bool {
        switch scalars[index] {
        case ":": index + 2 < scalars.count && scalars[index + 1] == "/" && scalars[index + 2] == "/"
        case ".": index >= 3 && scalars[(index - 3)..<index].allSatisfy { $0 == "w" || $0 == "W" }
        default: false
        }
    }

    /// Whether the scalar opens a name between colons, ":name:", which GitHub and pandoc show as an emoji.
    private static func isEmoji(at index: Int, of scalars: [Unicode.Scalar]) -> Bool {
        guard scalars[index] == ":" else { return false }
        // The longest name has fewer letters; without a limit a text of colons would take quadratic time.
        let name = scalars[(index + 1)...].prefix(64).prefix {
            $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0) || "_+-".unicodeScalars.contains($0))
        }
        return !name.isEmpty && name.endIndex < scalars.count && scalars[name.endIndex] == ":"
    }

    private static func trimmed(_ text: String) -> String {
        let scalars = text.unicodeScalars
        let start = scalars.drop { $0.properties.isWhitespace }
        guard let last = start.lastIndex(where: { !$0.properties.isWhitespace }) else { return "" }
        return String(start[...last])
    }
}
