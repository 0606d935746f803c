/// A heading taken apart into the numbering it opens with and its words: "Section 2. Respect …" is "2" and "Respect …".
package struct HeadingLabel: Sendable, Equatable {
    /// The bare number or letter, lower-cased; nil for a heading without one.
    package let number: String?
    package let title: String

    // Bytes throughout: numbering is ASCII, and every note beside a finding asks for it.
    package init(_ heading: String) {
        let words = heading.utf8.split(separator: 0x20, maxSplits: 1)
        guard let first = words.first else {
            number = nil
            title = heading
            return
        }
        let rest = words.count > 1 ? words[1] : Substring().utf8
        if Self.lowercased(first).elementsEqual("section".utf8), let token = rest.split(separator: 0x20, maxSplits: 1).first,
            let number = Self.bareNumber(token, needsPoint: false)
        {
            self.number = number
            title = String(Substring(rest.dropFirst(token.count).drop { $0 == 0x20 }))
        } else if let number = Self.bareNumber(first, needsPoint: true) {
            self.number = number
            title = String(Substring(rest))
        } else {
            number = nil
            title = heading
        }
    }

    /// "2." → "2", "a." → "a", "iv)" → "iv"; a word of a title is none, because it has no point or too many letters.
    private static func bareNumber(_ token: Substring.UTF8View, needsPoint: Bool) -> String? {
        let lower = lowercased(token.prefix(5)).prefix { isLetter($0) || isDigit($0) }
        let tail = token.dropFirst(lower.count)
        guard (1...4).contains(lower.count), needsPoint ? !tail.isEmpty : true,
            tail.allSatisfy({ ".:)".utf8.contains($0) })
        else { return nil }
        let isNumber = lower.allSatisfy(isDigit) || lower.count == 1 || lower.allSatisfy { "ivx".utf8.contains($0) }
        return isNumber ? String(decoding: lower, as: UTF8.self) : nil
    }

    /// Small letters for the capitals of ASCII.
    private static func lowercased(_ bytes: Substring.UTF8View) -> [UInt8] {
        bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    }

    /// Whether a byte is a small letter of ASCII.
    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
