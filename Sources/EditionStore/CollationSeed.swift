public import Collation
internal import GRDB
public import ReportModel

/// The editions of a country as they were laid side by side, and others laid beside them before they are stored.
public struct CollationSeed: Sendable {
    /// The rows of the reports that the library holds side by side, the oldest first.
    let reports: [Int64]
    /// Of those and of what was added.
    private(set) var collation: Collation
    /// The endings that came with what was added.
    private(set) var endings: [LineageEnding] = []
    private var added: [Added] = []

    /// A report that is not stored yet.
    private struct Added {
        let edition: Edition
        let sha256: String
        /// Its position among the reports of the capture.
        let place: Int
    }

    /// Linear in the text.
    ///
    /// - Parameter pair: The last edition and the one that is to be added, where that is known already.
    public init(_ parts: CollationParts, toAdd pair: FoldedPair? = nil) {
        reports = parts.reports
        collation = parts.restored(toAdd: pair)
    }

    /// Adds an edition, later than all others. In practice linear in the text of the last two.
    ///
    /// - Parameters:
    ///   - place: Its position among the reports of its capture.
    ///   - comparison: The edition laid beside the last one, where that was done already.
    public mutating func append(_ report: Report, place: Int, comparison: EditionComparison? = nil) throws(CollationError) {
        try append(stored: report, comparison: comparison)
        added.append(Added(edition: report.edition, sha256: report.snapshot.sha256, place: place))
    }

    /// Adds an edition that the library has by now.
    mutating func append(stored report: Report, comparison: EditionComparison? = nil) throws(CollationError) {
        try collation.append(report, comparison: comparison)
        endings += LineageEnding.ofLastEdition(collation)
    }

    /// Whether a step begins with these editions: it keeps those that the library held, and those that were added are stored now, read
    /// by this version of the program, as the next ones. The same bytes may be stored as another edition: a page that does not name its
    /// year or country has them of its path.
    func isBegun(_ step: CollationStep, tool: String, _ db: Database) throws -> Bool {
        guard reports == Array(step.reports.prefix(step.kept)), added.count <= step.reports.count - step.kept else { return false }
        for (known, report) in zip(added, step.reports.dropFirst(step.kept)) {
            let isStored = try Bool.fetchOne(
                db.cachedStatement(
                    sql: """
                        SELECT sha256 = ? AND place = ? AND reader = ? AND year = ? AND code IS ? AND name = ? FROM report
                        JOIN edition ON edition.id = report.edition JOIN snapshot ON snapshot.id = report.snapshot WHERE report.id = ?
                        """),
                arguments: [
                    known.sha256, known.place, tool, known.edition.year, known.edition.country.code, known.edition.country.name, report,
                ])
            if isStored != true { return false }
        }
        return true
    }
}
