internal import Foundation
internal import GRDB
internal import ReportModel

/// The headings above sections, out of the outlines that `layout` has of reports; each different path is made once.
final class SectionPaths {
    private let db: Database
    private let headings: HeadingRows
    private var known: [Step: Int] = [:]
    private var ofReports: [Int64: [Int]] = [:]
    /// The first one is that of what stands above the first heading.
    private(set) var paths = [SectionPath(headings: [])]

    /// A heading under those above it.
    private struct Step: Hashable {
        let path: Int
        let heading: Int64
    }

    /// - Parameter isOfAll: Whether nearly all reports will be asked for.
    init(_ db: Database, isOfAll: Bool = false) throws {
        self.db = db
        headings = HeadingRows(db)
        if isOfAll { try headings.readAll() }
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
        return try places(PackedSectionReader(sections ?? Data()), report: report)
    }

    /// By section of a report, the position of its path among ``paths``; before them that of what stands above the first.
    ///
    /// - Parameter sections: As `layout` has them.
    func places(_ sections: PackedSectionReader, report: Int64) throws -> [Int] {
        var sections = sections
        var result = [0]
        while let (parent, heading) = try sections.next() {
            let step = Step(path: result[parent], heading: heading)
            let place = known[step] ?? paths.count
            if place == paths.count {
                paths.append(SectionPath(headings: paths[step.path].headings + [try headings.heading(heading).heading]))
                known[step] = place
            }
            result.append(place)
        }
        ofReports[report] = result
        return result
    }
}
