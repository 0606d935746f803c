/// A heading taken apart into the numbering it opens with and its words: "Section 2. Respect …" is "2" and "Respect …".
struct HeadingLabel: Sendable, Equatable {
    /// The bare number or letter, lower-cased; nil for a heading without one.
    let number: String?
    let title: String

    init(_ heading: String) {
        let words = heading.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
        guard let first = words.first else {
            number = nil
            title = heading
            return
        }
        let rest = words.count > 1 ? words[1] : ""
        if first.lowercased() == "section", let token = rest.split(separator: " ", maxSplits: 1).first,
            let number = Self.bareNumber(token, needsPoint: false)
        {
            self.number = number
            title = String(rest.dropFirst(token.count).drop { $0 == " " })
        } else if let number = Self.bareNumber(first, needsPoint: true) {
            self.number = number
            title = String(rest)
        } else {
            number = nil
            title = heading
        }
    }

    /// "2." → "2", "a." → "a", "iv)" → "iv"; a word of a title is none, because it has no point or too many letters.
    private static func bareNumber(_ token: Substring, needsPoint: Bool) -> String? {
        let core = token.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
        let tail = token.dropFirst(core.count)
        guard (1...4).contains(core.count), needsPoint ? !tail.isEmpty : true, tail.allSatisfy({ ".:)".contains($0) }) else {
            return nil
        }
        let lower = core.lowercased()
        let isNumber = lower.allSatisfy(\.isNumber) || lower.count == 1 || lower.allSatisfy { "ivx".contains($0) }
        return isNumber ? lower : nil
    }
}
