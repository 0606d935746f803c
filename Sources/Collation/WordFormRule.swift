import Alignment

/// Whether two runs hold the same words in another tense or number: "provides" and "provided", "is held" and "was held".
struct WordFormRule {
    private var lexicon = Lexicon()
    private var auxiliaries: Set<Int32> = []

    init() { auxiliaries = Set(stems("be have do will would shall")) }

    /// Linear in the words. Words that came or went alone are no other form.
    mutating func isSameInOtherForm(_ old: String, _ new: String) -> Bool {
        if old.isEmpty || new.isEmpty { return false }
        let (first, second) = (stems(old), stems(new))
        if first == second { return true }
        let (kept, others) = (first.filter { !auxiliaries.contains($0) }, second.filter { !auxiliaries.contains($0) })
        return !kept.isEmpty && kept == others
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
