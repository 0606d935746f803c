import ReportModel

/// Reads one sentence: which acts, when, to whom, and whether that is an incident and not a law, a habit or a count.
struct TellingReader {
    private let read: ReadReport
    private let dates: DateReader
    private let year: Int
    private let events: EventReader
    private let relativeDates: RelativeDateReader
    private let keys = TellingKeys.shared

    /// As many are told of apart; more are a count.
    private static let few: Int32 = 20

    init(_ read: ReadReport, year: Int) {
        self.read = read
        self.year = year
        dates = DateReader(read, year: year)
        events = EventReader(read)
        relativeDates = RelativeDateReader(read)
    }

    /// Linear in the sentence.
    ///
    /// - Parameter lastDate: the date in the sentence before, if it has one.
    func telling(of index: Int, _ names: [ReadName], lastPerson: Range<Int>?, lastDate: PartialDate? = nil) -> Telling {
        let sentence = read.sentences[index]
        var telling = Telling(sentence: index)
        telling.names = names
        telling.dates = dates.dates(in: sentence)
        telling.events = events.events(in: sentence)
        if let lastDate, lastDate.month != nil, !telling.dates.contains(where: { $0.use == .point }),
            let date = relativeDates.date(in: sentence, after: lastDate)
        {
            telling.dates.insert(date, at: telling.dates.firstIndex { $0.words.lowerBound > date.words.lowerBound } ?? telling.dates.count)
            telling.isRelative = true
        }
        guard !telling.events.isEmpty else { return telling }
        dateEvents(&telling, sentence)
        let patients = patients(telling, sentence)
        telling.namesPatients = !patients.isEmpty
        telling.persons = patients.isEmpty ? persons(names, sentence) : patients
        telling.pointsBack = pointsBack(sentence)
        telling.refersBack = refersBack(sentence)
        if telling.persons.isEmpty, let lastPerson, let pronoun = sentence.first(where: { keys.oneself.contains(read.words[$0].key) }),
            !introducesSomebody(sentence.lowerBound..<pronoun)
        {
            // "After Varga's release police arrested him": who is named here goes before who was named last.
            let owner = names.last { $0.kind == .person && $0.words.upperBound <= pronoun && isOwner($0) }
            telling.persons = [owner?.fullName ?? lastPerson]
            telling.isInherited = true
        }
        telling.isFresh = isFresh(sentence)
        choose(&telling)
        telling.introducesVictim = telling.act.map { $0.isPassive && introducesVictim(sentence.lowerBound..<$0.word) } ?? false
        telling.begins = begins(&telling, sentence, hasPatient: !patients.isEmpty)
        return telling
    }

    /// "a clerk said he was beaten": whom the pronoun stands for is told of here.
    private func introducesSomebody(_ words: Range<Int>) -> Bool {
        words.contains { at in
            guard read.words[at].has(.human), !read.words[at].startsWithCapital else { return false }
            return (max(words.lowerBound, at - 3)..<at).contains { keys.ones.contains(read.words[$0].key) }
        }
    }

    /// "a clerk, 35, was arrested": no officer or judge, who may act on anybody.
    private func introducesVictim(_ words: Range<Int>) -> Bool {
        words.contains { at in
            let word = read.words[at]
            guard word.has(.human), !word.has([.agent, .court, .title]), !word.startsWithCapital else { return false }
            return (max(words.lowerBound, at - 3)..<at).contains { keys.ones.contains(read.words[$0].key) }
        }
    }

    // MARK: Dates of acts

