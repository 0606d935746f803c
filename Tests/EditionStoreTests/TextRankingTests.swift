import GRDB
import Testing

@testable import EditionStore

@Suite struct TextRankingTests {
    /// The order is that of the function of FTS5, to the last bit of the weights.
    @Test(arguments: ["the", "police", "police OR court", "\"the government\"", "gov*", "the -police", "of the court", "zanzibarian"])
    func theOrderIsThatOfBM25(_ words: String) throws {
        let store = try SamplePages.stored()
        let query = try #require(TextQuery(words))
        try store.database.read { db in
            let reports = try Int64.fetchAll(db, sql: "SELECT id FROM report ORDER BY id")
            let texts = try ChosenTexts(PlaceChoice(reports: reports, isSection: nil, kinds: []), SectionPaths(db), db)
            let expected = try Row.fetchAll(
                db,
                sql: """
                    SELECT rowid, content, snippet(textsearch, 0, char(0x100000), char(0x100001), '…', 40) FROM textsearch
                    WHERE textsearch MATCH ? ORDER BY bm25(textsearch), rowid
                    """, arguments: [query.expression])
            #expect(expected.isEmpty == (words == "zanzibarian"))
            for limit in [1, 3, .max] {
                let found = try TextRanking.first(limit, of: query, in: texts, db)
                #expect(found.map(\.text) == expected.prefix(limit).map { $0[0] })
                #expect(found.map(\.content) == expected.prefix(limit).map { $0[1] })
                #expect(found.map(\.snippet) == expected.prefix(limit).map { $0[2] })
            }
        }
    }
}
