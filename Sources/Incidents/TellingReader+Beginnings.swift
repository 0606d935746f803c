import ReportModel

/// Whether a sentence begins an incident, and is not a law, a habit, a count or a story of something else.
extension TellingReader {
    func begins(_ telling: inout Telling, _ sentence: Range<Int>, hasPatient: Bool) -> Bool {
        guard let act = telling.act else { return false }
        let isDated = act.date != nil
        let precision = telling.date.map { $0.date.day != nil ? 3 : $0.date.month != nil || $0.isSeason ? 2 : 1 } ?? 0
        var hasHabit = false
        var hasStatistic = false
        var hasSeries = false
        for at in sentence {
            let word = read.words[at]
            hasHabit = hasHabit || word.has(.habit) && at < act.word + 4
            // "… beat bakers who met an increase in prices with a march": behind an act such a word may speak of anything.
            hasStatistic = hasStatistic || word.has(.statistic) && (at < act.word || act.form == .noun || !keys.changes.contains(word.key))
            hasSeries = hasSeries || word.has(.series)
        }
        if isLawmaking(sentence, act) || isOfLaw(sentence, act) { return false }
        if hasStatistic && !hasPatient { return false }
        if hasHabit && !(isDated && precision == 3) { return false }
        if isCount(telling, sentence) && !hasPatient { return false }
        guard hasSomebody(telling, sentence), !isAccident(act, sentence), !isHistory(telling) else { return false }
        if act.kind == .decided { return hasPatient && isDated && !telling.names.contains { isOwner($0, of: act) && !isOwnerOfCase($0) } }
        if isPublished(telling, act, sentence) {
            telling.isDateOfTelling = isDated
            if !hasPatient && describes(act, sentence) { return false }
        }
        if act.kind == .restricted || act.kind == .banned, !hasPatient, isOfCourt(act, sentence) { return false }
        let isAside = isDated && (isInAside(telling, act) || isCited(telling, act) || isSubordinate(telling, act))
        if isAside { telling.isDateOfTelling = true }
        // "In May a court convicted two guards of torturing a clerk": the step is told, and dated.
        if isDated, isCited(telling, act), !hasPatient {
            return telling.events.contains { $0.kind.isStep && $0.form == .past && $0.word < act.word && $0.date == act.date }
                && countsFew(sentence, atMost: Self.few)
        }
        if isDated, precision >= 2 {
            if isOfReport(telling, act, sentence) { telling.isDateOfTelling = true }
            return !(telling.isDateOfTelling && (isAside || isOfReport(telling, act, sentence))) || hasPatient
                || countsFew(sentence, atMost: Self.few)
        }
        if hasSeries { return false }
        if isDated {
            // "The ministry reported it released two clerks in 2016": a count of a year.
            // "In May they blamed her for a speech in 2009 about a clerk who was jailed": the year is that of the speech.
            if isAside, !hasPatient, telling.dates.first.map({ $0.words != telling.date?.words }) ?? false { return false }
            let isReported = (sentence.lowerBound..<act.word).contains { read.words[$0].has(.reporting) && !isAlleged($0) }
            return hasPatient || countsFew(sentence, atMost: 4) && !isReported
        }
        // Without a date: somebody by name, or one case told as an example.
        guard !telling.dates.contains(where: { $0.use == .bound || $0.use == .span }) else { return false }
        if hasPatient { return true }
        return !act.kind.isStep && act.form == .past && (telling.isFresh || isExample(sentence))
            && countsFew(sentence, atMost: Self.few)
    }

    func isOwner(_ name: ReadName) -> Bool { read.words[name.words.upperBound - 1].isPossessive }

    /// "upheld Varga's victory": what belongs to somebody, not somebody.
    func isOwner(_ name: ReadName, of act: ReadEvent) -> Bool {
        name.words.lowerBound > act.word && isOwner(name)
    }

    private func isOfCourt(_ act: ReadEvent, _ sentence: Range<Int>) -> Bool {
        (max(sentence.lowerBound, act.word - 3)..<act.word).contains { read.words[$0].has(.court) }
    }

