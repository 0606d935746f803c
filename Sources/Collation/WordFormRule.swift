import Alignment

/// Whether two runs hold the same words in another tense or number: "provides" and "provided", "is held" and "was held".
struct WordFormRule {
    private var lexicon = Lexicon()
    private var auxiliaries: Set<Int32> = []

    init() { auxiliaries = Set(stems("be have do will would shall")) }

    /// Linear in the words. Words that came or went alone are no other form, nor is another spelling: an acronym with one letter more,
    /// a hyphen less.
    mutating func isSameInOtherForm(_ old: String, _ new: String) -> Bool {
        if old.isEmpty || new.isEmpty || Self.letters(old) == Self.letters(new) { return false }
        if Self.holdsAcronym(old) || Self.holdsAcronym(new) { return false }
        let (first, second) = (stems(old), stems(new))
        if first == second { return true }
        let (kept, others) = (first.filter { !auxiliaries.contains($0) }, second.filter { !auxiliaries.contains($0) })
        return !kept.isEmpty && kept == others
    }

    private static func letters(_ text: String) -> String {
        String(String.UnicodeScalarView(text.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic }))
    }

    /// Whether a word has several capitals in a row.
    private static func holdsAcronym(_ text: String) -> Bool {
        zip(text.utf8, text.utf8.dropFirst()).contains { (0x41...0x5A).contains($0) && (0x41...0x5A).contains($1) }
    }

    private mutating func stems(_ text: String) -> [Int32] {
        var result: [Int32] = []
        for word in text.split(separator: " ") {
            let bytes = Array(word.utf8)
            let printed = lexicon.number(forPrinted: bytes.span)
            for place in lexicon.stemRange(ofPrinted: printed) { result.append(lexicon.stem(at: place)) }
        }
        return result
    }
}
