public import Findings
public import ReportModel

/// An edition with, for each sentence, when it came in and when it was last changed.
public struct Blame: Sendable, Equatable {
    public let edition: Edition
    public let snapshot: Snapshot
    /// The years of the editions that were looked at, the oldest first, up to the latest of the collation.
    public let years: [Int]
    /// One for each sentence, in the order of the report.
    public let lines: [BlameLine]

    /// Linear in the sentences, times the editions they go back through.
    ///
    /// - Parameter edition: Position in ``Collation/editions``.
    public init(_ collation: Collation, edition: Int) {
        let report = collation.editions[edition].report
        self.edition = report.edition
        snapshot = report.snapshot
        years = collation.editions.map(\.year)
        lines = report.sentences.indices.map { BlameLine(collation, Witness(edition: edition, sentence: $0)) }
    }

    public init(edition: Edition, snapshot: Snapshot, years: [Int], lines: [BlameLine]) {
        self.edition = edition
        self.snapshot = snapshot
        self.years = years
        self.lines = lines
    }
}

/// A sentence, and where it comes from.
public struct BlameLine: Sendable, Equatable {
    /// The last time that the sentence was changed.
    public struct LastChange: Sendable, Equatable {
        public let year: Int
        public let relation: Relation
        public let isMoved: Bool
        /// Whether it came back in that year.
        public let isRestored: Bool

        public init(year: Int, relation: Relation, isMoved: Bool, isRestored: Bool) {
            self.year = year
            self.relation = relation
            self.isMoved = isMoved
            self.isRestored = isRestored
        }
    }

    /// The id of its ``Lineage``.
    public let lineage: String
    public let quotation: Quotation
    /// The first edition that has it, in whatever words.
    public let first: Int
    /// Whether it may be older: it stands in the oldest edition, or the one before does not cover that part.
    public let isFirstOpen: Bool
    /// The first edition of those it goes back to that has it in the very same words, kinds of quotes and dashes aside.
    public let firstInTheseWords: Int
    /// Nil for one that stands as it came in.
    public let lastChange: LastChange?

    public init(
        lineage: String, quotation: Quotation, first: Int, isFirstOpen: Bool = false, firstInTheseWords: Int,
        lastChange: LastChange? = nil
    ) {
        self.lineage = lineage
        self.quotation = quotation
        self.first = first
        self.isFirstOpen = isFirstOpen
        self.firstInTheseWords = firstInTheseWords
        self.lastChange = lastChange
    }

    init(_ collation: Collation, _ witness: Witness) {
        let ancestry = collation.ancestry(of: witness)
        let origin = ancestry[ancestry.count - 1]
        let birth = collation.node(origin).birth
        let changed = ancestry.first { collation.node($0).change?.isVisible ?? false }
        let sameWords = ancestry.last { collation.hasSameWords($0, witness) } ?? witness
        self.init(
            lineage: collation.lineages[collation.node(witness).lineage].id, quotation: collation.quotation(witness),
            first: collation.editions[origin.edition].year, isFirstOpen: birth == .oldest || birth == .notCovered,
            firstInTheseWords: collation.editions[sameWords.edition].year,
            lastChange: changed.flatMap { witness in
                collation.node(witness).change.map {
                    LastChange(
                        year: collation.editions[witness.edition].year, relation: $0.relation, isMoved: $0.isMoved,
                        isRestored: $0.way == .restored)
                }
            })
    }
}