    /// "On September 27, the president launched a search for persons who were abducted": the date is not that of the act.
    private func isInAside(_ telling: Telling, _ act: ReadEvent) -> Bool {
        guard let date = telling.date, date.words.upperBound <= act.word,
            telling.events.first(where: { $0.word >= date.words.upperBound })?.word == act.word
        else { return false }
        for at in stride(from: act.word - 1, through: max(date.words.upperBound, act.word - 5), by: -1) {
            let word = read.words[at]
            // "X, who was …": a clause after a comma goes on about its subject.
            if keys.who.contains(word.key) { return !word.gap.contains(.comma) && at > date.words.upperBound + 2 }
            if !word.gap.isEmpty { return false }
        }
        return false
    }

    /// "On September 27, the president condemned the killing of …": a noun after another verb takes no date from the front.
    private func isCited(_ telling: Telling, _ act: ReadEvent) -> Bool {
        // "for arresting them", "of torturing her": told of, as a noun would be.
        let isReason =
            act.form == .gerund && read.words[act.word].gap.isEmpty && act.word > 0
            && read.words[act.word - 1].has([.preposition, .conjunction])
        guard act.form == .noun && !act.isCarriedOut || isReason, let date = telling.date, date.use == .point else { return false }
        return date.words.upperBound <= act.word
    }

    /// "a boiler explosion killed seven", "a fire, which killed 14".
    private func isAccident(_ act: ReadEvent, _ sentence: Range<Int>) -> Bool {
        guard act.kind == .killed || act.kind == .attacked else { return false }
        // "A flood killed seven", "seven were killed when a roof collapsed".
        let cause = sentence.lowerBound..<(act.isPassive ? sentence.upperBound : act.word)
        return (cause.contains { keys.accidents.contains(read.words[$0].key) } || explodesAtWork(sentence))
            && !sentence.contains { keys.violence.contains(read.words[$0].key) }
            && !(sentence.lowerBound..<act.word).contains { read.words[$0].has(.agent) }
            && !(act.word..<sentence.upperBound).contains { isDoer($0, sentence) }
    }

    /// "an explosion at a glue factory": it is nobody's deed unless a bomb or a doer is named.
    private func explodesAtWork(_ sentence: Range<Int>) -> Bool {
        sentence.contains { keys.explosions.contains(read.words[$0].key) }
            && sentence.contains { keys.works.contains(read.words[$0].key) }
    }

    /// "by police", "by unknown gunmen".
    private func isDoer(_ at: Int, _ sentence: Range<Int>) -> Bool {
        read.words[at].has(.agent) && (max(sentence.lowerBound, at - 3)..<at).contains { read.words[$0].key == keys.by }
    }

    /// An act of another generation is told as history, unless a step of the case answers it now.
    private func isHistory(_ telling: Telling) -> Bool {
        guard let date = telling.date, date.date.year < year - 20 else { return false }
        return !telling.events.contains { $0.kind.isStep }
    }

    /// "In February the ministry published a list of those arrested": the date is that of the sentence's first verb, where the act
    /// is not joined to it.
    private func isSubordinate(_ telling: Telling, _ act: ReadEvent) -> Bool {
        guard act.form == .past, let date = telling.date, date.use == .point, date.words.upperBound <= act.word else { return false }
        // "In September a court ordered … after claims they had been tortured": a step of the case is told, and dated.
        if telling.events.contains(where: { $0.kind.isStep && $0.word < act.word && $0.date == act.date }) { return false }
        var at = act.word - 1
        while at > date.words.upperBound, read.words[at].has([.adverb, .be]), read.words[at + 1].gap.isEmpty { at -= 1 }
        if !read.words[at + 1].gap.isEmpty || keys.joined.contains(read.words[at].key) { return false }
        // No verb follows a date at once: "In October suspected militants …".
        let first = date.words.upperBound + 1
        return (first..<max(first, at)).contains { isVerb($0, before: act.word) }
    }

    /// "In May a newspaper released a video showing the clerk arrested": what the sentence tells and dates is the release.
    private func isPublished(_ telling: Telling, _ act: ReadEvent, _ sentence: Range<Int>) -> Bool {
        guard let verb = (sentence.lowerBound..<act.word).last(where: { keys.publishes.contains(read.words[$0].key) }),
            act.date.map({ telling.dates[$0].words.lowerBound < verb }) ?? true,
            !telling.events.contains(where: { $0.word == verb })
        else { return false }
        // The noun that ends the first phrase behind the verb, "a group's Facebook video", and what tells its content.
        var noun = verb + 1
        while noun < min(verb + 8, act.word), !read.words[noun].has(.publication) {
            if read.words[noun].has(.preposition) || !read.words[noun].gap.isSubset(of: .quote) { return false }
            noun += 1
        }
        guard noun < act.word, read.words[noun].has(.publication) else { return false }
        while noun + 1 < act.word, read.words[noun + 1].has(.publication) { noun += 1 }
        let next = noun + 1
        return next < act.word && (isGerund(next) || keys.contents.contains(read.words[next].key))
    }

