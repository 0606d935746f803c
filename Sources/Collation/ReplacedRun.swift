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
            if old.map({ $0.lowercased() }) != new.map({ $0.lowercased() }) { result.append(ReplacedRun(old, new)) }
        }
        return result
    }

    /// Nil where nothing differs but case, punctuation, figures and addresses, and for runs too long.
    private init?(_ old: [String], _ new: [String]) {
        let sides = [old, new].map { $0.map { $0.lowercased() } }
        guard sides[0] != sides[1], max(old.count, new.count) <= Self.mostWords else { return nil }
        guard (old + new).allSatisfy({ !Self.isFigureOrAddress($0) }) else { return nil }
        self.old = old.joined(separator: " ")
        self.new = new.joined(separator: " ")
        let letters = sides.map { $0.flatMap(Self.letters) }
        key = Self.key(letters[0], letters[1])
        reverseKey = Self.key(letters[1], letters[0])
    }

    /// The run of what was replaced throughout one pair; nil likewise.
    init?(_ change: WordingChange) { self.init(Self.words(change.old), Self.words(change.new)) }

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
        text.split(separator: " ").compactMap { word in
            if word.utf8.allSatisfy(isPlain) { return String(word) }
            let core = String(String.UnicodeScalarView(word.unicodeScalars.trimming { !$0.properties.isAlphabetic && !isDigit($0) }))
            return core.isEmpty ? nil : core.replacing("’", with: "'")
        }
    }

    /// The parts of a word between hyphens and the like, as ``WordingChange`` has them.
    private static func letters(_ word: String) -> [String] {
        word.unicodeScalars.split { !$0.properties.isAlphabetic }.map { String(String.UnicodeScalarView($0)) }
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

    private static func isFigureOrAddress(_ word: String) -> Bool {
        word.unicodeScalars.contains(where: isDigit) || word.contains("://") || word.lowercased().hasPrefix("www.")
            || word.contains("/") && word.contains(".")
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
