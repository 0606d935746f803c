import GRDB
import ReportModel
import Testing

@testable import EditionStore

@Suite struct SectionPathsTests {
    @Test func pathsAreThoseOfTheReports() throws {
        let store = try SamplePages.stored()
        let reports = try store.editions().map { try #require(try store.report(of: $0)) }
        let ids = try store.editions().compactMap(\.captures.last?.report)
        try store.database.read { db in
            let paths = try SectionPaths(db)
            for (id, report) in zip(ids, reports) {
                for section in report.sections.indices {
                    #expect(try paths.path(report: id, section: section) == report.path(to: section))
                }
                #expect(try paths.path(report: id, section: nil) == SectionPath(headings: []))
                for section in [-1, report.sections.count, .max, .min] {
                    #expect(throws: DatabaseError.self) { try paths.path(report: id, section: section) }
                }
            }
            // Each is made once.
            #expect(Set(paths.paths).count == paths.paths.count)
        }
    }

    /// A section under one after it, one under none that is, a heading that is not there, and half a section.
    @Test(arguments: [[1, 1], [0, 1, 5, 1], [0, 0xFF, 0xFF, 0x7F], [0]] as [[UInt8]])
    func aDamagedOutlineIsNamed(_ bytes: [UInt8]) throws {
        try SamplePages.stored().database.read { db in
            let paths = try SectionPaths(db)
            #expect(throws: DatabaseError.self) { try paths.places(PackedSectionReader(PackedNumbers(bytes: bytes).data), report: 1) }
        }
    }
}
