public import ReportModel

/// A report's incidents, and where it names persons and dates: enough to ask whether it told of an incident of another edition.
public struct IncidentReading: Sendable {
    public let incidents: [Incident]
    private let sentencesByName: [UInt64: [Int]]
    private let sentencesByDate: [PartialDate: [Int]]
    private let datesBySentence: [Int: [PartialDate]]
    private let kindsBySentence: [Int: [IncidentKind]]
    private let namesBySentence: [Int: [UInt64]]
    private let sentencesByWord: [UInt64: [Int]]

    /// Reads a report. Linear in the text.
    public init(_ report: Report, _ lexicon: IncidentLexicon = .standard) {
        let reader = IncidentReader(report, lexicon)
        incidents = reader.incidents
        sentencesByName = reader.sentencesByName
        sentencesByDate = reader.sentencesByDate
        datesBySentence = reader.datesBySentence
        kindsBySentence = reader.kindsBySentence
        namesBySentence = reader.namesBySentence
        sentencesByWord = reader.sentencesByWord
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

    /// Sentences that tell of an act and have a name in common with a sentence of another report, rising; names that many
    /// sentences bear do not count.
    public func sentences(sharingNamesWith sentence: Int, of other: IncidentReading) -> [Int] {
        var sentences: [Int] = []
        for key in other.namesBySentence[sentence] ?? [] {
            guard let found = sentencesByWord[key], found.count <= Self.rareName else { continue }
            for index in found where !sentences.contains(index) { sentences.append(index) }
        }
        return sentences.sorted()
    }

    /// A name in more sentences than these says where or of whom the report speaks, not of which act.
    private static let rareName = 6
}
