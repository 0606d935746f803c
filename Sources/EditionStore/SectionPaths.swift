internal import Foundation
internal import GRDB
internal import ReportModel

/// The headings above sections, out of the outlines that `layout` has of reports; each different path is made once.
final class SectionPaths {
    private let db: Database
    /// By row, as far as they were asked for.
    private var headings: [Int64: String] = [:]
    private var known: [Step: Int] = [:]
    private var ofReports: [Int64: [Int]] = [:]
    /// The first one is that of what stands above the first heading.
    private(set) var paths = [SectionPath(headings: [])]

    /// A heading under those above it.
    private struct Step: Hashable {
        let path: Int
        let heading: Int64
    }

    /// - Parameter isOfAll: Whether nearly all reports will be asked for: then all headings are read at once, which a few would not be
    ///   worth.
    init(_ db: Database, isOfAll: Bool = false) throws {
        self.db = db
        guard isOfAll else { return }
        let rows = try Row.fetchCursor(db, sql: "SELECT id, label, title FROM heading")
        while let row = try rows.next() { headings[row[0]] = Self.heading(label: row[1], title: row[2]) }
    }

    /// Linear in the sections of the report, once for each.
    ///
    /// - Parameter section: Its place; nil for what stands above the first heading.
    func path(report: Int64, section: Int?) throws -> SectionPath {
        let places = try ofReports[report] ?? places(report: report)
        // The place of a section that no report has stays one.
        let place = section.map { $0 < 0 ? $0 : $0 &+ 1 } ?? 0
        try ReportRows.demand(places.indices.contains(place), "a paragraph or heading stands in no section")
        return paths[places[place]]
    }

    private func places(report: Int64) throws -> [Int] {
        let sections = try Data.fetchOne(
            db.cachedStatement(sql: "SELECT sections FROM layout WHERE report = ?"), arguments: [report])
        return try places(PackedNumberReader(sections ?? Data()), report: report)
    }

    /// By section of a report, the position of its path among ``paths``; before them that of what stands above the first.
    ///
    /// - Parameter sections: As `layout` has them.
    func places(_ sections: PackedNumberReader, report: Int64) throws -> [Int] {
        var sections = sections
        var result = [0]
        while !sections.isAtEnd {
            let (parent, heading) = (try sections.next(), Int64(try sections.next()))
            try ReportRows.demand(result.indices.contains(parent), "a section of report \(report) stands under one after it")
            let step = Step(path: result[parent], heading: heading)
            let place = known[step] ?? paths.count
            if place == paths.count {
                known[step] = place
                paths.append(SectionPath(headings: paths[step.path].headings + [try self.heading(heading, of: report)]))
            }
            result.append(place)
        }
        ofReports[report] = result
        return result
    }

    private func heading(_ id: Int64, of report: Int64) throws -> String {
        if let known = headings[id] { return known }
        let row = try Row.fetchOne(db.cachedStatement(sql: "SELECT label, title FROM heading WHERE id = ?"), arguments: [id])
        guard let row else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a section of report \(report) has no heading")
        }
        let heading = Self.heading(label: row[0], title: row[1])
        headings[id] = heading
        return heading
    }

    private static func heading(label: String?, title: String) -> String {
        Section(kind: .heading, level: 1, parent: nil, label: label, title: title, line: nil).heading
    }
}
