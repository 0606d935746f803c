import ReportModel

/// Reads one sentence: which acts, when, to whom, and whether that is an incident and not a law, a habit or a count.
struct TellingReader {
    let read: ReadReport
    let dates: DateReader
    let year: Int
    let events: EventReader
    let relativeDates: RelativeDateReader
    let keys = TellingKeys.shared

    /// As many are told of apart; more are a count.
    static let few: Int32 = 20

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
    func introducesSomebody(_ words: Range<Int>) -> Bool {
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
}
