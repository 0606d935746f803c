import ReportModel

/// Finds the acts that a sentence says were done.
///
/// What may, would, did not or is to happen, what the law says, and nouns that name a case or a charge are passed over.
struct EventReader {
    private let read: ReadReport
    private let factuality: FactualityReader
    private let keys = EventKeys.shared

    init(_ read: ReadReport) {
        self.read = read
        factuality = FactualityReader(read)
    }

    /// Acts in the order of the text. Linear in the sentence.
    func events(in sentence: Range<Int>) -> [ReadEvent] {
        var events: [ReadEvent] = []
        for at in sentence {
            let word = read.words[at]
            if let kind = word.meaning.kind, !word.startsWithCapital || at == sentence.lowerBound {
                let event =
                    switch word.meaning.form {
                    case .past: past(at, kind, sentence)
                    case .gerund: gerund(at, kind, sentence)
                    case .noun: noun(at, kind, sentence)
                    case .none: nil as ReadEvent?
                    }
                if let event, factuality.isDone(at, sentence) { events.append(event) }
            } else if word.has(.phrase), let event = phrase(at, sentence), factuality.isDone(at, sentence) {
                events.append(event)
            }
        }
        return events
    }

    private func past(_ at: Int, _ kind: IncidentKind, _ sentence: Range<Int>) -> ReadEvent? {
        var kind = kind
        let word = read.words[at]
        let next = at + 1 < sentence.upperBound ? read.words[at + 1] : nil
        var back = at - 1
        // Past adverbs, and past verbs joined to it: "was arbitrarily arrested and detained".
        while back >= sentence.lowerBound,
            read.words[back].has(.adverb) || read.words[back].key == keys.accidentally || isJoined(back, to: at)
        { back -= 1 }
        var event = ReadEvent(word: at, kind: kind, form: .past)
        if back >= sentence.lowerBound {
            let before = read.words[back]
            if before.has(.negation) || before.has(.modal) && before.meaning.month == 0 || before.has(.present) || before.has(.have) {
                return nil
            }
            if before.has(.be) {
                event.isPassive = true
                if back > sentence.lowerBound {
                    let earlier = read.words[back - 1]
                    if earlier.has([.modal, .negation, .have]) { return nil }
                    if earlier.has(.adverb), back - 1 > sentence.lowerBound, read.words[back - 2].has([.modal, .negation, .have]) {
                        return nil
                    }
                    if before.key == keys.being, !earlier.has(.preposition) { return nil }
                }
            } else if back == at - 1, word.gap.isEmpty,
                before.has([.determiner, .preposition, .indefinite]) || before.number >= 0 && !isDay(back, sentence)
            {
                // An attribute: "the arrested men", "seized vehicles".
                return nil
            } else if let next, word.gap.isEmpty, before.has([.reporting]), next.has(.humans), !before.startsWithCapital {
                return nil
            }
        }
        if let next, !event.isPassive, isAttribute(at, back, next, sentence) { return nil }
        // "a clerk died in custody" befalls nobody else, and "bakers beat to death a clerk" has not the participle's form.
        event.isReduced = !event.isPassive && kind != .died && !keys.finite.contains(word.key) && isReduced(at, next, sentence)
        for earlier in max(sentence.lowerBound, at - 8)..<at where read.words[earlier].key == keys.if { return nil }
        if word.key == keys.threatened, !event.isPassive, next?.key == keys.to, !threatensHarm(at, sentence) { return nil }
        if word.key == keys.questioned, !event.isPassive, !isOfPersons(at, sentence) { return nil }
        if word.key == keys.charged, let next, next.key == keys.that || isTask(at, sentence) { return nil }
        if let next, next.gap.isEmpty, next.has(.present) { return nil }
        if word.key == keys.tried, next?.key == keys.to { return nil }
        // "struck down a regulation"
        if word.key == keys.struck, let next, keys.down.contains(next.key) { return nil }
        if word.key == keys.summoned, isToMeeting(at, sentence) { return nil }
        if word.key == keys.searched, next?.key == keys.for { return nil }
        if word.key == keys.fired, let next, !event.isPassive,
            next.has(.preposition) || keys.shots.contains(next.key) || firesCounted(at, sentence)
        {
            kind = .attacked
        }
        if back >= sentence.lowerBound, keys.remain.contains(read.words[back].key) { return nil }
        if kind == .restricted, isOfMatter(at, event.isPassive, sentence) { return nil }
        if kind == .restricted, let next,
            (at + 1..<max(at + 1, min(at + 6, sentence.upperBound))).contains(where: { keys.steps.contains(read.words[$0].key) }),
            !next.has([.human, .humans])
        {
            kind = .decided
        }
        if kind == .released, isPublished(at, event.isPassive, sentence) || !event.isPassive && !isReleaseOfPersons(at, sentence) {
            return nil
        }
        if at > sentence.lowerBound, read.words[at - 1].key == keys.accidentally { return nil }
        if word.key == keys.investigated, !event.isPassive, !isOfSomebody(at, sentence) { return nil }
        if word.key == keys.cleared, next?.key != keys.of { return nil }
        if kind == .attacked, next?.key == keys.deadWord { kind = .killed }
        if kind == .attacked, at > sentence.lowerBound, read.words[at - 1].key == keys.verbally || next?.key == keys.verbally {
            kind = .threatened
        }
        if kind == .died, !hasCustody(sentence) { return nil }
        if word.key == keys.expelled, isFromBody(at, sentence) { kind = .dismissed }
        if kind == .attacked, isToDeath(at, sentence) { kind = .killed }
        event.kind = kind
        return event
    }

