/// Decides whether an act is told as done, and not as feared, likely, denied or still to be done.
///
/// What the verb itself shows ("would arrest", "was not arrested") is ``EventReader``'s; here stand the nouns and clauses that an act
/// depends on.
struct FactualityReader {
    private let read: ReadReport
    private let keys = FactualityKeys.shared

    init(_ read: ReadReport) { self.read = read }

    /// Bounded by the words that are looked back on.
    func isDone(_ at: Int, _ sentence: Range<Int>) -> Bool {
        !isFeared(at, sentence) && !isLikely(at, sentence) && !isDenied(at, sentence) && !isWarranted(at, sentence)
    }

    /// "at risk of being attacked", "for fear of arrest".
    private func isFeared(_ at: Int, _ sentence: Range<Int>) -> Bool {
        for back in stride(from: at - 1, through: max(sentence.lowerBound + 1, at - 4), by: -1) {
            let word = read.words[back]
            guard read.words[back + 1].gap.isEmpty else { return false }
            if keys.fromOf.contains(word.key) { return keys.dangers.contains(read.words[back - 1].key) }
            // "at risk of the attack": one that was made.
            if word.has([.preposition, .conjunction, .determiner, .indefinite]) || word.startsWithCapital { return false }
        }
        return false
    }

    /// "a high probability the clerk had been killed", "more likely to be stopped and searched".
    private func isLikely(_ at: Int, _ sentence: Range<Int>) -> Bool {
        for back in stride(from: at - 1, through: max(sentence.lowerBound, at - 8), by: -1) {
            let word = read.words[back]
            guard read.words[back + 1].gap.isEmpty else { return false }
            // "met monthly to ensure that clerks were released"
            if keys.chances.contains(word.key) || keys.aims.contains(word.key) { return true }
            if keys.likely.contains(word.key), read.words[back + 1].key == keys.to { return true }
        }
        return false
    }

    /// "found no evidence that the clerk was abducted", "denied that guards beat him".
    private func isDenied(_ at: Int, _ sentence: Range<Int>) -> Bool {
        guard at - 1 > sentence.lowerBound else { return false }
        for back in stride(from: at - 1, through: max(sentence.lowerBound + 1, at - 12), by: -1) {
            let word = read.words[back]
            if word.key == keys.but || read.words[back + 1].gap.contains(.clause) { return false }
            guard word.key == keys.that else { continue }
            let before = read.words[back - 1]
            if keys.denies.contains(before.key) { return true }
            return keys.proofs.contains(before.key)
                && (max(sentence.lowerBound, back - 3)..<(back - 1)).contains { read.words[$0].has(.negation) }
        }
        return false
    }

    /// "a warrant for the arrest of": nobody is arrested yet.
    private func isWarranted(_ at: Int, _ sentence: Range<Int>) -> Bool {
        guard read.words[at].meaning.form == .noun else { return false }
        return (max(sentence.lowerBound, at - 3)..<at).contains { keys.warrants.contains(read.words[$0].key) }
    }
}

/// The words on which an act may depend.
struct FactualityKeys: Sendable {
    static let shared = FactualityKeys()

    let fromOf = WordSet("of from")
    let dangers = WordSet("risk risks danger dangers fear fears threat threats chance prospect prospects possibility likelihood safe")
    let chances = WordSet("probability likelihood possibility")
    let aims = WordSet("ensure ensuring")
    let likely = WordSet("likely likelier unlikely liable")
    let to = WordKey.key("to")
    let that = WordKey.key("that")
    let but = WordKey.key("but")
    let denies = WordSet("denied denying")
    let proofs = WordSet("evidence proof indication indications sign signs grounds")
    let warrants = WordSet("warrant warrants")
}
