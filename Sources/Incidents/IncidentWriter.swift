import ReportModel

/// Turns what was read into values with words of their own.
struct IncidentWriter {
    private let read: ReadReport
    private let year: Int

    init(_ read: ReadReport, year: Int) {
        self.read = read
        self.year = year
    }

    func incident(_ draft: IncidentDraft) -> Incident {
        let lead = draft.tellings[0]
        var kinds: Set<IncidentKind> = []
        for telling in draft.tellings { for event in telling.events { kinds.insert(event.kind) } }
        let (date, end, precision) = date(lead)
        return Incident(
            date: date, end: end, precision: precision, isDated: lead.date != nil,
            isDateOfTelling: lead.isDateOfTelling, place: place(lead),
            persons: draft.persons.map(read.string), namesVictims: draft.namesVictims, organisations: organisations(lead),
            counts: CountReader(read).counts(in: read.sentences[lead.sentence]),
            kinds: IncidentKind.allCases.filter(kinds.contains), sources: SourceReader(read).sources(lead),
            sentences: draft.tellings.map(\.sentence), steps: draft.steps)
    }

    private func date(_ telling: Telling) -> (PartialDate, PartialDate?, Incident.Precision) {
        guard let date = telling.date else { return (PartialDate(year: year), nil, .year) }
        if date.isSeason || date.end != nil && date.date.day == nil { return (date.date, date.end, .range) }
        let precision: Incident.Precision = date.date.day != nil ? .day : date.date.month != nil ? .month : .year
        return (date.date, date.end, precision)
    }

    /// The first place named after the act, else the first in the sentence. Where somebody came from is no place of the act, but where
    /// they were taken or let go from is, for want of another.
    private func place(_ telling: Telling) -> String? {
        let all = telling.names.filter { $0.kind == .place }
        let here = all.filter { $0.words.lowerBound == 0 || read.words[$0.words.lowerBound - 1].key != Self.from }
        let act = telling.act?.word ?? 0
        if here.isEmpty {
            guard let kind = telling.act?.kind, [.disappeared, .displaced, .released].contains(kind) else { return nil }
            return all.first { $0.words.lowerBound > act }.map { read.string($0.words) }
        }
        return (here.first { $0.words.lowerBound > act } ?? here.first).map { read.string($0.words) }
    }

    private static let from = WordKey.key("from")

    private func organisations(_ telling: Telling) -> [String] {
        var names: [String] = []
        for name in telling.names where name.kind == .organisation {
            let text = read.string(name.words)
            if !names.contains(text) { names.append(text) }
        }
        return names
    }
}