    /// "summoned the bakers for a meeting": nobody is asked about an act of his.
    private func isToMeeting(_ at: Int, _ sentence: Range<Int>) -> Bool {
        ((at + 1)..<max(at + 1, min(at + 14, sentence.upperBound))).contains { keys.meetings.contains(read.words[$0].key) }
    }

    /// "on October 29 indicted him": the number is a day.
    private func isDay(_ at: Int, _ sentence: Range<Int>) -> Bool {
        at > sentence.lowerBound && read.words[at - 1].meaning.month > 0
    }

    /// "fired more than 40 shots": nobody lost an office.
    private func firesCounted(_ at: Int, _ sentence: Range<Int>) -> Bool {
        ((at + 1)..<max(at + 1, min(at + 6, sentence.upperBound))).contains { keys.rounds.contains(read.words[$0].key) }
    }

    /// "expelled from the Harbor Party", "expelled two bakers from their guild": nobody is sent out of a place.
    private func isFromBody(_ at: Int, _ sentence: Range<Int>) -> Bool {
        let reach = (at + 1)..<max(at + 1, min(at + 7, sentence.upperBound))
        guard let from = reach.first(where: { read.words[$0].key == keys.from }) else { return false }
        return ((from + 1)..<max(from + 1, min(from + 6, sentence.upperBound))).contains { keys.memberships.contains(read.words[$0].key) }
    }

    /// "was charged with the implementation of …".
    private func isTask(_ at: Int, _ sentence: Range<Int>) -> Bool {
        ((at + 1)..<max(at + 1, min(at + 7, sentence.upperBound))).contains { keys.tasks.contains(read.words[$0].key) }
    }

    /// "suspended the inquiry", "the program was suspended": nothing is done to somebody.
    private func isOfMatter(_ at: Int, _ isPassive: Bool, _ sentence: Range<Int>) -> Bool {
        let near = isPassive ? max(sentence.lowerBound, at - 5)..<at : (at + 1)..<max(at + 1, min(at + 5, sentence.upperBound))
        if near.contains(where: { keys.matters.contains(read.words[$0].key) }) { return true }
        // "the promotions of three senior clerks responsible were suspended"
        if isPassive,
            (max(sentence.lowerBound, at - 10)..<at).contains(where: {
                keys.matters.contains(read.words[$0].key) && read.words[$0 + 1].key == keys.of
            })
        {
            return true
        }
        var reach = isPassive ? max(sentence.lowerBound, at - 10)..<at : (at + 1)..<max(at + 1, min(at + 8, sentence.upperBound))
        // "suspended the market due to the Ostra Fever": a reason is nobody.
        if !isPassive, let cause = reach.first(where: { keys.causes.contains(read.words[$0].key) }) { reach = reach.lowerBound..<cause }
        return !reach.contains { at in
            let word = read.words[at]
            return word.has([.human, .humans, .body, .objectPronoun, .pronoun])
                || word.startsWithCapital && at > sentence.lowerBound && word.meaning.month == 0 && !isOfThings(at, sentence)
        }
    }

