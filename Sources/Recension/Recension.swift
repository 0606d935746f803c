// The umbrella: one import gives a program all that the command uses.
@_exported public import Alerts
@_exported public import Alignment
@_exported public import Collation
@_exported public import EditionStore
@_exported public import Fetching
@_exported public import Findings
@_exported public import HTMLTree
@_exported public import Incidents
@_exported public import Rendering
@_exported public import ReportExtraction
@_exported public import ReportModel
@_exported public import Watching

/// The version of the tool and of the library, by semantic versioning.
public let recensionVersion = "0.1.0"

/// Compares two editions of a country's report.
///
/// ```swift
/// let reader = ReportReader()
/// let old = try reader.read(oldPage, path: "2018/ardania.html")[0]
/// let new = try reader.read(newPage, path: "2019/ardania.html")[0]
/// for finding in compare(old: old, new: new).findings where finding.relation == .added {
///     print(finding.new[0].section.headings.joined(separator: " › "), finding.new[0].text)
/// }
/// ```
///
/// A pure function: it reads nothing but its arguments, and the same reports give the same result on every machine. Its cost grows
/// linearly with the text of both reports in practice.
///
/// - Parameters:
///   - old: The earlier edition.
///   - new: The later edition.
///   - incidentWords: The words that tell an act; a user's own are added by ``IncidentLexicon/init(words:)``.
///   - degrees: The words of degree and their scales; a user's own are added by ``DegreeWords/init(words:)``.
/// - Returns: Every sentence of both reports in exactly one finding.
public func compare(
    old: Report, new: Report, incidentWords: IncidentLexicon = .standard, degrees: DegreeWords = .standard
) -> ReportDiff {
    ReportDiff(old: old, new: new, alignment: align(old: old, new: new, degrees: degrees), incidentWords: incidentWords)
}

/// Lays editions of one country side by side, so that every sentence can be followed through all of them.
///
/// ```swift
/// let collation = try collate([edition2018, edition2019])
/// let longer = try collation.appending(edition2020)
/// for statement in Silence(longer, leastEditions: 2).statements {
///     print(statement.reported, statement.notReported, statement.quotation.text)
/// }
/// ```
///
/// A pure function: the same reports give the same lineages on every machine. Its cost is that of comparing each edition with the
/// next.
///
/// - Parameters:
///   - reports: The editions, the oldest first; years may be missing.
///   - incidentWords: The words that tell an act.
/// - Returns: Every sentence of every edition in exactly one lineage.
public func collate(_ reports: [Report], incidentWords: IncidentLexicon = .standard) throws(CollationError) -> Collation {
    try Collation(reports, incidentWords: incidentWords)
}
