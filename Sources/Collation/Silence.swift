public import Findings
public import ReportModel

/// What editions reported and later ones did not. Nothing follows from it about the country: it says what was not found in a text.
public struct Silence: Sendable, Equatable {
    public let country: Country
    /// The years of the editions that were looked at, the oldest first.
    public let years: [Int]
    /// Years between them without an edition.
    public let missingYears: [Int]
    /// Editions that have to report a statement for it to be listed.
    public let leastEditions: Int
    /// In the order in which they last stood, the latest edition first.
    public let statements: [SilentStatement]

    public init(country: Country, years: [Int], missingYears: [Int], leastEditions: Int, statements: [SilentStatement]) {
        self.country = country
        self.years = years
        self.missingYears = missingYears
        self.leastEditions = leastEditions
        self.statements = statements
    }

    /// The silences of a collation: lineages of at least so many editions that the latest edition, or an earlier one, has not.
    ///
    /// A statement that was merged into another is still reported; one that a document does not cover is not known to be missing.
    /// Linear in the lineages.
    ///
    /// - Parameters:
    ///   - leastEditions: How many editions in a row have to report it.
    ///   - withReturns: Whether statements that came back are listed, too.
    ///   - isChosen: Chooses by the section in which it last stood.
    public init(
        _ collation: Collation, leastEditions: Int = 3, withReturns: Bool = true, where isChosen: (SectionPath) -> Bool = { _ in true }
    ) {
        let editions = collation.editions
        var statements: [(place: Witness, statement: SilentStatement)] = []
        for lineage in collation.lineages {
            for (index, witness) in lineage.witnesses.enumerated() {
                let next = index + 1 < lineage.witnesses.count ? lineage.witnesses[index + 1] : nil
                if let next {
                    if !withReturns || collation.node(next).change?.way != .restored { continue }
                } else if witness.edition == editions.count - 1 || lineage.merger != nil || lineage.endsUncovered {
                    continue
                }
                let reported = Self.run(upTo: witness, collation)
                if reported.count < leastEditions { continue }
                let quotation = collation.quotation(witness)
                if !isChosen(quotation.section) { continue }
                let silent = editions[(witness.edition + 1)..<(next?.edition ?? editions.count)].map(\.year)
                statements.append(
                    (
                        witness,
                        SilentStatement(
                            lineage: lineage.id, quotation: quotation, reported: reported, notReported: silent,
                            reportedAgain: next.map {
                                DatedQuotation(year: editions[$0.edition].year, quotation: collation.quotation($0))
                            })
                    ))
            }
        }
        statements.sort { ($1.place.edition, $0.place.sentence) < ($0.place.edition, $1.place.sentence) }
        self.init(
            country: collation.country ?? Country(code: nil, name: ""), years: editions.map(\.year), missingYears: collation.missingYears,
            leastEditions: leastEditions, statements: statements.map(\.statement))
    }

    /// The years of the editions in a row that report a statement, up to one of its sentences; across lineages where it branched off.
    private static func run(upTo witness: Witness, _ collation: Collation) -> [Int] {
        var years = [collation.editions[witness.edition].year]
        var last = witness
        while let before = collation.node(last).predecessors.first, collation.node(last).change?.way != .restored {
            years.append(collation.editions[before.edition].year)
            last = before
        }
        return years.reversed()
    }
}

/// A statement that editions in a row reported and the next ones did not.
public struct SilentStatement: Sendable, Equatable {
    /// The id of its ``Lineage``.
    public let lineage: String
    /// The words and the place of the last edition that has it.
    public let quotation: Quotation
    /// The years of the editions in a row that report it.
    public let reported: [Int]
    /// The years of the editions after them that do not.
    public let notReported: [Int]
    /// The sentence with which it came back.
    public let reportedAgain: DatedQuotation?

    public init(
        lineage: String, quotation: Quotation, reported: [Int], notReported: [Int], reportedAgain: DatedQuotation? = nil
    ) {
        self.lineage = lineage
        self.quotation = quotation
        self.reported = reported
        self.notReported = notReported
        self.reportedAgain = reportedAgain
    }
}
