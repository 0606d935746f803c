import Findings

/// A whole run of words that went and the run that came in its place.
struct ReplacedRun: Sendable {
    /// The words as printed, without the punctuation around them; empty where nothing stood.
    let old: String
    let new: String
    /// The same for the same words, whatever their case.
    let key: UInt64
    /// The key of the opposite replacement.
    let reverseKey: UInt64

    /// Longer runs are no wording: what is told of them are the sentences.
    private static let mostWords = 12
    /// Words that tell nothing when they come or go.
    private static let grammar: Set<String> = [
        "the", "a", "an", "that", "of", "and", "to", "in", "on", "for", "with", "as", "its", "their", "this", "these", "those", "also",
        "which", "who", "were", "was", "is", "are", "be", "been", "had", "has", "have", "by", "or", "there", "it",
    ]

    /// The runs of a linked sentence that are wording; nothing of one that was rewritten as a whole. Linear in its words.
    static func runs(in marks: [WordMark]) -> [ReplacedRun] { all(in: marks).compactMap { $0 } }

    /// Everything that was replaced in a linked sentence, nil for what is no wording: figures, addresses, long runs. Nothing of a
    /// sentence that was rewritten as a whole.
    static func all(in marks: [WordMark]) -> [ReplacedRun?] {
        if WordMark.isRewriting(marks) { return [] }
        var result: [ReplacedRun?] = []
        var place = 0
        while place < marks.count {
            var old: [String] = []
            var new: [String] = []
            while place < marks.count, marks[place].kind != .kept {
                if marks[place].kind == .deleted { old += words(marks[place].text) } else { new += words(marks[place].text) }
                place += 1
            }
            place += 1
            if old == new { continue }
            let small = (old: old.map { $0.lowercased() }, new: new.map { $0.lowercased() })
            if small.old != small.new { result.append(ReplacedRun(old, new, small: small)) }
        }
        return result
    }

    /// Nil for figures, addresses and runs too long.
    ///
    /// - Parameter small: the same words in small letters, which differ.
    private init?(_ old: [String], _ new: [String], small: (old: [String], new: [String])) {
        guard max(old.count, new.count) <= Self.mostWords else { return nil }
        guard !small.old.contains(where: Self.isFigureOrAddress), !small.new.contains(where: Self.isFigureOrAddress) else { return nil }
        self.old = old.joined(separator: " ")
        self.new = new.joined(separator: " ")
        let (oldLetters, newLetters) = (small.old.flatMap(Self.letters), small.new.flatMap(Self.letters))
        key = Self.key(oldLetters, newLetters)
        reverseKey = Self.key(newLetters, oldLetters)
    }

    /// The run of what was replaced throughout one pair; nil likewise, and where nothing differs but case and punctuation.
    init?(_ change: WordingChange) {
        let (old, new) = (Self.words(change.old), Self.words(change.new))
        let small = (old: old.map { $0.lowercased() }, new: new.map { $0.lowercased() })
        guard small.old != small.new else { return nil }
        self.init(old, new, small: small)
    }

    /// Whether only words of grammar came and went.
    static func isGrammar(_ old: String, _ new: String) -> Bool {
        let sides = [old, new].map { $0.lowercased().split(separator: " ").map(String.init).filter { !grammar.contains($0) } }
        return sides[0] == sides[1]
    }

    private static func key(_ old: [String], _ new: [String]) -> UInt64 {
        var hash = StableHash()
        for word in old {
            hash.add(word)
            hash.add(0x20)
        }
        hash.add(0x7C)
        for word in new {
            hash.add(word)
            hash.add(0x20)
        }
        return hash.value
    }

    /// The words of a text without the punctuation around each.
    static func words(_ text: String) -> [String] {
        text.utf8.split(separator: 0x20).compactMap { bytes in
            let word = Substring(bytes)
            if bytes.allSatisfy({ isLetter($0) || isDigit($0) }) { return String(word) }
            let core = String(
                String.UnicodeScalarView(
                    word.unicodeScalars.trimming { !$0.properties.isAlphabetic && !(0x30...0x39).contains($0.value) }))
            return core.isEmpty ? nil : core.replacing("’", with: "'")
        }
    }

    /// The parts of a word between hyphens and the like, as ``WordingChange`` has them.
    private static func letters(_ word: String) -> [String] {
        if word.utf8.allSatisfy(isLetter) { return word.isEmpty ? [] : [word] }
        return word.unicodeScalars.split { !$0.properties.isAlphabetic }.map { String(String.UnicodeScalarView($0)) }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) }
    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// Whether a word in small letters is one.
    private static func isFigureOrAddress(_ word: String) -> Bool {
        if word.utf8.contains(where: isDigit) || word.hasPrefix("www.") { return true }
        return word.utf8.contains(0x2F) && (word.utf8.contains(0x2E) || word.contains("://"))
    }
}

extension Substring.UnicodeScalarView {
    /// Without the scalars at either end that a closure names.
    fileprivate func trimming(_ isOuter: (Unicode.Scalar) -> Bool) -> Substring.UnicodeScalarView {
        guard let first = firstIndex(where: { !isOuter($0) }), let last = lastIndex(where: { !isOuter($0) }) else {
            return self[endIndex..<endIndex]
        }
        return self[first...last]
    }
}
