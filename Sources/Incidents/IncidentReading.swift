public import ReportModel

/// A report's incidents, and where it names persons and dates: enough to ask whether it told of an incident of another edition.
public struct IncidentReading: Sendable {
    public let incidents: [Incident]
    private let sentencesByName: [UInt64: [Int]]
    private let sentencesByDate: [PartialDate: [Int]]
    private let datesBySentence: [Int: [PartialDate]]
    private let kindsBySentence: [Int: [IncidentKind]]

    /// Reads a report. Linear in the text.
    public init(_ report: Report, _ lexicon: IncidentLexicon = .standard) {
        let reader = IncidentReader(report, lexicon)
        incidents = reader.incidents
        sentencesByName = reader.sentencesByName
        sentencesByDate = reader.sentencesByDate
        datesBySentence = reader.datesBySentence
        kindsBySentence = reader.kindsBySentence
    }

    /// Sentences that name a person by two names at least, rising. A surname alone names nobody: too many bear it.
    public func sentences(naming person: String) -> [Int] {
        var sentences: [Int] = []
        for key in NamePairs.keys(of: person) {
            for sentence in sentencesByName[key] ?? [] where !sentences.contains(sentence) { sentences.append(sentence) }
        }
        return sentences.sorted()
    }

    /// Sentences that tell of an act and name this day or month, rising.
    public func sentences(dated date: PartialDate) -> [Int] { sentencesByDate[date] ?? [] }

    /// The dates that a sentence which tells of an act names; not those of spans and bounds.
    public func dates(in sentence: Int) -> [PartialDate] { datesBySentence[sentence] ?? [] }

    /// What a sentence says was done.
    public func kinds(in sentence: Int) -> [IncidentKind] { kindsBySentence[sentence] ?? [] }
}