    /// "the clerk arrested, who spoke of bread", "30 bakers injured and beaten by": a participle behind its noun, where "guards beat two
    /// bakers" tells.
    func describes(_ act: ReadEvent, _ sentence: Range<Int>) -> Bool {
        let next = act.word + 1
        guard act.form == .past else { return false }
        return next >= sentence.upperBound || !read.words[next].gap.isEmpty || read.words[next].has([.conjunction, .preposition])
            || read.words[next].key == keys.by
    }

    /// A finite past form of a verb that no table holds: "published", "gave"; not one that describes a noun.
    private func isVerb(_ at: Int, before act: Int) -> Bool {
        let word = read.words[at]
        if keys.verbs.contains(word.key) { return true }
        guard word.meaning.kind == nil, !word.startsWithCapital, word.text.count > 4, at + 1 < act, !keys.begins.contains(word.key),
            !keys.called.contains(word.key)
        else { return false }
        let last = word.text.upperBound - 1
        guard read.report.text[last] == 0x64, read.report.text[last - 1] == 0x65 else { return false }
        let before = read.words[at - 1]
        if before.has([.determiner, .preposition, .indefinite, .be, .adverb]) || before.number >= 0 { return false }
        return read.words[at + 1].has([.determiner, .preposition, .indefinite, .objectPronoun]) || read.words[at + 1].startsWithCapital
            || read.words[at + 1].number >= 0
    }

    /// "passed a law banning …", "signed the decree".
    private func isLawmaking(_ sentence: Range<Int>, _ act: ReadEvent) -> Bool {
        for at in sentence where read.words[at].has(.lawmaking) {
            for next in max(sentence.lowerBound, at - 6)..<min(at + 9, sentence.upperBound) where read.words[next].has(.law) {
                if next > at, (at..<next).contains(where: { read.words[$0].key == keys.under }) { break }
                if at < act.word || act.form != .past { return true }
            }
        }
        return false
    }

    /// The law is what acts: "the decree banned …", "the amendments criminalized …".
    private func isOfLaw(_ sentence: Range<Int>, _ act: ReadEvent) -> Bool {
        guard !act.isPassive else { return false }
        for at in max(sentence.lowerBound, act.word - 7)..<act.word where read.words[at].has(.law) {
            if !(act.word - 1 > at && read.words[at + 1].has(.organisationName)) { return true }
        }
        return false
    }

    /// Counts over a time: "since August", "as of", "between January and June", "over the past three years", "cases of".
    private func isCount(_ telling: Telling, _ sentence: Range<Int>) -> Bool {
        let hasPoint = telling.act?.date != nil
        let hasSpan = telling.dates.contains { date in
            (date.use == .span || date.use == .bound) && !isLater(date, telling)
        }
        if hasSpan {
            // The day of a report is not that of what it counts.
            let isOfReport = telling.act.map { self.isOfReport(telling, $0, sentence) } ?? false
            if !(hasPoint && telling.date?.date.day != nil) || isOfReport { return true }
        }
        // "In September alone …"
        if telling.dates.contains(where: { $0.words.upperBound < sentence.upperBound && read.words[$0.words.upperBound].key == keys.alone })
        {
            return true
        }
        if let act = telling.act, countsSince(act, sentence) || countsUntil(act, sentence) { return true }
        for at in sentence {
            let key = read.words[at].key
            if keys.past.contains(key), at > sentence.lowerBound, read.words[at - 1].key == keys.the,
                at > sentence.lowerBound + 1, keys.over.contains(read.words[at - 2].key)
            {
                return true
            }
            if keys.countedNouns.contains(key), at > sentence.lowerBound, at + 1 < sentence.upperBound,
                keys.of.contains(read.words[at + 1].key),
                read.words[at - 1].number > 2 || read.words[at - 1].meaning.number > 2 || isOfMany(at, telling.act)
            {
                return true
            }
        }
        return false
    }

    /// "numerous accounts of arbitrary arrests"; not "numerous reports of theft, including one of a baker who was beaten".
    private func isOfMany(_ noun: Int, _ act: ReadEvent?) -> Bool {
        guard let act, act.word > noun, act.form != .past, keys.many.contains(read.words[noun - 1].key) else { return false }
        return !(noun..<act.word).contains { keys.including == read.words[$0].key }
    }

