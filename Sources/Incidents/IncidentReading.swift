public import ReportModel

/// A report's incidents, and where it tells of acts and names persons: enough to ask whether it told of another edition's
/// incidents.
public struct IncidentReading: Sendable {
    public let incidents: [Incident]
    private let index: ActIndex

    /// Reads a report. Linear in the text.
    ///
    /// - Parameters:
    ///   - lexicon: the words that tell an act.
    ///   - questions: the reading whose incidents this one will be asked about; without it no names are noted.
    public init(_ report: Report, _ lexicon: IncidentLexicon = .standard, answering questions: IncidentReading? = nil) {
        let reader = IncidentReader(report, lexicon, wanted: questions?.wantedNames)
        incidents = reader.incidents
        index = reader.index
    }

    /// Sentences that name a person by two names at least, rising. A surname alone names nobody: too many bear it.
    ///
    /// - Parameter ofCase: only sentences that tell of an act, a charge, a trial or custody; where none names the person in full, but
    ///   another sentence does, those that have the surname.
    public func sentences(naming person: String, ofCase: Bool = false) -> [Int] {
        let keys = NamePairs.keys(of: person)
        var found = keys.flatMap { index.sentences(with: $0, ofCase: ofCase) }
        if ofCase, found.isEmpty, let surname = NamePairs.surname(of: person),
            keys.contains(where: { !index.sentences(with: $0, ofCase: false).isEmpty })
        {
            found = index.sentences(with: surname, ofCase: true)
        }
        found.sort()
        return found.indices.filter { $0 == 0 || found[$0] != found[$0 - 1] }.map { found[$0] }
    }

    /// Sentences that name this day or month, rising.
    public func sentences(dated date: PartialDate) -> [Int] { index.sentences(dated: date) }

    /// The dates that a sentence names; not those of spans and bounds.
    public func dates(in sentence: Int) -> [PartialDate] { index.act(in: sentence)?.dates ?? [] }

    /// What a sentence says was done.
    public func kinds(in sentence: Int) -> [IncidentKind] { index.act(in: sentence)?.kinds ?? [] }

    /// Sentences that tell of an act and have a name in common with a sentence of another report, rising; names that many
    /// sentences bear do not count.
    public func sentences(sharingNamesWith sentence: Int, of other: IncidentReading) -> [Int] {
        var sentences: [Int] = []
        for key in other.index.act(in: sentence)?.names ?? [] {
            let found = index.sentences(withWord: key)
            if found.count <= Self.rareName { sentences += found }
        }
        return sentences.sorted()
    }

    /// Whether a sentence bears every name of a sentence of another report, and that one bears some.
    public func names(in sentence: Int, holdAllIn other: Int, of reading: IncidentReading) -> Bool {
        let names = index.act(in: sentence)?.names ?? []
        let others = reading.index.act(in: other)?.names ?? []
        return !others.isEmpty && others.allSatisfy(names.contains)
    }

    /// What the incidents are known by.
    private var wantedNames: NameFilter {
        var names = NameFilter()
        for incident in incidents {
            for person in incident.persons {
                for key in NamePairs.keys(of: person) { names.insert(key) }
                if let surname = NamePairs.surname(of: person) { names.insert(surname) }
            }
            for key in incident.sentences.first.flatMap(index.act)?.names ?? [] { names.insert(key) }
        }
        return names
    }

    /// A name in more sentences than these says where or of whom the report speaks, not of which act.
    private static let rareName = 6
}
