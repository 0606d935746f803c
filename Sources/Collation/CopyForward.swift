import Alignment
public import Findings
public import ReportModel

/// What an edition says in the same words, tense and typography aside, as so many editions before it, without saying of when it is: a
/// figure that nobody rolled, a "during the year" of every year, a claim without a date.
public struct CopyForward: Sendable, Equatable {
    public let edition: Edition
    /// The years of the editions that were looked at, the oldest first.
    public let years: [Int]
    /// Editions in a row that have to say it for it to be listed.
    public let leastEditions: Int
    /// In the order of the report.
    public let statements: [CopiedStatement]

    public init(edition: Edition, years: [Int], leastEditions: Int, statements: [CopiedStatement]) {
        self.edition = edition
        self.years = years
        self.leastEditions = leastEditions
        self.statements = statements
    }

    /// Linear in the sentences, times the editions they go back through.
    ///
    /// - Parameters:
    ///   - edition: Position in ``Collation/editions``.
    ///   - leastEditions: How many editions in a row have to say it, that one included.
    ///   - isChosen: Chooses by the section in which it stands.
    public init(
        _ collation: Collation, edition: Int, leastEditions: Int = 4, where isChosen: (SectionPath) -> Bool = { _ in true }
    ) {
        let report = collation.editions[edition].report
        var statements: [CopiedStatement] = []
        for sentence in report.sentences.indices {
            let witness = Witness(edition: edition, sentence: sentence)
            let run = Self.run(upTo: witness, collation)
            guard run.count >= leastEditions, let kind = collation.undatedKind(of: witness) else { continue }
            let quotation = collation.quotation(witness)
            guard isChosen(quotation.section) else { continue }
            statements.append(
                CopiedStatement(
                    kind: kind, lineage: collation.lineages[collation.node(witness).lineage].id, quotation: quotation, years: run))
        }
        self.init(
            edition: report.edition, years: collation.editions.map(\.year), leastEditions: leastEditions, statements: statements)
    }

    /// The years of the editions in a row that have the sentence in the same words, up to one of them.
    private static func run(upTo witness: Witness, _ collation: Collation) -> [Int] {
        var years = [collation.editions[witness.edition].year]
        var last = witness
        while let change = collation.node(last).change, change.way == .next,
            change.relation == .unchanged || change.relation == .cosmetic, let before = collation.node(last).predecessors.first
        {
            years.append(collation.editions[before.edition].year)
            last = before
        }
        return years.reversed()
    }
}

/// A statement that editions in a row make in the same words.
public struct CopiedStatement: Sendable, Equatable {
    /// Why it may be stale.
    public enum Kind: String, Sendable, Equatable, CaseIterable {
        /// It speaks of the year, or of a month without a year: each edition says so of its own.
        case period
        /// It gives a figure, which nobody rolled.
        case statistic
        /// It names no date at all.
        case claim
    }

    public let kind: Kind
    /// The id of its ``Lineage``.
    public let lineage: String
    public let quotation: Quotation
    /// The years of the editions in a row that have it.
    public let years: [Int]

    public init(kind: Kind, lineage: String, quotation: Quotation, years: [Int]) {
        self.kind = kind
        self.lineage = lineage
        self.quotation = quotation
        self.years = years
    }
}