    private func dateEvents(_ telling: inout Telling, _ sentence: Range<Int>) {
        for index in telling.events.indices {
            let event = telling.events[index]
            let next = index + 1 < telling.events.count ? telling.events[index + 1].word : sentence.upperBound
            // Where a day or month goes before the first act, a date further behind is that of what it was for.
            let opening = telling.dates.contains { $0.use == .point && $0.date.month != nil && $0.words.upperBound <= event.word }
            let reach =
                index == 0 && event.form == .past && opening ? 5 : 100
            telling.events[index].date =
                telling.dates.firstIndex { date in
                    date.use == .point && date.words.lowerBound > event.word && date.words.lowerBound <= next
                        && date.words.lowerBound - event.word <= reach && !opensClause(date, sentence)
                        && isOneClause(event.word + 1, date.words.lowerBound)
                        && !hasVerb(event.word + 1, date.words.lowerBound)
                        && !(opening && (isOfReason(date, after: event, sentence) || isOfAct(date, after: event)))
                } ?? telling.dates.firstIndex { date in describes(date, event) }
        }
        for index in telling.events.indices.dropLast().reversed() where telling.events[index].date == nil {
            // "shot and killed him in June": joined acts have one date.
            let next = telling.events[index + 1]
            if next.word - telling.events[index].word <= 3, !next.isCited,
                next.date.map({ telling.dates[$0].words.lowerBound > next.word }) ?? false,
                isOneClause(telling.events[index].word + 1, next.word)
            {
                telling.events[index].date = next.date
            }
        }
        for index in telling.events.indices where telling.events[index].date == nil {
            // A date in front holds for the first act after it and those joined to that one.
            let event = telling.events[index]
            if event.isReduced { continue }
            guard let date = telling.dates.lastIndex(where: { $0.use == .point && $0.words.upperBound <= event.word }) else { continue }
            // "pardoned in May the clerk, held for stirring up strife in 2006 and for attacks": 2006 is of what stands before it.
            if telling.events[..<index].contains(where: {
                $0.kind.isStep && $0.date != nil && $0.date != date && isOfReason(telling.dates[date], after: $0, sentence)
            }) {
                continue
            }
            let from = telling.dates[date].words.upperBound
            // "In August a patient held at a clinic attacked six": what describes somebody takes no date from the act.
            if telling.events[..<index].allSatisfy({
                $0.isReduced || $0.word < from || $0.date == date && isOneClause($0.word + 1, event.word)
            }) {
                telling.events[index].date = date
            }
        }
    }

    /// "arrested her on charges of striking a clerk on May 3", "convicted him for insulting the mayor in 2012": what somebody is held to
    /// have done has a date of its own.
    private func isOfReason(_ date: ReadDate, after event: ReadEvent, _ sentence: Range<Int>) -> Bool {
        (event.word + 1..<max(event.word + 1, date.words.lowerBound)).contains { at in
            keys.reasons.contains(read.words[at].key)
                || keys.for == read.words[at].key && at + 1 < date.words.lowerBound && isGerund(at + 1)
                    && !keys.questioning.contains(read.words[at + 1].key)
        }
    }

    /// "ordered the arrest of two clerks over the attacks in Ostra on May 3": the noun of another act takes the date.
    private func isOfAct(_ date: ReadDate, after event: ReadEvent) -> Bool {
        (event.word + 1..<max(event.word + 1, date.words.lowerBound)).contains { at in
            let word = read.words[at]
            // "a detention center", "stabbed to death": no other act.
            return word.meaning.kind != nil && word.meaning.form == .noun && !word.startsWithCapital && read.words[at - 1].key != keys.to
                && read.words[at + 1].has(.preposition)
        }
    }

    private func isGerund(_ at: Int) -> Bool {
        let text = read.words[at].text
        guard text.count > 4, !read.words[at].startsWithCapital else { return false }
        return read.report.text[(text.upperBound - 3)..<text.upperBound].elementsEqual("ing".utf8)
    }

    /// "the January 15 attack", "a separate August incident". The year of a killing is not that of the ruling on it.
    private func describes(_ date: ReadDate, _ event: ReadEvent) -> Bool {
        guard date.use == .attribute else { return false }
        if event.form == .noun, date.words.upperBound <= event.word, event.word - date.words.upperBound < 3 { return true }
        return isOfIncident(date) && !event.kind.isStep
    }

