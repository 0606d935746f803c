import ReportModel

/// Finds the acts that a sentence says were done.
///
/// What may, would, did not or is to happen, what the law says, and nouns that name a case or a charge are passed over.
struct EventReader {
    let read: ReadReport
    private let factuality: FactualityReader
    let keys = EventKeys.shared

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

    func past(_ at: Int, _ kind: IncidentKind, _ sentence: Range<Int>) -> ReadEvent? {
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
}
