public import Collation
public import Findings

/// A format of a run over many countries: a document that comes in pieces, to be written one after the other.
///
/// A pair may be rendered on any thread; pairs are appended in the order of the document. A format that shows its pairs as they come
/// holds none of them; one that opens with an index holds what it has rendered until the last.
public protocol DiffSetDocument: Sendable {
    /// Whether the document itself says which files could not be compared and which editions are missing. Of a format that has no
    /// place for that, whoever writes it tells the user otherwise.
    var tellsOutcome: Bool { get }

    /// When the document tells what the countries have in common.
    var sharedTelling: SharedTelling { get }

    /// The bytes that begin a document which tells first what the countries have in common; before any pair is rendered.
    mutating func open(_ shared: EditionChanges) -> [UInt8]

    /// One country, to be handed to ``append(pair:)``.
    func pair(_ diff: ReportDiff) -> [UInt8]

    /// The bytes to write next for a rendered pair.
    mutating func append(pair: [UInt8]) -> [UInt8]

    /// The bytes that end the document.
    mutating func finish(_ outcome: DiffSetOutcome) -> [UInt8]
}

extension DiffSetDocument {
    public var tellsOutcome: Bool { true }
    public var sharedTelling: SharedTelling { .never }
    public mutating func open(_ shared: EditionChanges) -> [UInt8] { [] }
}

/// When a document of many countries tells what they have in common.
public enum SharedTelling: Sendable, Equatable {
    /// Before the first country, of which it is no highlight: the countries are compared once before.
    case first
    /// After the last country, with the outcome.
    case last
    case never
}

/// What a run over many countries came to, beside its pairs.
public struct DiffSetOutcome: Sendable, Equatable {
    /// One of each pair, in the order of the document.
    public let tallies: [DiffTally]
    /// Files that could not be compared.
    public let problems: [DiffProblem]
    /// Countries with a report on one side only.
    public let missing: [MissingEdition]
    /// What the countries have in common.
    public let shared: EditionChanges

    public init(
        tallies: [DiffTally] = [], problems: [DiffProblem] = [], missing: [MissingEdition] = [], shared: EditionChanges = .none
    ) {
        self.shared = shared
        self.tallies = tallies
        self.problems = problems
        self.missing = missing
    }
}