    /// "SIM cards": initials that describe things.
    private func isOfThings(_ at: Int, _ sentence: Range<Int>) -> Bool {
        let text = read.words[at].text
        guard text.count > 1, read.report.text[text.lowerBound + 1] &- 0x41 < 26, at + 1 < sentence.upperBound else { return false }
        let next = read.words[at + 1]
        return next.gap.isEmpty && !next.startsWithCapital && !next.has([.human, .humans, .body, .agent])
            && read.report.text[next.text.upperBound - 1] == 0x73
    }

    /// "of keeping detained migrants", "including formerly exiled groups": the act describes somebody and is not told.
    private func isAttribute(_ at: Int, _ back: Int, _ next: ReadWord, _ sentence: Range<Int>) -> Bool {
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
    private func isReduced(_ at: Int, _ next: ReadWord?, _ sentence: Range<Int>) -> Bool {
        guard at > sentence.lowerBound, read.words[at].gap.isEmpty, next.map({ $0.has(.preposition) || $0.gap.contains(.comma) }) ?? true
        else { return false }
        let before = read.words[at - 1]
        return before.has([.human, .humans]) && !before.has(.agent)
    }

    private func threatensHarm(_ at: Int, _ sentence: Range<Int>) -> Bool {
        (at + 2..<max(at + 2, min(at + 5, sentence.upperBound))).contains { keys.harms.contains(read.words[$0].key) }
    }

    /// "questioned Ilin Varga", "questioned more than 50 bakers".
    private func isOfPersons(_ at: Int, _ sentence: Range<Int>) -> Bool {
        var next = at + 1
        while next < min(at + 4, sentence.upperBound), keys.amounts.contains(read.words[next].key) { next += 1 }
        return next < sentence.upperBound && isSomebody(read.words[next])
    }

    private func isSomebody(_ word: ReadWord) -> Bool {
        word.has([.human, .humans, .objectPronoun, .indefinite, .fresh]) || word.number > 0
            || word.startsWithCapital && !word.has(.organisationName)
    }

    /// "arrested and detained", "beaten, detained, or fined".
    private func isJoined(_ back: Int, to at: Int) -> Bool {
        guard at - back <= 8 else { return false }
        let word = read.words[back]
        return word.has(.conjunction) && keys.joins.contains(word.key) || word.meaning.form == .past && word.meaning.kind != nil
    }

    private func gerund(_ at: Int, _ kind: IncidentKind, _ sentence: Range<Int>) -> ReadEvent? {
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

    private func noun(_ at: Int, _ kind: IncidentKind, _ sentence: Range<Int>) -> ReadEvent? {
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

    /// Acts told in several words: "found dead", "found six bodies", "placed under arrest", "took him into custody", and what a
    /// court ordered.
    private func phrase(_ at: Int, _ sentence: Range<Int>) -> ReadEvent? {
        let key = read.words[at].key
        if key == keys.found {
            for next in (at + 1)..<max(at + 1, min(at + 10, sentence.upperBound)) {
                if next < at + 6, keys.dead.contains(read.words[next].key) {
                    return ReadEvent(word: at, kind: .killed, form: .past, isPassive: isAfterBe(at, sentence))
                }
                if read.words[next].key == keys.guilty {
                    return ReadEvent(word: at, kind: .sentenced, form: .past, isPassive: isAfterBe(at, sentence))
                }
                if !read.words[next].gap.isEmpty { break }
            }
        } else if key == keys.missing {
            for back in max(sentence.lowerBound, at - 2)..<at where keys.missingLeads.contains(read.words[back].key) {
                return ReadEvent(word: at, kind: .disappeared, form: .past)
            }
        } else if keys.took.contains(key) {
            for next in (at + 1)..<max(at + 1, min(at + 7, sentence.upperBound)) where keys.custody.contains(read.words[next].key) {
                var event = ReadEvent(word: at, kind: .detained, form: .past, isPassive: isAfterBe(at, sentence))
                // "children taken into custody": told of them, beside the sentence's own act.
                event.isReduced = key == keys.taken && at > sentence.lowerBound && read.words[at - 1].has([.human, .humans])
                return event
            }
        } else if key == keys.fire, at > sentence.lowerBound, keys.opened.contains(read.words[at - 1].key) {
            return ReadEvent(word: at, kind: .attacked, form: .past)
        } else if keys.used.contains(key), isUseOfForce(at, sentence) {
            return ReadEvent(word: at, kind: .attacked, form: .past)
        } else if key == keys.denied, isAfterBe(at, sentence) {
            if at + 1 < sentence.upperBound, keys.entries.contains(read.words[at + 1].key) {
                return ReadEvent(word: at, kind: .restricted, form: .past, isPassive: true)
            }
        } else if key == keys.proceedings {
            for back in max(sentence.lowerBound, at - 5)..<at where keys.opened.contains(read.words[back].key) {
                return ReadEvent(word: at, kind: .charged, form: .past)
            }
        } else if keys.charges.contains(key) {
            return charge(at, sentence)
        } else if key == keys.threats {
            for back in max(sentence.lowerBound, at - 3)..<at where keys.sends.contains(read.words[back].key) {
                if back > sentence.lowerBound, read.words[back - 1].has([.negation, .modal, .have, .present]) { return nil }
                return ReadEvent(word: at, kind: .threatened, form: .past)
            }
        } else if key == keys.filed {
            for next in (at + 1)..<max(at + 1, min(at + 7, sentence.upperBound)) where read.words[next].key == keys.against {
                guard (at..<next).contains(where: { keys.suits.contains(read.words[$0].key) }), !isAuthority(after: next, sentence)
                else { break }
                return ReadEvent(word: at, kind: .charged, form: .past)
            }
        } else if key == keys.dismissed, let event = dismissal(at, sentence) {
            return event
        } else if keys.rules.contains(key), at > sentence.lowerBound {
            for back in max(sentence.lowerBound, at - 3)..<at where read.words[back].has(.court) {
                return ReadEvent(word: at, kind: .decided, form: .past)
            }
        } else if key == keys.investigation || key == keys.investigations {
            for back in max(sentence.lowerBound, at - 4)..<at where keys.opened.contains(read.words[back].key) {
                return isOfSomebody(at, sentence) ? ReadEvent(word: at, kind: .investigated, form: .past) : nil
            }
        }
        return nil
    }

    /// "dismissed its president", "dismissed two guards", "was dismissed from her post"; not "dismissed the clerk's complaint", "dismissed
    /// the case".
    private func dismissal(_ at: Int, _ sentence: Range<Int>) -> ReadEvent? {
        if at > sentence.lowerBound,
            read.words[at - 1].has([.negation, .modal, .have, .present, .determiner, .preposition, .indefinite])
                || read.words[at - 1].number > 0 && !isDay(at - 1, sentence)
        {
            return nil
        }
        if isAfterBe(at, sentence) {
            guard at + 1 < sentence.upperBound, read.words[at + 1].key == keys.from,
                (at + 2..<min(at + 6, max(at + 2, sentence.upperBound))).contains(where: { keys.offices.contains(read.words[$0].key) })
            else { return nil }
            return ReadEvent(word: at, kind: .dismissed, form: .past, isPassive: true)
        }
        var isOfSomebody = false
        var isName = true
        for next in (at + 1)..<max(at + 1, min(at + 9, sentence.upperBound)) {
            let word = read.words[next]
            // "dismissed her lawyers": whom she had hired.
            if word.isPossessive || word.has([.relation, .caseWord, .publication]) || keys.lawyers.contains(word.key) { return nil }
            if !word.gap.isEmpty || word.has([.preposition, .conjunction]) { break }
            if word.has([.human, .humans, .title, .objectPronoun]), word.key != keys.her { isOfSomebody = true }
            if !word.startsWithCapital || word.has([.organisationName, .notName]) || word.meaning.month > 0 { isName = false }
        }
        isName = isName && at + 1 < sentence.upperBound && read.words[at + 1].startsWithCapital
        return isOfSomebody || isName ? ReadEvent(word: at, kind: .dismissed, form: .past) : nil
    }

    /// "brought charges against Ilin Varga" and, as the end of a case, "dropped the charges".
    private func charge(_ at: Int, _ sentence: Range<Int>) -> ReadEvent? {
        for back in stride(from: at - 1, through: max(sentence.lowerBound, at - 5), by: -1) {
            let word = read.words[back]
            let brings = keys.brings.contains(word.key)
            guard brings || keys.drops.contains(word.key) else {
                if word.has(.preposition) || !word.gap.isEmpty { return nil }
                continue
            }
            if brings, at + 1 < sentence.upperBound, read.words[at + 1].key == keys.against, isAuthority(after: at + 1, sentence) {
                return nil
            }
            if back > sentence.lowerBound, read.words[back - 1].has([.negation, .modal, .have, .present]) { return nil }
            return ReadEvent(word: at, kind: brings ? .charged : .decided, form: .past, isPassive: isAfterBe(back, sentence))
        }
        return nil
    }

    /// "the study released in July", "a video was released".
    private func isPublished(_ at: Int, _ isPassive: Bool, _ sentence: Range<Int>) -> Bool {
        for back in stride(from: at - 1, through: max(sentence.lowerBound, at - 10), by: -1) {
            if read.words[back].has([.publication, .law]) || read.words[back].key == keys.which { return true }
            // "a video of several men was released": the subject stands first.
            if isPassive, read.words[back + 1].gap.contains(.comma), read.words[back + 1].has(.be) {
                // "The report, which …, was released": the subject stands before the clause.
                return sentence.prefix { $0 <= back }.contains { read.words[$0].has(.publication) }
            }
            if isPassive ? !read.words[back + 1].gap.isEmpty : read.words[back].has([.human, .humans]) { return false }
        }
        return false
    }

    private func isReleaseOfPersons(_ at: Int, _ sentence: Range<Int>) -> Bool {
        let window = (at + 1)..<max(at + 1, min(at + 7, sentence.upperBound))
        if window.contains(where: { read.words[$0].has(.publication) }) { return false }
        for next in window {
            let word = read.words[next]
            if word.meaning.month > 0 { return false }
            if word.has([.human, .humans, .objectPronoun]) { return true }
            if word.startsWithCapital, !word.has([.organisationName, .notName]), word.meaning.month == 0 { return true }
        }
        return false
    }

    private func isAfterBe(_ at: Int, _ sentence: Range<Int>) -> Bool {
        at > sentence.lowerBound && read.words[at - 1].has(.be)
            || at > sentence.lowerBound + 1 && read.words[at - 1].has(.adverb) && read.words[at - 2].has(.be)
    }

    /// "against the government": a suit by somebody, not on somebody.
    private func isAuthority(after at: Int, _ sentence: Range<Int>) -> Bool {
        (at + 1..<max(at + 1, min(at + 4, sentence.upperBound))).contains {
            read.words[$0].has(.agent) && !read.words[$0].has([.human, .humans])
        }
    }

    /// "an investigation against two clerks", "into Ilin Varga"; not "into the allegations".
    private func isOfSomebody(_ at: Int, _ sentence: Range<Int>) -> Bool {
        for next in (at + 1)..<max(at + 1, min(at + 7, sentence.upperBound)) {
            let word = read.words[next]
            if word.key == keys.against { return true }
            if word.has(.caseWord) || word.isPossessive || word.meaning.kind != nil { return false }
            if word.has([.human, .humans]) || word.startsWithCapital && word.meaning.month == 0 { return true }
        }
        return false
    }

    /// "used tear gas and rubber bullets against protesters".
    private func isUseOfForce(_ at: Int, _ sentence: Range<Int>) -> Bool {
        var isForce = false
        for next in (at + 1)..<max(at + 1, min(at + 14, sentence.upperBound)) {
            let key = read.words[next].key
            isForce = isForce || keys.weapons.contains(key)
            if isForce, keys.targets.contains(key) { return true }
        }
        return false
    }

    private func isToDeath(_ at: Int, _ sentence: Range<Int>) -> Bool {
        guard at + 2 < sentence.upperBound else { return false }
        return read.words[at + 1].key == keys.to && read.words[at + 2].key == keys.death
            || at + 3 < sentence.upperBound && read.words[at + 2].key == keys.to && read.words[at + 3].key == keys.death
    }

    private func hasCustody(_ sentence: Range<Int>) -> Bool {
        sentence.contains { read.words[$0].has(.custody) }
    }
}

/// Single words that decide how a form is read.
struct EventKeys: Sendable {
    static let shared = EventKeys()

    let being = WordKey.key("being")
    let charged = WordKey.key("charged")
    let that = WordKey.key("that")
    let tried = WordKey.key("tried")
    let to = WordKey.key("to")
    let searched = WordKey.key("searched")
    let `for` = WordKey.key("for")
    let fired = WordKey.key("fired")
    let of = WordKey.key("of")
    let on = WordKey.key("on")
    let under = WordKey.key("under")
    let announces = WordSet("announced confirmed reported acknowledged")
    /// What a body carries out and nobody suffers.
    let carriedOut = WordSet(
        "sentence sentences order orders warrant warrants verdict verdicts decision decisions duties duty plan plans law budget")
    let those = WordSet("those them hundreds thousands dozens scores everyone more nearly approximately at about")
    let dismissed = WordKey.key("dismissed")
    let her = WordKey.key("her")
    let lawyers = WordSet("attorney attorneys lawyer lawyers counsel")
    let offices = WordSet(
        "post posts office position positions job jobs duty duties service work employment police army force party role cabinet")
    let found = WordKey.key("found")
    let guilty = WordKey.key("guilty")
    let missing = WordKey.key("missing")
    let custody = WordSet("custody arrest surveillance confinement detention")
    let investigation = WordKey.key("investigation")
    let investigations = WordKey.key("investigations")
    let death = WordKey.key("death")
    let shots = WordSet("live rubber shots tear warning rockets missiles bullets flares")
    let finite = WordSet("disappeared beat")
    let struck = WordKey.key("struck")
    let down = WordSet("down out")
    let summoned = WordKey.key("summoned")
    let meetings = WordSet("meeting meetings talks consultation consultations")
    let rounds = WordSet("shots rounds bullets rockets missiles flares")
    let verbally = WordKey.key("verbally")
    let threats = WordKey.key("threats")
    let sends = WordSet("issued made received sent")
    let charges = WordSet("charge charges")
    let brings = WordSet("brought pressed laid announced")
    let drops = WordSet("dropped withdrew dismissed")
    let joins = WordSet("and or")
    let gerundLeads = WordSet("for after by of with and when before despite including allegedly")
    let dead = WordSet("dead body bodies corpse corpses remains hanged")
    let missingLeads = WordSet("went reported")
    let took = WordSet("took taken placed put")
    let taken = WordKey.key("taken")
    let rules = WordSet("declared ordered dismissed ruled rejected denied confirmed sentenced awarded")
    let threatened = WordKey.key("threatened")
    let questioned = WordKey.key("questioned")
    let which = WordKey.key("which")
    let harms = WordSet("kill harm beat shoot arrest detain rape burn deport expel imprison fire evict attack prosecute hurt")
    let fire = WordKey.key("fire")
    let used = WordSet("used deployed fired")
    let weapons = WordSet("tear cannon cannons rubber live force batons pepper teargas truncheons")
    let targets = WordSet("against at on disperse into")
    let firing = WordKey.key("firing")
    let including = WordKey.key("including")
    let remain = WordSet("remain remained remaining stay stayed")
    let steps = WordSet("bail sentence sentences verdict trial hearing")
    let coming = WordSet("pending planned impending threatened possible potential future")
    let suits = WordSet("charges charge case lawsuit indictment suit")
    let calls = WordSet(
        "call calls calling called demand demanded demanding urged urging sought seeking appealed requested "
            + "recommended recommending investigate investigating "
            + "commemorating commemorated commemorate commemoration anniversary marking memory")
    let investigated = WordKey.key("investigated")
    let accidentally = WordKey.key("accidentally")
    let cleared = WordKey.key("cleared")
    let deadWord = WordKey.key("dead")
    let caught = WordKey.key("caught")
    let tasks = WordSet(
        "implementation implementing overseeing monitoring task tasks responsibility setting protecting ensuring enforcing")
    let `if` = WordKey.key("if")
    let denied = WordKey.key("denied")
    let proceedings = WordKey.key("proceedings")
    let entries = WordSet("entry entrance access permission boarding exit medical food visits")
    let matters = WordSet(
        "inquiry investigation investigations plan plans program programs operations repatriation arrival arrivals enforcement "
            + "implementation vote election elections flights imports exports construction services classes payments loans aid "
            + "system operation adoption declaration bye-election by-election by-elections rights promotion promotions strike strikes appointment appointments issuance relations cooperation collaboration negotiations measures import export project projects talks negotiations amendments law act order decree ruling"
    )
    let expelled = WordKey.key("expelled")
    let from = WordKey.key("from")
    /// What has members, students or holders of an office.
    let memberships = WordSet(
        "party parliament assembly senate congress council school schools university universities college union association "
            + "committee federation league faction bloc")
    let amounts = WordSet("more than at least about approximately nearly almost over some as many up to")
    let ordered = WordKey.key("ordered")
    let causes = WordSet("due because")
    let filed = WordKey.key("filed")
    let against = WordKey.key("against")
    let seen = WordSet("showed showing recorded filmed depicted depicting shows seen")
    let opened = WordSet("opened launched began started initiated announced")
}
