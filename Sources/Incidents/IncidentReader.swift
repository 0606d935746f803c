public import ReportModel

extension Report {
    /// The incidents the report tells, in the order in which they begin.
    ///
    /// Linear in the text; the work for a sentence is bounded by its length.
    ///
    /// - Parameter lexicon: the words that tell an act.
    public func incidents(_ lexicon: IncidentLexicon = .standard) -> [Incident] {
        IncidentReader(self, lexicon).incidents
    }
}

/// Decides sentence by sentence whether an incident begins, goes on, or is told again.
struct IncidentReader {
    private(set) var incidents: [Incident] = []
    /// What the sentences of the incidents tell.
    private(set) var acts: [Int: ReadAct] = [:]

    private let read: ReadReport
    private let year: Int
    private var drafts: [IncidentDraft] = []
    /// The drafts told of a person, in their order.
    private var ofPerson: [Range<Int>: [Int]] = [:]

    /// No more earlier incidents or sentences are looked at to find one again.
    private static let most = 64

    /// The drafts of a day or month, in their order.
    private var ofDate: [PartialDate: [Int]] = [:]

    init(_ report: Report, _ lexicon: IncidentLexicon) {
        read = ReadReport(report, lexicon)
        year = report.edition.year ?? 0
        guard year > 0 else { return }
        var names = NameReader(read)
        let tellings = TellingReader(read, year: year)
        for paragraph in report.paragraphs {
            var current: Int?
            var lastPerson: Range<Int>?
            var lastDate: (date: ReadDate, sentence: Int)?
            names.beginParagraph()
            for sentence in paragraph.sentences {
                let found = names.names(in: read.sentences[sentence])
                var telling = tellings.telling(
                    of: sentence, found, lastPerson: lastPerson,
                    lastDate: lastDate.flatMap { $0.sentence == sentence - 1 ? $0.date.date : nil })
                if telling.date == nil, !(telling.act?.isCited ?? false), let lastDate, lastDate.sentence == sentence - 1,
                    lastDate.date.date.month != nil
                {
                    // "On June 9, she was called to the station. Officers beat her."
                    telling.date = lastDate.date
                }
                take(telling, &current)
                if let person = found.first(where: { $0.kind == .person }) { lastPerson = person.fullName }
                if let date = telling.dates.last(where: { $0.use == .point }) { lastDate = (date, sentence) }
            }
        }
        let writer = IncidentWriter(read, year: year)
        incidents = drafts.map(writer.incident)
        for draft in drafts {
            for telling in draft.tellings {
                acts[telling.sentence] = ReadAct(telling, of: read)
            }
        }
    }

    private mutating func take(_ telling: Telling, _ current: inout Int?) {
        guard telling.begins else {
            if let current, goesOn(telling, drafts[current]) { drafts[current].append(telling, year) }
            return
        }
        if let known = known(telling, current) {
            drafts[known].append(telling, year)
            current = known
            return
        }
        for person in telling.persons { ofPerson[person, default: []].append(drafts.count) }
        if let date = telling.date, date.date.month != nil { ofDate[date.date, default: []].append(drafts.count) }
        current = drafts.count
        drafts.append(IncidentDraft(telling, year))
    }

    /// A sentence that begins nothing goes on about the incident before it where it says so: by an act, or by a word that points
    /// back.
    private func goesOn(_ telling: Telling, _ draft: IncidentDraft) -> Bool {
        telling.sentence == (draft.tellings.last?.sentence ?? -2) + 1
            && (telling.refersBack || refersBack(telling.sentence)
                || telling.names.contains { $0.kind == .person && draft.persons.contains($0.fullName) })
    }

    private func refersBack(_ sentence: Int) -> Bool {
        read.sentences[sentence].prefix(8).contains { read.words[$0].has(.pronoun) }
    }

    /// An incident that names nobody and stands elsewhere already: the same date and kind, and a name in common.
    private func toldAgain(_ telling: Telling) -> Int? {
        guard telling.persons.isEmpty, telling.act?.date != nil, let date = telling.date, date.date.month != nil else { return nil }
        return ofDate[date.date]?.prefix(Self.most).first { index in
            let other = drafts[index].tellings[0]
            return other.events.contains { event in telling.events.contains { $0.kind == event.kind } }
                && other.names.contains { name in telling.names.contains { key($0) == key(name) } }
        }
    }

    /// "The guard was convicted": of the incident whose sentence, one or two before, named him, as whoever did it.
    private func namesLast(_ telling: Telling, _ draft: IncidentDraft) -> Bool {
        guard let last = draft.tellings.last, telling.sentence - last.sentence < 3, !telling.persons.isEmpty else { return false }
        return telling.persons.allSatisfy { person in last.names.contains { $0.kind == .person && $0.fullName == person } }
    }

    private func kills(_ telling: Telling) -> Bool { telling.namesPatients && telling.events.contains { $0.kind == .killed } }

    private func key(_ name: ReadName) -> UInt64 { read.words[name.words.lowerBound].key }

    /// The incident that a sentence tells more of, or tells again.
    private func known(_ telling: Telling, _ current: Int?) -> Int? {
        let isStep = telling.act?.kind.isStep ?? false
        let isDated = telling.act?.date != nil && !telling.isRelative
        if let current {
            let draft = drafts[current]
            let sharesPersons = telling.persons.allSatisfy(draft.persons.contains)
            if telling.isFresh { return nil }
            if isDated, telling.introducesVictim, let date = telling.date, let other = draft.date, !date.date.agrees(with: other.date) {
                return toldAgain(telling)
            }
            if telling.pointsBack, sharesPersons, draft.tellings.last.map({ telling.sentence - $0.sentence < 3 }) ?? false {
                return current
            }
            if isStep, !isDated, namesLast(telling, draft) { return current }
            if isStep, sharesPersons, !telling.persons.isEmpty || telling.refersBack || !isDated { return current }
            if !isDated, sharesPersons { return current }
            if let date = telling.date, let other = draft.date, sharesPersons, date.date.agrees(with: other.date),
                !telling.persons.isEmpty || telling.refersBack
            {
                return current
            }
        }
        if let again = toldAgain(telling) { return again }
        let drafted = telling.persons.lazy.compactMap { ofPerson[$0] }.first ?? []
        if isStep || !isDated { return drafted.last }
        guard let date = telling.date, let act = telling.act else { return nil }
        return drafted.suffix(Self.most).last { index in
            let isSameAct = drafts[index].tellings[0].act?.kind == act.kind
            // Nobody is killed twice; a report about an act is no second act.
            if telling.namesPatients, isSameAct && telling.isDateOfTelling || kills(telling) && kills(drafts[index].tellings[0]) {
                return true
            }
            return drafts[index].tellings.suffix(Self.most).contains { $0.date?.date.agrees(with: date.date) ?? false }
        }
    }
}
