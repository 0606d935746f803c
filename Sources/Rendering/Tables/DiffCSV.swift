public import Findings
import Incidents
import ReportModel

/// A diff as a table of comma-separated values (RFC 4180, UTF-8 without a byte order mark): one finding a row, the same columns for one
/// country and for many. `Documentation/tables.md` tells what each column holds and how to read it.
public struct DiffCSV: DiffSetDocument {
    private let includesUnchanged: Bool
    private let sections: SectionFilter
    private let listing: DiffListing
    private var isBegun = false

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

    /// The table of one country. Linear in the findings.
    public func bytes(_ diff: ReportDiff) -> [UInt8] { Self.header + pair(diff) }

    /// The rows of one country, without the header.
    public func pair(_ whole: ReportDiff) -> [UInt8] {
        let diff = sections.select(whole)
        let findings = listing.select(diff.findings) { includesUnchanged || $0.differs }.listed
        return findings.flatMap { finding in CSVCell.row(Self.columns.map { $0.cell(finding, diff) }) }
    }

    public mutating func append(pair: [UInt8]) -> [UInt8] {
        defer { isBegun = true }
        return isBegun ? pair : Self.header + pair
    }

    public mutating func finish(_ outcome: DiffSetOutcome) -> [UInt8] { isBegun ? [] : Self.header }

    // MARK: Columns

    private struct Column: Sendable {
        let name: String
        let cell: @Sendable (Finding, ReportDiff) -> CSVCell

        init(_ name: String, _ cell: @escaping @Sendable (Finding, ReportDiff) -> CSVCell) {
            self.name = name
            self.cell = cell
        }
    }

    private static let header = CSVCell.row(columns.map { .text($0.name) })

    private static let columns: [Column] = pairColumns + findingColumns + quotationColumns + changeColumns + sourceColumns

    private static let pairColumns: [Column] = [
        Column("country") { .text($1.new.edition.country.name) },
        Column("iso") { .text(ifAny: $1.new.edition.country.code) },
        // Only where two countries were compared on purpose.
        Column("old_country") { $1.old.edition.country == $1.new.edition.country ? .empty : .text($1.old.edition.country.name) },
        Column("old_year") { .count(ifAny: $1.old.edition.year) },
        Column("new_year") { .count(ifAny: $1.new.edition.year) },
    ]

    private static let findingColumns: [Column] = [
        Column("id") { finding, _ in .text(finding.id) },
        Column("relation") { finding, _ in .text(finding.relation.rawValue) },
        Column("moved") { finding, _ in .flag(finding.isMoved) },
        Column("score") { finding, _ in .number(ifAny: finding.score) },
        Column("significance") { finding, _ in .number(finding.significance.score) },
    ]

    /// What stands on each side, one line a sentence in every cell.
    private static let quotationColumns: [Column] = [
        Column("old_section") { finding, _ in sections(finding.old) },
        Column("new_section") { finding, _ in sections(finding.new) },
        Column("old_paragraph") { finding, _ in numbers(finding.old.map(\.paragraph)) },
        Column("new_paragraph") { finding, _ in numbers(finding.new.map(\.paragraph)) },
        Column("old_sentence") { finding, _ in numbers(finding.old.map(\.sentence)) },
        Column("new_sentence") { finding, _ in numbers(finding.new.map(\.sentence)) },
        Column("old_text") { finding, _ in .texts(finding.old.map(\.text)) },
        Column("new_text") { finding, _ in .texts(finding.new.map(\.text)) },
    ]

    private static let changeColumns: [Column] = [
        Column("shift_kind") { finding, _ in .text(ifAny: finding.shift?.kind.rawValue) },
        Column("shift_direction") { finding, _ in .text(ifAny: finding.shift?.direction?.rawValue) },
        Column("shift_old") { finding, _ in .text(ifAny: finding.shift?.old) },
        Column("shift_new") { finding, _ in .text(ifAny: finding.shift?.new) },
        Column("figures") { finding, _ in .texts(finding.figures.map { FigurePhrase.line($0) }) },
        Column("incident_status") { finding, _ in .text(ifAny: finding.incident?.status.rawValue) },
        Column("incident_date") { finding, _ in .text(ifAny: finding.incident?.incident.date?.text) },
        Column("incident_end") { finding, _ in .text(ifAny: finding.incident?.incident.end?.text) },
        Column("incident_precision") { finding, _ in .text(ifAny: finding.incident?.incident.precision.rawValue) },
        Column("incident_dated") { finding, _ in finding.incident.map { .flag($0.incident.isDated) } ?? .empty },
        Column("incident_place") { finding, _ in .text(ifAny: finding.incident?.incident.place) },
        Column("incident_persons") { finding, _ in .texts(finding.incident?.incident.persons ?? []) },
        Column("incident_kinds") { finding, _ in .texts(finding.incident?.incident.kinds.map(\.rawValue) ?? []) },
        Column("incident_of") { finding, _ in .text(ifAny: finding.incidentOf) },
        Column("near_section") { finding, _ in finding.near.map { sections([$0.quotation]) } ?? .empty },
        Column("near_paragraph") { finding, _ in .count(ifAny: finding.near?.quotation.paragraph) },
        Column("near_text") { finding, _ in .text(ifAny: finding.near?.quotation.text) },
        Column("near_score") { finding, _ in .number(ifAny: finding.near?.score) },
    ]

    private static let sourceColumns: [Column] = [
        Column("old_url") { .text(ifAny: $1.old.snapshot.url) },
        Column("new_url") { .text(ifAny: $1.new.snapshot.url) },
        Column("old_sha256") { .text($1.old.snapshot.sha256) },
        Column("new_sha256") { .text($1.new.snapshot.sha256) },
        Column("old_retrieved") { .text(ifAny: $1.old.snapshot.retrieved) },
        Column("new_retrieved") { .text(ifAny: $1.new.snapshot.retrieved) },
    ]

    private static func sections(_ quotations: [Quotation]) -> CSVCell {
        .texts(quotations.map { $0.section.headings.joined(separator: " > ") })
    }

    /// One number stays a number; several are lines.
    private static func numbers(_ numbers: [Int]) -> CSVCell {
        numbers.count == 1 ? .count(numbers[0]) : .texts(numbers.map { String($0) })
    }
}
