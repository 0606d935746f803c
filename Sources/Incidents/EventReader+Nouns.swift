import ReportModel

/// Acts told by a gerund or a noun: ", beating two bakers", "the arrest of a clerk".
extension EventReader {
    func gerund(_ at: Int, _ kind: IncidentKind, _ sentence: Range<Int>) -> ReadEvent? {
        let word = read.words[at]
        guard at > sentence.lowerBound else { return nil }
        let before = read.words[at - 1]
        let next = at + 1 < sentence.upperBound ? read.words[at + 1] : nil
        var kind = kind
        if word.key == keys.firing, let next,
            keys.shots.contains(next.key)
                || next.has(.preposition) && next.key != keys.of
        {
            kind = .attacked
        }
        if let next, next.gap.isEmpty, next.key == keys.of { return noun(at, kind, sentence) }
        // "after the unrest and looting in June": nobody's deed to somebody.
        if keys.joins.contains(before.key), let next, next.gap.isEmpty, next.has(.preposition), kind != .attacked,
            !keys.amounts.contains(next.key)
        {
            return nil
        }
        if before.key == keys.caught { return ReadEvent(word: at, kind: kind, form: .gerund) }
        if before.has(.agent), (max(sentence.lowerBound, at - 6)..<at).contains(where: { keys.seen.contains(read.words[$0].key) }) {
            return ReadEvent(word: at, kind: kind, form: .gerund)
        }
        if word.gap.contains(.comma) || before.has(.adverb) || keys.gerundLeads.contains(before.key) {
            return ReadEvent(word: at, kind: kind, form: .gerund)
        }
        return nil
    }

    func noun(_ at: Int, _ kind: IncidentKind, _ sentence: Range<Int>) -> ReadEvent? {
        let next = at + 1 < sentence.upperBound ? read.words[at + 1] : nil
        if let next, next.gap.isEmpty, next.has(.caseWord) { return nil }
        if at > sentence.lowerBound {
            let before = read.words[at - 1]
            if before.key == keys.to || before.has([.negation]) || before.key == keys.under || keys.coming.contains(before.key) {
                return nil
            }
        }
        // "the release in March of a report"
        if kind == .released,
            ((at + 1)..<max(at + 1, min(at + 8, sentence.upperBound))).contains(where: { read.words[$0].has(.publication) })
        {
            return nil
        }
        // "called for the release of …" is no release.
        if (max(sentence.lowerBound, at - 8)..<at).contains(where: { keys.calls.contains(read.words[$0].key) }) { return nil }
        // "ordered the arrest of two bakers": who is in authority does it.
        if (max(sentence.lowerBound, at - 2)..<at).contains(where: { read.words[$0].key == keys.ordered }) {
            return ReadEvent(word: at, kind: kind, form: .noun, isCarriedOut: true)
        }
        if kind != .died, isAnnounced(at, sentence) { return ReadEvent(word: at, kind: kind, form: .noun, isCarriedOut: true) }
        // "the execution of his sentence", "the release of public funds": done to nobody.
        if let next, next.gap.isEmpty, next.key == keys.of, isOfThing(at, kind, sentence) { return nil }
        // Somebody carried it out; or "the killing of …", "the attack on …".
        for back in stride(from: at - 1, through: max(sentence.lowerBound, at - 6), by: -1) {
            let word = read.words[back]
            if word.key == keys.including || word.has(.series) { break }
            if word.has(.conduct) { return ReadEvent(word: at, kind: kind, form: .noun, isCarriedOut: true) }
        }
        if let next, next.gap.isEmpty, next.key == keys.of || next.key == keys.on || isDatedBeforeOf(at, sentence) {
            // "an attack killed twelve", "the attack on the bus was …": the subject of the sentence.
            return ReadEvent(word: at, kind: kind, form: .noun)
        }
        return nil
    }

    /// "announced the arrest of two bakers": so who did it tells it. What is announced of a crowd or of one kind is a count.
    private func isAnnounced(_ at: Int, _ sentence: Range<Int>) -> Bool {
        guard at - 2 >= sentence.lowerBound, at + 2 < sentence.upperBound, keys.announces.contains(read.words[at - 2].key),
            read.words[at - 1].has(.determiner), read.words[at + 1].key == keys.of, read.words[at + 1].gap.isEmpty
        else { return false }
        if at - 3 >= sentence.lowerBound, read.words[at - 3].has([.negation, .modal, .have, .present, .be]) { return false }
        return isCounted(after: at + 1, sentence)
    }

    /// Whether what "of" governs are persons that are told apart: "of a baker", "of nine clerks".
    private func isCounted(after of: Int, _ sentence: Range<Int>) -> Bool {
        let first = read.words[of + 1]
        guard first.has([.indefinite, .fresh]) || first.number > 0 else { return false }
        for at in (of + 2)..<max(of + 2, min(of + 7, sentence.upperBound)) {
            if read.words[at].has([.human, .humans]) { return true }
            if read.words[at].has(.preposition) || !read.words[at].gap.isEmpty { return false }
        }
        return false
    }

    /// "the execution of his sentence", "the release of asset reports": what "of" governs, up to the next preposition, is nobody.
    private func isOfThing(_ at: Int, _ kind: IncidentKind, _ sentence: Range<Int>) -> Bool {
        guard kind == .killed || kind == .released || kind == .disappeared else { return false }
        let words = read.words[(at + 2)..<max(at + 2, min(at + 8, sentence.upperBound))]
        let object = words.prefix(1) + words.dropFirst().prefix { $0.gap.isEmpty && !$0.has(.preposition) }
        if kind == .killed { return object.contains { keys.carriedOut.contains($0.key) } }
        return !object.contains {
            $0.has([.human, .humans, .pronoun, .objectPronoun, .indefinite]) || $0.number > 0 || $0.startsWithCapital
                || $0.meaning.form == .past || keys.those.contains($0.key)
        }
    }

    /// "the arrest in April of a baker", "the killing on May 3 of two clerks".
    private func isDatedBeforeOf(_ at: Int, _ sentence: Range<Int>) -> Bool {
        guard at + 3 < sentence.upperBound, read.words[at + 1].has(.preposition), read.words[at + 2].meaning.month > 0 else { return false }
        var next = at + 3
        while next < min(at + 5, sentence.upperBound), read.words[next].number > 0 { next += 1 }
        return next < sentence.upperBound && read.words[next].key == keys.of
    }
}
