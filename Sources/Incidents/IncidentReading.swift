public import ReportModel

/// A report's incidents, and what their sentences tell: enough to ask an earlier report about them.
public struct IncidentReading: Sendable {
    public let incidents: [Incident]
    /// By sentence: those of incidents.
    private let acts: [Int: ReadAct]
    /// In how many sentences of incidents a word stands.
    private var sentencesOfWord: [UInt64: Int] = [:]

    /// A word in more sentences is one of many incidents.
    private static let fewSentences = 2

    /// Reads a report. Linear in the text.
    ///
    /// - Parameter lexicon: the words that tell an act.
    public init(_ report: Report, _ lexicon: IncidentLexicon = .standard) {
        let reader = IncidentReader(report, lexicon)
        incidents = reader.incidents
        acts = reader.acts
        for act in acts.values { for word in act.words { sentencesOfWord[word, default: 0] += 1 } }
    }

    /// The dates that a sentence of an incident names; not those of spans and bounds.
    public func dates(in sentence: Int) -> [PartialDate] { acts[sentence]?.dates ?? [] }

    /// The latest year in which a sentence of an incident says that something happened.
    public func latestYear(in sentence: Int) -> Int? { acts[sentence]?.latestYear }

    /// What a sentence of an incident says was done.
    public func kinds(in sentence: Int) -> [IncidentKind] { acts[sentence]?.kinds ?? [] }

    /// Keys of the words of names in a sentence of an incident.
    func names(in sentence: Int) -> [UInt64] { acts[sentence]?.names ?? [] }

    /// Of ``names(in:)``, those that are no place's.
    func ownNames(in sentence: Int) -> [UInt64] { acts[sentence]?.ownNames ?? [] }

    /// Keys of the words that a sentence of an incident tells with; names and short words left out.
    func words(in sentence: Int) -> [UInt64] { acts[sentence]?.words ?? [] }

    /// Whether a word tells one incident from the others.
    func isRare(_ word: UInt64) -> Bool { sentencesOfWord[word, default: 0] <= Self.fewSentences }

    /// The numbers of persons that a sentence of an incident tells of.
    func numbers(in sentence: Int) -> [Int32] { acts[sentence]?.numbers ?? [] }

    /// What the incidents are known by.
    var wantedNames: NameFilter {
        var names = NameFilter()
        for incident in incidents {
            for person in incident.persons {
                for key in NamePairs.keys(of: person) { names.insert(key) }
                if let surname = NamePairs.surname(of: person) { names.insert(surname) }
            }
            for key in incident.sentences.first.map(self.names) ?? [] { names.insert(key) }
        }
        return names
    }
}