    /// "…, and in October a court …": the date is that of the clause it opens.
    private func opensClause(_ date: ReadDate, _ sentence: Range<Int>) -> Bool {
        guard date.words.lowerBound > sentence.lowerBound else { return false }
        let before = read.words[date.words.lowerBound - 1]
        guard keys.clauseJoins.contains(before.key) else { return false }
        // "was arrested and on June 9 indicted": without a comma the verb goes next.
        let next = date.words.upperBound
        return before.gap.contains(.comma)
            || next < sentence.upperBound && read.words[next].gap.isEmpty && read.words[next].meaning.form == .past
    }

    private func isOfIncident(_ date: ReadDate) -> Bool {
        date.words.upperBound < read.words.count && keys.incident.contains(read.words[date.words.upperBound].key)
    }

    private func isOneClause(_ start: Int, _ end: Int) -> Bool {
        guard start < end else { return true }
        for at in start..<end {
            let word = read.words[at]
            if word.gap.contains(.clause) || word.has(.conjunction) && !keys.joins.contains(word.key) { return false }
        }
        return true
    }

    /// "acquitted … of charges related to statements made in 2016": the participle takes the date.
    private func hasVerb(_ start: Int, _ end: Int) -> Bool {
        guard start < end else { return false }
        return (start..<end).contains { at in
            let word = read.words[at]
            guard word.meaning.kind == nil, !word.startsWithCapital, word.text.count > 3 else { return keys.made == word.key }
            let last = word.text.upperBound - 1
            return read.report.text[last] == 0x64 && read.report.text[last - 1] == 0x65 || keys.made == word.key
        }
    }

    // MARK: The act that names the incident

    /// An act with a date of its own goes before a step of the case; where the sentence dates only the step, its date is the best
    /// there is.
    private func choose(_ telling: inout Telling) {
        let dated = telling.events.filter { $0.date != nil }
        let acts = dated.filter { !$0.kind.isStep }
        var chosen =
            acts.first { event in
                telling.names.contains { $0.kind == .person && isNear($0, event) }
            } ?? acts.first ?? dated.first
        if let cited = chosen, cited.isCited, let done = acts.first(where: { !$0.isCited && $0.date == cited.date }) {
            // "After the killing of a clerk, police on June 9 arrested a baker": the day is that of the arrest.
            chosen = done
        }
        if let step = chosen, step.kind.isStep, let act = telling.events.first(where: { !$0.kind.isStep }) {
            chosen = act
            chosen?.date = step.date
            telling.isDateOfTelling = true
        }
        telling.act = chosen ?? telling.events.first { !$0.kind.isStep } ?? telling.events.first
        if let date = telling.act?.date {
            telling.date = telling.dates[date]
        } else if let act = telling.act,
            let date = telling.dates.first(where: {
                $0.use == .point && !($0.words.lowerBound > act.word && opensClause($0, read.sentences[telling.sentence]))
            })
        {
            telling.date = date
        }
    }

    private func isNear(_ name: ReadName, _ event: ReadEvent) -> Bool {
        let from = min(name.words.upperBound, event.word + 1)
        let to = max(name.words.lowerBound, event.word)
        return to - from < 10 && isOneClause(from, max(from, to))
    }

    // MARK: To whom

    private func persons(_ names: [ReadName], _ sentence: Range<Int>) -> [Range<Int>] {
        var persons: [Range<Int>] = []
        for name in names where name.kind == .person && !persons.contains(name.fullName) {
            if isSpeaker(name) && !isToldOf(name, sentence) || isOwner(name) { continue }
            let before = read.words[max(0, name.words.lowerBound - 1)]
            if isDoneBy(name, sentence) || before.has(.title) || keys.topics.contains(before.key) { continue }
            persons.append(name.fullName)
        }
        return persons
    }

    /// "Ilin Varga reported …", "Ilin Varga, a member of parliament, reported …".
    private func isSpeaker(_ name: ReadName) -> Bool {
        let next = name.words.upperBound
        guard next < read.words.count else { return false }
        if read.words[next].gap.isEmpty { return read.words[next].has(.reporting) }
        guard read.words[next].gap == .comma else { return false }
        for at in (next + 1)..<max(next + 1, min(next + 16, read.words.count)) where !read.words[at].gap.isEmpty {
            return read.words[at].gap == .comma && read.words[at].has(.reporting)
        }
        return false
    }

