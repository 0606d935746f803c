/// An incident while its sentences are read.
struct IncidentDraft {
    private(set) var tellings: [Telling]
    private(set) var persons: [Range<Int>]
    private(set) var steps: [Int] = []
    let date: ReadDate?
    /// Whether ``persons`` are those to whom it happened.
    let namesVictims: Bool

    init(_ telling: Telling, _ year: Int) {
        tellings = [telling]
        persons = telling.persons
        date = telling.date
        namesVictims = telling.namesPatients || telling.isInherited
        noteStep(telling, year)
    }

    mutating func append(_ telling: Telling, _ year: Int) {
        // Whom the sentence before named as somebody else than the victim is none now: "the guard was convicted".
        let others = tellings.last.map { last in last.names.filter { $0.kind == .person }.map(\.fullName) } ?? []
        tellings.append(telling)
        for person in telling.persons
        where persons.count < 64 && !persons.contains(person) && telling.begins && telling.namesPatients && !others.contains(person) {
            persons.append(person)
        }
        noteStep(telling, year)
    }

    private mutating func noteStep(_ telling: Telling, _ year: Int) {
        let isStep = telling.events.contains { event in
            event.kind.isStep && (event.date.map { telling.dates[$0].date.year == year } ?? true)
        }
        if isStep { steps.append(telling.sentence) }
    }
}
