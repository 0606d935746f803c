/// The words that a linked finding lost and gained, place by place, and how often the same were replaced throughout the pair.
struct ReplacedWords: Sendable {
    struct Replacement: Sendable {
        let old: LetterText
        let new: LetterText
        /// The same for the same words.
        let key: UInt64
    }

    /// Words that tell nothing when they come or go; what turns a claim around is not among them.
    private static let grammar = WordTable([
        (
            """
            the a an that of and to in on for with as its their this these those also which who were was is are be been had has have by
            or there it
            """, 1
        )
    ])

    private var counts: [UInt64: Int] = [:]

    static func key(_ old: LetterText, _ new: LetterText) -> UInt64 {
        var hash = StableHash()
        hash.add(old.bytes)
        hash.add([0x7C])
        hash.add(new.bytes)
        return hash.value
    }

    /// What came and went; not where only punctuation, figures or words of grammar did.
    static func replacements(in words: [WordMark]) -> [Replacement] {
        var result: [Replacement] = []
        var place = 0
        while place < words.count {
            var old = LetterText("")
            var new = LetterText("")
            while place < words.count, words[place].kind != .kept {
                if words[place].kind == .deleted { old.append(words[place].text) } else { new.append(words[place].text) }
                place += 1
            }
            place += 1
            if old != new, !(isGrammar(old) && isGrammar(new)) { result.append(Replacement(old: old, new: new, key: key(old, new))) }
        }
        return result
    }

    private static func isGrammar(_ text: LetterText) -> Bool {
        var isGrammar = true
        text.forEachWord { word in
            if isGrammar && grammar.value(of: StableHash.of(word)) == 0 { isGrammar = false }
        }
        return isGrammar
    }

    /// Counts a finding's replacements, each once.
    mutating func count(_ replacements: [Replacement]) {
        for (index, replacement) in replacements.enumerated()
        where !replacements[..<index].contains(where: { $0.key == replacement.key }) {
            counts[replacement.key, default: 0] += 1
        }
    }

    /// Findings of the pair in which the same words were replaced.
    func count(of replacement: Replacement) -> Int { counts[replacement.key] ?? 0 }
}
