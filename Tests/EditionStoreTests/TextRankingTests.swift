import Foundation
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

    /// A library of three sentences of two words, one of them "police", of a report that is in no edition.
    private func small() throws -> EditionStore {
        let store = try EditionStore(path: EditionStore.memory, tool: "1")
        try store.database.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA foreign_keys = OFF")
            let texts = try TextRows(db)
            try db.inTransaction {
                for text in ["police one", "police two", "police three"] { _ = try texts.row(of: text) }
                return .commit
            }
            try db.execute(
                sql: "INSERT INTO layout (report, sections, stretches, texts, paragraphs) VALUES (1, x'', x'0003', x'020200020002', x'03')")
        }
        return store
    }

    private func found(_ store: EditionStore) throws -> [Int64] {
        let query = try #require(TextQuery("police"))
        return try store.database.read { db in
            let texts = try ChosenTexts(PlaceChoice(reports: [1], isSection: nil, kinds: []), SectionPaths(db), db)
            return try TextRanking.first(10, of: query, in: texts, db).map(\.text)
        }
    }

    /// Where the index has the sentences of a word: the row, how much further on it stands, twice the places, and 2 more than the first.
    @Test func anIndexThatHasASentenceTwiceIsDamaged() throws {
        let store = try small()
        #expect(try found(store) == [1, 2, 3])
        try store.database.write { db in
            let row = try #require(
                try Row.fetchOne(db, sql: "SELECT id, block FROM textsearch_data WHERE hex(block) LIKE '%010202010202010202%'"))
            var block = [UInt8](row[1] as Data)
            let sentences: [UInt8] = [1, 2, 2, 1, 2, 2, 1, 2, 2]
            let start = try #require(block.indices.first { block[$0...].starts(with: sentences) })
            block[start + 3] = 0
            try db.execute(sql: "UPDATE textsearch_data SET block = ? WHERE id = ?", arguments: [Data(block), row[0] as Int64])
        }
        #expect(throws: DatabaseError.self) { try found(store) }
    }

    @Test(arguments: [
        "DELETE FROM textsearch_data WHERE id > 10", "UPDATE textsearch_data SET block = x'000000' WHERE id = 1",
        "UPDATE textsearch_data SET block = x'0300' WHERE id = 1", "UPDATE textsearch_data SET block = x'' WHERE id > 10",
        "DELETE FROM text WHERE id = 2",
    ])
    func anIndexThatIsNotThatOfTheTextsIsDamaged(_ damage: String) throws {
        let store = try small()
        try store.database.write { try $0.execute(sql: damage) }
        #expect(throws: DatabaseError.self) { try found(store) }
    }

    @Test func wordsThatAreGoneAreNoCrash() throws {
        let store = try small()
        try store.database.write { try $0.execute(sql: "UPDATE text SET content = '' WHERE id = 2") }
        #expect(try found(store) == [1, 2, 3])
    }
}
