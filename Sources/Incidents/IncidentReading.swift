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
        let named = index.pairs.filter { keys.contains($0.key) }
        var found = ofCase ? named.filter(\.isOfCase) : named
        if found.isEmpty, !named.isEmpty, let surname = NamePairs.surname(of: person) {
            found = index.pairs.filter { $0.key == surname }
        }
        var sentences: [Int] = []
        for pair in found where sentences.last != pair.sentence { sentences.append(pair.sentence) }
        return sentences
    }

    /// Sentences that name this day or month, rising.
    public func sentences(dated date: PartialDate) -> [Int] {
        index.acts.filter { $0.dates.contains(date) }.map(\.sentence)
    }

    /// The dates that a sentence names; not those of spans and bounds.
    public func dates(in sentence: Int) -> [PartialDate] { index.act(in: sentence)?.dates ?? [] }

    /// What a sentence says was done.
    public func kinds(in sentence: Int) -> [IncidentKind] { index.act(in: sentence)?.kinds ?? [] }

    /// Sentences that tell of an act and have a name in common with a sentence of another report, rising; names that many
    /// sentences bear do not count.
    public func sentences(sharingNamesWith sentence: Int, of other: IncidentReading) -> [Int] {
        var sentences: [Int] = []
        for key in other.index.act(in: sentence)?.names ?? [] {
            let found = index.acts.filter { $0.names.contains(key) }
            if found.count <= Self.rareName { sentences += found.map(\.sentence) }
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
