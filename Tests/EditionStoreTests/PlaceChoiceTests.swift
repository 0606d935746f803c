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
            func texts(isLookedUp: Bool, _ range: (first: Int, count: Int?) = (0, nil)) throws -> [Int64] {
                try Int64.fetchAll(db, sql: choice.texts(isLookedUp: isLookedUp, range), arguments: ["the"])
            }
            let found = try texts(isLookedUp: true)
            #expect(found.isEmpty == (kinds == ["it's none"]))
            #expect(try texts(isLookedUp: false) == found)
            for isLookedUp in [true, false] {
                #expect(try texts(isLookedUp: isLookedUp, (0, 3)) + texts(isLookedUp: isLookedUp, (3, nil)) == found)
            }
        }
    }

    /// Sections that hold next to nothing are gathered where the words find much; those that hold nearly all are not.
    @Test func narrowSectionsAreGathered() throws {
        let store = try SamplePages.store(SamplePages.all)
        try store.database.read { db in
            let reports = try Int64.fetchAll(db, sql: "SELECT id FROM report")
            let sentences = try #require(try Int.fetchOne(db, sql: "SELECT count(*) FROM sentence"))
            func choice(_ isSection: (SectionPath) -> Bool, _ kinds: Set<String> = []) throws -> PlaceChoice {
                PlaceChoice(reports: nil, sections: try SectionChoice(reports, isSection: isSection, db), kinds: kinds)
            }
            let whole = try choice { _ in true }
            #expect(whole.sections?.sentenceCount == sentences)
            #expect(whole.isLookedUp(found: 1_000_000, sentences: sentences))
            let narrow = try choice { $0.headings.count > 2 }
            #expect(try #require(narrow.sections).sentenceCount < sentences)
            #expect(!narrow.isLookedUp(found: sentences, sentences: 1000 * sentences))
            #expect(narrow.isLookedUp(found: 0, sentences: sentences))
            #expect(try !choice({ _ in true }, ["added"]).isLookedUp(found: 8001, sentences: sentences))
        }
    }
}
