internal import GRDB
internal import ReportModel

/// The headings above sections, read once each.
final class SectionPathRows {
    private let db: Database
    private var known: [Key: SectionPath] = [:]

    private struct Key: Hashable {
        let report: Int64
        let section: Int
    }

    init(_ db: Database) {
        self.db = db
    }

    /// - Parameter section: Its place; nil for what stands above the first heading.
    func path(report: Int64, section: Int?) throws -> SectionPath {
        guard let section else { return SectionPath(headings: []) }
        let key = Key(report: report, section: section)
        if let path = known[key] { return path }
        let row = try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT parent, label, title FROM section JOIN heading ON heading.id = section.heading WHERE report = ? AND place = ?
                    """), arguments: [report, section])
        let problem = "a paragraph or heading stands in no section"
        guard let row else { throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: problem) }
        let parent: Int? = row[0]
        // One under a later one could lead around in a circle.
        try ReportRows.demand((parent ?? -1) < section, problem)
        let above = try path(report: report, section: parent)
        let path = SectionPath(headings: above.headings + [Self.heading(label: row[1], title: row[2])])
        known[key] = path
        return path
    }

    static func heading(label: String?, title: String) -> String {
        Section(kind: .heading, level: 1, parent: nil, label: label, title: title, line: nil).heading
    }
}
