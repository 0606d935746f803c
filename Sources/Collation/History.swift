public import Findings
public import ReportModel

/// Statements through the years: what each said in every edition, and where an edition does not have it.
public struct History: Sendable, Equatable {
    public let country: Country
    /// The years of the editions that were looked at, the oldest first.
    public let years: [Int]
    /// Years between them without an edition.
    public let missingYears: [Int]
    /// In the order in which they first came in.
    public let lineages: [LineageHistory]

    public init(country: Country, years: [Int], missingYears: [Int], lineages: [LineageHistory]) {
        self.country = country
        self.years = years
        self.missingYears = missingYears
        self.lineages = lineages
    }

    /// The history of some lineages of a collation that has editions.
    ///
    /// - Parameter lineages: Positions in ``Collation/lineages``.
    public init(_ collation: Collation, lineages: [Int]) {
        self.init(
            country: collation.country ?? Country(code: nil, name: ""), years: collation.editions.map(\.year),
            missingYears: collation.missingYears, lineages: lineages.map { LineageHistory(collation, collation.lineages[$0]) })
    }
}

/// A statement through the years.
public struct LineageHistory: Sendable, Equatable {
    /// The id of its ``Lineage``.
    public let id: String
    /// The sentence of another lineage that it branched off from, and its year.
    public let branch: DatedQuotation?
    /// One for each edition from the first that has it to the latest of all, and one for each year between without an edition.
    public let steps: [HistoryStep]

    public init(id: String, branch: DatedQuotation? = nil, steps: [HistoryStep]) {
        self.id = id
        self.branch = branch
        self.steps = steps
    }

    init(_ collation: Collation, _ lineage: Lineage) {
        func dated(_ witness: Witness) -> DatedQuotation {
            DatedQuotation(year: collation.editions[witness.edition].year, quotation: collation.quotation(witness))
        }
        var steps: [HistoryStep] = []
        let first = lineage.witnesses.first?.edition ?? 0
        for (edition, collated) in collation.editions.enumerated().dropFirst(first) {
            if edition > first {
                for year in (collation.editions[edition - 1].year + 1)..<collated.year { steps.append(HistoryStep(year: year, .noEdition)) }
            }
            if let witness = lineage.witness(in: edition) {
                steps.append(HistoryStep(year: collated.year, .reported(collation.quotation(witness), collation.node(witness).change)))
            } else if let merger = lineage.merger, edition > (lineage.witnesses.last?.edition ?? 0) {
                if merger.edition == edition { steps.append(HistoryStep(year: collated.year, .merged(dated(merger)))) }
            } else {
                let next = lineage.witnesses.first { $0.edition > edition }
                let isUncovered = next.map { collation.node($0).change?.way == .resumed } ?? lineage.endsUncovered
                steps.append(HistoryStep(year: collated.year, isUncovered ? .notCovered : .notReported))
            }
        }
        self.init(id: lineage.id, branch: lineage.branch.map(dated), steps: steps)
    }
}

/// What an edition has of a statement.
public struct HistoryStep: Sendable, Equatable {
    public enum State: Sendable, Equatable {
        /// A sentence, and how it came from the one before; the change of the first is nil, or how it branched off.
        case reported(Quotation, Change?)
        /// Nothing was found.
        case notReported
        /// The document does not cover the part of the outline.
        case notCovered
        /// There is no edition of the year.
        case noEdition
        /// It is said together with another statement, whose lineage goes on.
        case merged(DatedQuotation)
    }

    public let year: Int
    public let state: State

    public init(year: Int, _ state: State) {
        self.year = year
        self.state = state
    }
}

/// A sentence and its year.
public struct DatedQuotation: Sendable, Equatable {
    public let year: Int
    public let quotation: Quotation

    public init(year: Int, quotation: Quotation) {
        self.year = year
        self.quotation = quotation
    }
}