    /// "Ilin Varga reported police beat him".
    private func isToldOf(_ name: ReadName, _ sentence: Range<Int>) -> Bool {
        (name.words.upperBound..<sentence.upperBound).contains { keys.oneself.contains(read.words[$0].key) }
    }

    /// "by police officer Ilin Varga".
    private func isDoneBy(_ name: ReadName, _ sentence: Range<Int>) -> Bool {
        for back in stride(from: name.words.lowerBound - 1, through: max(sentence.lowerBound, name.words.lowerBound - 5), by: -1) {
            if read.words[back].key == keys.by { return true }
            if read.words[back].has([.preposition, .conjunction]) || !read.words[back + 1].gap.isEmpty { return false }
        }
        return false
    }

    /// "ordered the warden, Ilin Varga, to release …": the order goes to him and is about another.
    private func isAddressee(_ name: ReadName, of event: ReadEvent, _ sentence: Range<Int>) -> Bool {
        guard read.words[event.word].key == keys.ordered, !event.isPassive, name.words.lowerBound > event.word else { return false }
        return (name.words.upperBound..<max(name.words.upperBound, min(name.words.upperBound + 10, sentence.upperBound)))
            .contains { read.words[$0].key == keys.to }
    }

    private func patients(_ telling: Telling, _ sentence: Range<Int>) -> [Range<Int>] {
        var persons: [Range<Int>] = []
        for name in telling.names where name.kind == .person && !persons.contains(name.fullName) {
            let isPatient = telling.events.contains { event in
                if isAddressee(name, of: event, sentence) || isInApposition(name, of: event, telling, sentence) { return false }
                if isMeantByObject(name, of: event, telling) { return true }
                if event.isPassive || event.kind == .died || event.kind == .disappeared {
                    if name.words.upperBound <= event.word, event.word - name.words.upperBound < 25,
                        !(name.words.upperBound..<event.word).contains(where: { read.words[$0].has(.reporting) })
                    {
                        return true
                    }
                }
                let among = event.word + 1..<max(event.word + 1, name.words.lowerBound)
                if event.isPassive, among.count < 20, among.contains(where: { read.words[$0].key == keys.including }) {
                    // "Several were charged, including …"
                    return true
                }
                return name.words.lowerBound > event.word && name.words.lowerBound - event.word < 14
                    && !hasBreak(event.word + 1, name.words.lowerBound) && !event.isPassive
            }
            if isPatient { persons.append(name.fullName) }
        }
        return persons
    }

    /// "made terms with Ilin Varga and sentenced him": who is named last before the pronoun, and does not act himself.
    private func isMeantByObject(_ name: ReadName, of event: ReadEvent, _ telling: Telling) -> Bool {
        let next = event.word + 1
        guard !event.isPassive, event.form == .past, next < read.words.count, read.words[next].gap.isEmpty,
            read.words[next].has(.objectPronoun), name.words.upperBound < event.word, name.words.lowerBound > 0
        else { return false }
        let last = telling.names.last { $0.kind == .person && $0.words.upperBound <= event.word }
        return last?.words == name.words && !isSpeaker(name) && isBehindPreposition(name)
            && (name.words.upperBound..<event.word).contains { read.words[$0].has(.conjunction) }
            && !introducesSomebody(name.words.upperBound..<event.word)
            && !(name.words.upperBound..<event.word).contains { keys.subjects.contains(read.words[$0].key) }
    }

    /// "with former baker Ilin Varga": no subject.
    private func isBehindPreposition(_ name: ReadName) -> Bool {
        for at in stride(from: name.words.lowerBound - 1, through: max(0, name.words.lowerBound - 6), by: -1) {
            guard read.words[at + 1].gap.isEmpty else { return false }
            if read.words[at].has(.preposition) { return true }
        }
        return false
    }

