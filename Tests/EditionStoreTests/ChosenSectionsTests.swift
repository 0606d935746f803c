import GRDB
import ReportModel
import Testing

@testable import EditionStore

@Suite struct ChosenSectionsTests {
    @Test func eachPathIsAskedForOnce() throws {
        let store = try SamplePages.stored()
        let edition = try #require(try store.editions().first)
        let report = try #require(try store.report(of: edition))
        let id = try #require(edition.captures.last).report
        try store.database.read { db in
            let outlines = try Row.fetchAll(db, sql: "SELECT report, sections FROM layout ORDER BY report")
            var asked: [SectionPath] = []
            let paths = try SectionPaths(db)
            var sections = ChosenSections(
                {
                    asked.append($0)
                    return $0.headings.count == 1
                }, paths)
            for row in outlines {
                let areChosen = try sections.areChosen(PackedSectionReader(row[1]), report: row[0])
                guard row[0] == id else { continue }
                // Before the sections stands what is above the first one.
                #expect(areChosen == [false] + report.sections.indices.map { report.path(to: $0).headings.count == 1 })
                #expect(areChosen.contains(true))
            }
            #expect(asked == paths.paths)
        }
    }
}
