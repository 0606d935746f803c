public import Findings
import ReportModel

/// A diff as lines of JSON, `recension.finding/1`: one finding a line, the same for one country and for many.
///
/// Each line can be read without the others: it names country, years and sources before the members that the finding has in
/// `recension.diff/1`. The schema of a line is `Schemas/recension.finding-1.schema.json`.
public struct DiffNDJSON: DiffSetDocument {
    static let schema = "recension.finding/1"

    private let includesUnchanged: Bool
    private let sections: SectionFilter
    private let listing: DiffListing

    /// - Parameters:
    ///   - includesUnchanged: whether findings that neither changed nor moved are listed too.
    ///   - sections: the part of the outline to list.
    ///   - listing: which findings of each country are listed, and in which order.
    public init(
        includesUnchanged: Bool = false, sections: SectionFilter = .everything, listing: DiffListing = .everything
    ) {
        self.includesUnchanged = includesUnchanged
        self.sections = sections
        self.listing = listing
    }

    public var tellsOutcome: Bool { false }

    /// The lines, each ending with a line feed; nothing where nothing differs. Linear in the findings.
    public func pair(_ whole: ReportDiff) -> [UInt8] {
        let diff = sections.select(whole)
        let findings = listing.select(diff.findings) { includesUnchanged || $0.differs }.listed
        var bytes: [UInt8] = []
        for finding in findings {
            // A writer of its own: every line is a document.
            var json = JSONWriter()
            json.openObject(.line)
            json.member("schema", Self.schema)
            json.write(diff.new.edition.country)
            json.object("editions") { json in
                json.object("old") { Self.write(diff.old, beside: diff.new.edition.country, to: &$0) }
                json.object("new") { Self.write(diff.new, beside: diff.new.edition.country, to: &$0) }
            }
            DiffJSON.write(membersOf: finding, to: &json)
            json.close()
            json.endLine()
            bytes += json.bytes
        }
        return bytes
    }

    public mutating func append(pair: [UInt8]) -> [UInt8] { pair }

    public mutating func finish(_ outcome: DiffSetOutcome) -> [UInt8] { [] }

    private static func write(_ side: EditionSummary, beside country: Country, to json: inout JSONWriter) {
        // Only where two countries were compared on purpose.
        if side.edition.country != country { json.write(side.edition.country) }
        json.member("year", side.edition.year)
        json.member("url", side.snapshot.url)
        json.member("sha256", side.snapshot.sha256)
    }
}
