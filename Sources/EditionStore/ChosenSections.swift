internal import GRDB
internal import ReportModel

/// The sections in which something is looked for, report by report; each different path is asked for once.
struct ChosenSections {
    private let isSection: (SectionPath) -> Bool
    /// By row.
    private let headings: [Int64: String]
    private var known: [Step: Int] = [:]
    private var paths = [SectionPath(headings: [])]
    private var chosen: [Bool]

    /// A heading under those above it.
    private struct Step: Hashable {
        let path: Int
        let heading: Int64
    }

    init(_ isSection: @escaping (SectionPath) -> Bool, _ db: Database) throws {
        self.isSection = isSection
        var headings: [Int64: String] = [:]
        let rows = try Row.fetchCursor(db, sql: "SELECT id, label, title FROM heading")
        while let row = try rows.next() { headings[row[0]] = SectionPathRows.heading(label: row[1], title: row[2]) }
        self.headings = headings
        chosen = [isSection(paths[0])]
    }

    /// Whether each section of a report is chosen, before them what stands above the first.
    ///
    /// - Parameter sections: As `layout` has them.
    mutating func areChosen(_ sections: PackedNumberReader) throws -> [Bool] {
        var sections = sections
        var ofReport = [0]
        while !sections.isAtEnd {
            let (parent, heading) = (try sections.next(), Int64(try sections.next()))
            try ReportRows.demand((0..<ofReport.count).contains(parent), "a section stands under one after it")
            ofReport.append(try path(Step(path: ofReport[parent], heading: heading)))
        }
        return ofReport.map { chosen[$0] }
    }

    private mutating func path(_ step: Step) throws -> Int {
        if let path = known[step] { return path }
        guard let heading = headings[step.heading] else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a section has no heading")
        }
        let path = SectionPath(headings: paths[step.path].headings + [heading])
        known[step] = paths.count
        chosen.append(isSection(path))
        paths.append(path)
        return paths.count - 1
    }
}
