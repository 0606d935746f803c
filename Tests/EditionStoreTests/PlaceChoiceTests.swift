import GRDB
import ReportModel
import Testing

@testable import EditionStore

@Suite struct PlaceChoiceTests {
    /// Whether texts are looked up or gathered, the chosen ones come out, in the same order.
    @Test(arguments: [[], ["added"], ["updated", "oldest"], ["it's none"]], [false, true])
    func bothWaysFindTheSame(_ kinds: [String], _ hasSections: Bool) throws {
        let store = try SamplePages.store(SamplePages.all)
        try store.database.read { db in
            let reports = try Int64.fetchAll(db, sql: "SELECT id FROM report WHERE id <> 2")
            let sections = try hasSections ? SectionChoice(reports, isSection: { $0.headings.count > 1 }, db) : nil
            let choice = PlaceChoice(reports: reports, sections: sections, kinds: Set(kinds))
            func texts(isOfFew: Bool, _ range: (first: Int, count: Int?) = (0, nil)) throws -> [Int64] {
                try Int64.fetchAll(db, sql: choice.texts(isOfFew: isOfFew, range), arguments: ["the"])
            }
            let found = try texts(isOfFew: true)
            #expect(found.isEmpty == (kinds == ["it's none"]))
            #expect(try texts(isOfFew: false) == found)
            for isOfFew in [true, false] {
                #expect(try texts(isOfFew: isOfFew, (0, 3)) + texts(isOfFew: isOfFew, (3, nil)) == found)
            }
        }
    }
}
