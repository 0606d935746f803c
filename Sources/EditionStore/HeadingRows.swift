internal import GRDB
internal import ReportModel

/// The headings of sections, each of which stands in one row however many reports have it, and is read once.
final class HeadingRows {
    private let db: Database
    /// By row: the heading as a section under none.
    private var known: [Int64: Section] = [:]

    init(_ db: Database) {
        self.db = db
    }

    /// Reads all of them at once, which is worth it where nearly all reports will be asked for.
    func readAll() throws {
        let rows = try Row.fetchCursor(db, sql: "SELECT kind, level, label, title, id FROM heading")
        while let row = try rows.next() { known[row[4]] = try Self.section(row) }
    }

    /// The heading of a row, as a section under none.
    func heading(_ id: Int64) throws -> Section {
        if let known = known[id] { return known }
        let row = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT kind, level, label, title FROM heading WHERE id = ?"), arguments: [id])
        guard let row else { throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a section has no heading") }
        let heading = try Self.section(row)
        known[id] = heading
        return heading
    }

    /// Deeper than any outline goes.
    private static let levels = 0...99

    /// - Parameter row: Kind, level, label and title come first.
    static func section(_ row: Row, parent: Int? = nil, line: Int? = nil) throws -> Section {
        try ReportRows.demand(levels.contains(row[1]), "a heading is of no level")
        return Section(
            kind: Section.Kind(rawValue: row[0]) ?? .heading, level: row[1], parent: parent, label: row[2], title: row[3], line: line)
    }
}
