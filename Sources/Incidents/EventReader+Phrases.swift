import ReportModel

/// Acts told in several words: "found dead", "dismissed its president", "brought charges against".
extension EventReader {
    /// Acts told in several words: "found dead", "found six bodies", "placed under arrest", "took him into custody", and what a
    /// court ordered.
    func phrase(_ at: Int, _ sentence: Range<Int>) -> ReadEvent? {
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

    /// "against the government": a suit by somebody, not on somebody.
    private func isAuthority(after at: Int, _ sentence: Range<Int>) -> Bool {
        (at + 1..<max(at + 1, min(at + 4, sentence.upperBound))).contains {
            read.words[$0].has(.agent) && !read.words[$0].has([.human, .humans])
        }
    }

    private func isAfterBe(_ at: Int, _ sentence: Range<Int>) -> Bool {
        at > sentence.lowerBound && read.words[at - 1].has(.be)
            || at > sentence.lowerBound + 1 && read.words[at - 1].has(.adverb) && read.words[at - 2].has(.be)
    }
}
