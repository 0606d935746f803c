import ReportModel

/// What keeps a past form from telling an act: "the arrested men", "detained migrants", "charged with overseeing".
extension EventReader {
    /// "arrested and detained", "beaten, detained, or fined".
    func isJoined(_ back: Int, to at: Int) -> Bool {
        guard at - back <= 8 else { return false }
        let word = read.words[back]
        return word.has(.conjunction) && keys.joins.contains(word.key) || word.meaning.form == .past && word.meaning.kind != nil
    }

    /// "on October 29 indicted him": the number is a day.
    func isDay(_ at: Int, _ sentence: Range<Int>) -> Bool {
        at > sentence.lowerBound && read.words[at - 1].meaning.month > 0
    }

    /// "of keeping detained migrants", "including formerly exiled groups": the act describes somebody and is not told.
    func isAttribute(_ at: Int, _ back: Int, _ next: ReadWord, _ sentence: Range<Int>) -> Bool {
        // "detained Ardanian migrant workers" is of the same kind.
        var at = at + 1
        while at < min(sentence.upperBound - 1, back + 5), read.words[at].gap.isEmpty, read.words[at].has(.demonym) { at += 1 }
        let described = read.words[at]
        // ", displaced women could not …": nobody who does it stands before it.
        if next.gap.isEmpty, described.has(.humans), read.words[back + 1].gap.contains(.comma), back + 1 == at - 1 { return true }
        guard next.gap.isEmpty, described.has([.human, .humans, .body]), back >= sentence.lowerBound,
            !described.startsWithCapital
        else { return false }
        let before = read.words[back]
        if before.has([.agent, .human, .humans, .body, .pronoun, .conjunction, .court]) || before.startsWithCapital { return false }
        return before.has([.preposition, .determiner]) || ends(before, 0x69, 0x6E, 0x67)
    }

    private func ends(_ word: ReadWord, _ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        let text = word.text
        guard text.count > 4 else { return false }
        let end = text.upperBound
        return read.report.text[end - 3] == first && read.report.text[end - 2] == second && read.report.text[end - 1] == third
    }

    /// "children detained under the law": told of somebody, beside the sentence's own act.
    func isReduced(_ at: Int, _ next: ReadWord?, _ sentence: Range<Int>) -> Bool {
        guard at > sentence.lowerBound, read.words[at].gap.isEmpty, next.map({ $0.has(.preposition) || $0.gap.contains(.comma) }) ?? true
        else { return false }
        let before = read.words[at - 1]
        return before.has([.human, .humans]) && !before.has(.agent)
    }

    func threatensHarm(_ at: Int, _ sentence: Range<Int>) -> Bool {
        (at + 2..<max(at + 2, min(at + 5, sentence.upperBound))).contains { keys.harms.contains(read.words[$0].key) }
    }

    /// "questioned Ilin Varga", "questioned more than 50 bakers".
    func isOfPersons(_ at: Int, _ sentence: Range<Int>) -> Bool {
        var next = at + 1
        while next < min(at + 4, sentence.upperBound), keys.amounts.contains(read.words[next].key) { next += 1 }
        return next < sentence.upperBound && isSomebody(read.words[next])
    }

    private func isSomebody(_ word: ReadWord) -> Bool {
        word.has([.human, .humans, .objectPronoun, .indefinite, .fresh]) || word.number > 0
            || word.startsWithCapital && !word.has(.organisationName)
    }

    /// "was charged with the implementation of …".
    func isTask(_ at: Int, _ sentence: Range<Int>) -> Bool {
        ((at + 1)..<max(at + 1, min(at + 7, sentence.upperBound))).contains { keys.tasks.contains(read.words[$0].key) }
    }

    /// "summoned the bakers for a meeting": nobody is asked about an act of his.
    func isToMeeting(_ at: Int, _ sentence: Range<Int>) -> Bool {
        ((at + 1)..<max(at + 1, min(at + 14, sentence.upperBound))).contains { keys.meetings.contains(read.words[$0].key) }
    }

    /// "expelled from the Harbor Party", "expelled two bakers from their guild": nobody is sent out of a place.
    func isFromBody(_ at: Int, _ sentence: Range<Int>) -> Bool {
        let reach = (at + 1)..<max(at + 1, min(at + 7, sentence.upperBound))
        guard let from = reach.first(where: { read.words[$0].key == keys.from }) else { return false }
        return ((from + 1)..<max(from + 1, min(from + 6, sentence.upperBound))).contains { keys.memberships.contains(read.words[$0].key) }
    }

    /// "fired more than 40 shots": nobody lost an office.
    func firesCounted(_ at: Int, _ sentence: Range<Int>) -> Bool {
        ((at + 1)..<max(at + 1, min(at + 6, sentence.upperBound))).contains { keys.rounds.contains(read.words[$0].key) }
    }

    func isToDeath(_ at: Int, _ sentence: Range<Int>) -> Bool {
        guard at + 2 < sentence.upperBound else { return false }
        return read.words[at + 1].key == keys.to && read.words[at + 2].key == keys.death
            || at + 3 < sentence.upperBound && read.words[at + 2].key == keys.to && read.words[at + 3].key == keys.death
    }

    func hasCustody(_ sentence: Range<Int>) -> Bool {
        sentence.contains { read.words[$0].has(.custody) }
    }
}