    /// "indicted Mara Sodel, a lawyer for baker Ilin Varga, for …": who explains another is not whom it befell. Where the act itself
    /// stands in what explains him, it befell him.
    private func isInApposition(_ name: ReadName, of event: ReadEvent, _ telling: Telling, _ sentence: Range<Int>) -> Bool {
        let start = name.words.lowerBound
        guard let first = telling.names.first(where: { $0.kind == .person }), first.words.upperBound < start else { return false }
        // "…, a clerk for the mill, Ilin Varga": a comma ends it, unless it names the noun.
        if read.words[start].gap.contains(.comma), !read.words[start - 1].has([.human, .title]) { return false }
        // "…, the wife of Ilin Varga, who disappeared in May".
        if name.words.upperBound < sentence.upperBound, keys.who.contains(read.words[name.words.upperBound].key) { return false }
        for at in stride(from: start - 1, through: max(sentence.lowerBound + 1, start - 12), by: -1) {
            let word = read.words[at]
            if word.gap.contains(.clause) || word.key == keys.and || at == event.word { return false }
            guard word.gap.contains(.comma) else { continue }
            return word.has([.determiner, .indefinite])
                && telling.names.contains { $0.kind == .person && $0.words.upperBound == at }
                && (at..<start).contains { keys.ofAnother.contains(read.words[$0].key) }
        }
        return false
    }

    private func hasBreak(_ start: Int, _ end: Int) -> Bool {
        for at in start..<end {
            let word = read.words[at]
            if word.gap.contains(.clause) || word.key == keys.by || keys.topics.contains(word.key) { return true }
        }
        return false
    }

    private func refersBack(_ sentence: Range<Int>) -> Bool {
        sentence.contains { at in
            if read.words[at].has(.pronoun) || keys.back.contains(read.words[at].key) { return true }
            // "the three men": somebody told of before.
            guard read.words[at].key == keys.the || keys.these.contains(read.words[at].key) else { return false }
            for next in (at + 1)..<max(at + 1, min(at + 3, sentence.upperBound)) {
                let word = read.words[next]
                if word.has([.human, .humans]), !word.startsWithCapital {
                    return next + 1 >= sentence.upperBound
                        || !read.words[next + 1].startsWithCapital && !read.words[next + 1].has(.preposition)
                }
                if word.meaning.number == 0, word.number < 0 { return false }
            }
            return false
        }
    }

    /// "the killing", "this incident", with nothing said of which.
    private func pointsBack(_ sentence: Range<Int>) -> Bool {
        sentence.dropFirst().contains { at in
            guard keys.incident.contains(read.words[at].key) else { return false }
            if read.words[at - 1].key == keys.same { return true }
            guard keys.these.contains(read.words[at - 1].key) else { return false }
            return at + 1 >= sentence.upperBound || !keys.of.contains(read.words[at + 1].key) && read.words[at + 1].key != keys.on
        }
    }

    private func isFresh(_ sentence: Range<Int>) -> Bool {
        sentence.contains { at in
            read.words[at].has(.fresh)
                && (at - sentence.lowerBound < 6
                    || read.words[(at + 1)..<min(at + 4, sentence.upperBound)].contains {
                        keys.incident.contains($0.key)
                    })
        }
    }

    // MARK: Not incidents

