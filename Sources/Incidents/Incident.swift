/// Somebody did something to somebody at a time, as one report tells it.
public struct Incident: Sendable, Equatable {
    /// How closely a text dates an incident.
    public enum Precision: String, Sendable, Equatable, CaseIterable {
        case day, month
        /// A season, or from one date to another.
        case range
        case year
    }

    /// When it happened; the first day or month of a range. Without any date in the text it is the edition's year.
    public let date: PartialDate?
    /// The other end of a range.
    public let end: PartialDate?
    public let precision: Precision
    /// Whether the text dates it; false where the date is the edition's year for want of another.
    public let isDated: Bool
    /// Whether the date is that of a report about it or of a step of the case; the act itself is not dated then.
    public let isDateOfTelling: Bool
    public let place: String?
    /// Full names where the report gives them anywhere before, in the order of the text.
    public let persons: [String]
    /// Whether ``persons`` are those to whom it happened; otherwise they are those the sentence names.
    public let namesVictims: Bool
    public let organisations: [String]
    /// How many, as printed: "20 women", "at least 17 persons".
    public let counts: [String]
    /// What was done, the gravest first, each once.
    public let kinds: [IncidentKind]
    /// Who says so.
    public let sources: [String]
    /// The sentence that tells it, and the sentences that go on about it: positions in the report's sentences, rising. The first
    /// one names the incident.
    public let sentences: [Int]
    /// Of ``sentences``, those that tell a step of the case in the edition's year: a charge, a sentence, a release.
    public let steps: [Int]

    public init(
        date: PartialDate?, end: PartialDate? = nil, precision: Precision, isDated: Bool = true, isDateOfTelling: Bool = false,
        place: String? = nil, persons: [String] = [], namesVictims: Bool = false,
        organisations: [String] = [], counts: [String] = [], kinds: [IncidentKind],
        sources: [String] = [], sentences: [Int], steps: [Int] = []
    ) {
        self.date = date
        self.end = end
        self.precision = precision
        self.isDated = isDated
        self.isDateOfTelling = isDateOfTelling
        self.place = place
        self.persons = persons
        self.namesVictims = namesVictims
        self.organisations = organisations
        self.counts = counts
        self.kinds = kinds
        self.sources = sources
        self.sentences = sentences
        self.steps = steps
    }
}