    /// "had detained 3,120 persons since the unrest".
    private func countsSince(_ act: ReadEvent, _ sentence: Range<Int>) -> Bool {
        guard (act.word..<sentence.upperBound).contains(where: { read.words[$0].key == keys.since }) else { return false }
        return sentence.contains { read.words[$0].number >= 100 && !(1900..<2100).contains(read.words[$0].number) }
    }

    /// "In May more than 220 of its members had been arrested": as many by then.
    private func countsUntil(_ act: ReadEvent, _ sentence: Range<Int>) -> Bool {
        guard (max(sentence.lowerBound, act.word - 3)..<act.word).contains(where: { read.words[$0].key == keys.had }) else { return false }
        return (sentence.lowerBound..<act.word).contains { at in
            let word = read.words[at]
            return word.number >= Self.few && !(1900..<2100).contains(word.number)
                && !(at > sentence.lowerBound && read.words[at - 1].meaning.month > 0)
        }
    }

    /// "… remained in custody until March": a bound that follows a dated act says how it went on.
    private func isLater(_ date: ReadDate, _ telling: Telling) -> Bool {
        guard let act = telling.act, act.date != nil, date.use == .bound, read.words[date.words.lowerBound].key != keys.since
        else { return false }
        return date.words.lowerBound > act.word
    }

    /// Whether the date is that of a report: "In July, the commission reported police killed …".
    private func isOfReport(_ telling: Telling, _ act: ReadEvent, _ sentence: Range<Int>) -> Bool {
        guard let date = telling.date, date.words.upperBound <= act.word else { return false }
        // "The union said in July that …"
        if date.words.lowerBound > sentence.lowerBound, read.words[date.words.lowerBound - 1].has(.reporting),
            read.words[date.words.upperBound].key == keys.that
        {
            return true
        }
        if followsPublication(date, sentence) { return true }
        for at in date.words.upperBound..<act.word {
            if read.words[at].has(.reporting), !isAlleged(at) { return true }
            if keys.rulings.contains(read.words[at].key), read.words[at + 1].key == keys.that { return true }
        }
        return false
    }

    /// "a report released in December".
    private func followsPublication(_ date: ReadDate, _ sentence: Range<Int>) -> Bool {
        let verb = date.words.lowerBound - 1
        return verb - 1 > sentence.lowerBound && keys.publishes.contains(read.words[verb].key) && read.words[verb - 1].has(.publication)
    }

    /// "a case of alleged abuse", "the reported killing".
    private func isAlleged(_ at: Int) -> Bool {
        keys.alleged.contains(read.words[at].key) && read.words[at].gap.isEmpty
            && read.words[at - 1].has([.preposition, .determiner, .indefinite])
    }

    private func hasSomebody(_ telling: Telling, _ sentence: Range<Int>) -> Bool {
        if telling.names.contains(where: { $0.kind == .person || $0.kind == .organisation }) { return true }
        return sentence.contains {
            read.words[$0].has([.human, .humans, .body, .objectPronoun]) || keys.oneself.contains(read.words[$0].key)
        }
    }

    /// "a man", "two journalists", "several activists": somebody told of apart from others.
    private func countsFew(_ sentence: Range<Int>, atMost most: Int32 = 1000) -> Bool {
        for at in sentence {
            let word = read.words[at]
            guard word.has([.indefinite, .fresh]) || word.number > 0 && word.number < most && word.number != 19 else { continue }
            for next in (at + 1)..<max(at + 1, min(at + 6, sentence.upperBound)) {
                // "another 580 individuals"
                if read.words[next].number >= most { break }
                if !read.words[next].gap.isSubset(of: [.comma, .quote]) { break }
                // An official who says so is not whom it befell.
                if read.words[next].has([.human, .humans]) {
                    return !keys.officials.contains(read.words[next].key) && !read.words[next].has(.title)
                }
                if read.words[next].has([.preposition, .be]) { break }
            }
        }
        return false
    }

    private func isExample(_ sentence: Range<Int>) -> Bool {
        let words = sentence.prefix(5)
        return words.contains { at in
            keys.examples.contains(read.words[at].key)
                || read.words[at].key == keys.one && at + 1 < sentence.upperBound
                    && keys.incident.contains(read.words[at + 1].key)
        }
    }
}