    private func begins(_ telling: inout Telling, _ sentence: Range<Int>, hasPatient: Bool) -> Bool {
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
        if act.kind == .decided { return hasPatient && isDated && !telling.names.contains { isOwner($0, of: act) } }
        if isPublished(telling, act, sentence) {
            telling.isDateOfTelling = isDated
            if !hasPatient && describes(act, sentence) { return false }
        }
        if act.kind == .restricted || act.kind == .banned, !hasPatient, isOfCourt(act, sentence) { return false }
        let isAside = isDated && (isInAside(telling, act) || isCited(telling, act) || isSubordinate(telling, act))
        if isAside { telling.isDateOfTelling = true }
        if isDated, isCited(telling, act), !hasPatient { return false }
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

    private func isOwner(_ name: ReadName) -> Bool { read.words[name.words.upperBound - 1].isPossessive }

    /// "upheld Varga's victory": what belongs to somebody, not somebody.
    private func isOwner(_ name: ReadName, of act: ReadEvent) -> Bool {
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
        return cause.contains { keys.accidents.contains(read.words[$0].key) }
            && !sentence.contains { keys.violence.contains(read.words[$0].key) }
            && !(sentence.lowerBound..<act.word).contains { read.words[$0].has(.agent) }
            && !(act.word..<sentence.upperBound).contains { isDoer($0, sentence) }
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
    private func describes(_ act: ReadEvent, _ sentence: Range<Int>) -> Bool {
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
                read.words[at - 1].number > 2 || read.words[at - 1].meaning.number > 2
            {
                return true
            }
        }
        return false
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
        for at in date.words.upperBound..<act.word {
            if read.words[at].has(.reporting), !isAlleged(at) { return true }
            if keys.rulings.contains(read.words[at].key), read.words[at + 1].key == keys.that { return true }
        }
        return false
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

/// Single words that decide how a sentence is read.
struct TellingKeys: Sendable {
    static let shared = TellingKeys()

    let oneself = WordSet("he she him her his")
    let incident = WordSet(
        "incident attack killing killings murder arrest arrests raid shooting bombing case assault beating death deaths protest")
    let joins = WordSet("and or as")
    let back = WordSet("victim victims case attackers assailants perpetrators incident suspects")
    let by = WordKey.key("by")
    let `for` = WordKey.key("for")
    /// "for questioning" is what follows an arrest, not its reason.
    let questioning = WordSet("questioning interrogating")
    let and = WordKey.key("and")
    let subjects = WordSet("he she they")
    let ofAnother = WordSet("of for to with")
    let reasons = WordSet("charge charges accusation accusations allegation allegations suspicion accused")
    let publishes = WordSet("released published issued posted aired broadcast circulated uploaded")
    let contents = WordSet("that which of on about")
    let begins = WordSet("opened launched started initiated announced used deployed filed suspected alleged")
    let after = WordSet("after before when while")
    let joined = WordSet("and or then also but")
    let clauseJoins = WordSet("and but")
    /// What a dispute, a question or a protest is about.
    let topics = WordSet("about over regarding concerning")
    let ones = WordSet("a an one another")
    let called = WordSet("named called identified nicknamed")
    let ordered = WordKey.key("ordered")
    let to = WordKey.key("to")
    let alone = WordKey.key("alone")
    let same = WordKey.key("same")
    let changes = WordSet("increase increased decrease decreased data survey per rate rates figures index")
    let had = WordKey.key("had")
    let alleged = WordSet("alleged reported documented")
    let verbs = WordSet("gave made withdrew held wrote sent met began won lost spoke")
    let officials = WordSet(
        "official officials spokesperson spokesman spokeswoman representative minister secretary director president deputy head")
    let including = WordKey.key("including")
    let rulings = WordSet("ruled held argued")
    let that = WordKey.key("that")
    let accidents = WordSet(
        "accident accidents gas petroleum fire collapse collapsed flood floods flooding earthquake earthquakes landslide landslides crash boiler stampede avalanche"
    )
    let violence = WordSet("bomb bombs bombing attack attacks grenade ied rocket shelling arson set shot opened")
    let who = WordSet("who whom that which")
    let under = WordKey.key("under")
    let on = WordKey.key("on")
    let these = WordSet("the this")
    let the = WordKey.key("the")
    let made = WordKey.key("made")
    let since = WordKey.key("since")
    let past = WordSet("past last previous preceding")
    let over = WordSet("over in during for")
    let of = WordSet("of involving in")
    let countedNouns = WordSet("cases incidents complaints reports allegations instances")
    let examples = WordSet("example instance")
    let one = WordKey.key("one")
}
