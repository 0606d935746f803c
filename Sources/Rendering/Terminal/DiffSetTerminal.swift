public import Collation
public import Findings

/// A folder diff for the terminal: every country's ``DiffTerminal``, then a line a country.
public struct DiffSetTerminal: DiffSetDocument {
    private var pairs: DiffTerminal?
    private let table: DiffStatTerminal

    /// - Parameters:
    ///   - pairs: how each country is rendered; nil for the table alone.
    ///   - table: how the table at the end is rendered.
    public init(_ pairs: DiffTerminal?, table: DiffStatTerminal) {
        self.pairs = pairs
        self.table = table
    }

    /// Where some kinds of findings were asked for, they come at once.
    public var sharedTelling: SharedTelling {
        guard let pairs else { return .last }
        return pairs.isNarrowed ? .never : .first
    }

    public mutating func open(_ shared: EditionChanges) -> [UInt8] {
        pairs?.shared = shared
        return pairs == nil ? [] : table.head(shared)
    }

    public func pair(_ diff: ReportDiff) -> [UInt8] { pairs?.bytes(diff) ?? [] }

    public mutating func append(pair: [UInt8]) -> [UInt8] { pairs == nil ? [] : pair + [0x0A] }

    public mutating func finish(_ outcome: DiffSetOutcome) -> [UInt8] {
        (pairs == nil ? table.head(outcome.shared) : []) + table.bytes(outcome)
    }
}
