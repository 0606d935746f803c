import Collation
import GRDB
import ReportExtraction
import ReportModel
import Testing

@testable import EditionStore

@Suite struct ChosenTextsTests {
    /// What the layouts choose is what reading every sentence chooses.
    @Test(arguments: [[], ["added"], ["updated", "oldest"], ["it's none"]], [false, true])
    func choicesAreThoseOfTheRows(_ kinds: [String], _ hasSections: Bool) throws {
        let store = try SamplePages.stored()
        try store.database.read { db in
            let reports = try Int64.fetchAll(db, sql: "SELECT id FROM report WHERE id <> 2 ORDER BY id")
            let isSection: (SectionPath) -> Bool = { $0.headings.count > 1 }
            let paths = try SectionPaths(db)
            let chosen = try ChosenTexts(
                PlaceChoice(reports: reports, isSection: hasSections ? isSection : nil, kinds: Set(kinds)), paths, db)
            var expected: Set<Int64> = []
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT sentence.report, section, text, \(KindCode.sql) FROM sentence
                    JOIN paragraph ON paragraph.report = sentence.report AND paragraph.place = paragraph
                    LEFT JOIN witness ON witness.report = sentence.report AND witness.sentence = sentence.place
                    LEFT JOIN link ON link.report = sentence.report AND link.sentence = sentence.place AND link.place = 0
                    WHERE sentence.report <> 2
                    """)
            for row in rows {
                if hasSections, try !isSection(paths.path(report: row[0], section: row[1])) { continue }
                let kind: String? = row[3]
                if kinds.isEmpty || kind.map(kinds.contains) ?? false { expected.insert(row[2]) }
            }
            #expect(expected.isEmpty == (kinds == ["it's none"]))
            let all = try Int64.fetchAll(db, sql: "SELECT id FROM text")
            #expect(Set(all.filter { chosen.wordCount(of: $0) != nil }) == expected)
            #expect(chosen.wordCount(of: -1) == nil && chosen.wordCount(of: .max) == nil)
        }
    }

    @Test func wordsAreCountedAsTheIndexCountsThem() throws {
        let store = try SamplePages.store(SamplePages.ardania)
        try store.database.read { db in
            let reports = try Int64.fetchAll(db, sql: "SELECT id FROM report ORDER BY id")
            let chosen = try ChosenTexts(PlaceChoice(reports: reports, isSection: nil, kinds: []), SectionPaths(db), db)
            let texts = try Row.fetchAll(db, sql: "SELECT id, content FROM text")
            #expect(!texts.isEmpty)
            for row in texts {
                let content: String = row[1]
                let words = content.split { !$0.isLetter && !$0.isNumber }
                #expect(chosen.wordCount(of: row[0]) == words.count, "\(content)")
            }
        }
    }

    @Test func aDamagedLayoutIsNamed() throws {
        let store = try SamplePages.store(SamplePages.ardania)
        let query = try #require(TextQuery("the"))
        for (texts, stretches) in [([0x80], [1, 200, 1]), ([0xFE, 0xFF, 0x7F, 1], [1, 200, 1]), ([0, 1], [1])] as [([UInt8], [UInt8])] {
            try store.database.write { db in
                try db.execute(
                    sql: "UPDATE layout SET texts = ?, stretches = ? WHERE report = 1",
                    arguments: [PackedNumbers(bytes: texts).data, PackedNumbers(bytes: stretches).data])
            }
            #expect(throws: EditionStoreError.self) { try store.sentences(matching: query, limit: 1, isSection: { _ in true }) }
        }
    }

    /// What would leave out sentences without a word, or ask for more room than there is.
    @Test(arguments: [
        "DELETE FROM layout WHERE report = 2", "UPDATE layout SET texts = x'' WHERE report = 2",
        "UPDATE layout SET sections = x'' WHERE report = 2", "UPDATE layout SET stretches = x'' WHERE report = 2",
        "UPDATE layout SET stretches = substr(stretches, 1, 2) WHERE report = 2",
        "UPDATE layout SET stretches = x'\(String(repeating: "0180808008", count: 100))' WHERE report = 2",
        "UPDATE collation SET kinds = x'' WHERE report = 2", "UPDATE collation SET kinds = x'0201' WHERE report = 2",
        "UPDATE paragraph SET section = -1 WHERE report = 2", "UPDATE paragraph SET section = 9223372036854775807 WHERE report = 2",
        "DELETE FROM paragraph WHERE report = 2", "DELETE FROM sentence WHERE report = 2",
        "INSERT INTO text VALUES (9223372036854775807, 0, '')", "INSERT INTO text VALUES (4611686018427387904, 0, '')",
        "DELETE FROM text; INSERT INTO text VALUES (-9223372036854775807, 0, '')", "UPDATE text SET id = 9223372036854775807 WHERE id = 1",
    ])
    func damageLeavesNothingOut(_ damage: String) throws {
        let store = try SamplePages.store(SamplePages.ardania)
        let query = try #require(TextQuery("the OR a OR of"))
        func search() throws(EditionStoreError) -> [FoundSentence] {
            try store.sentences(matching: query, limit: .max, isSection: { _ in true }, kinds: ["oldest", "added", "unchanged", "updated"])
        }
        #expect(try !search().isEmpty)
        try store.database.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA foreign_keys = OFF")
            try db.execute(sql: damage)
        }
        do {
            _ = try search()
            Issue.record("read")
        } catch {
            guard case .damaged = error else { throw error }
        }
        #expect(try !store.problems(hashing: SHA256.hexDigest).isEmpty)
    }

    /// An edition that is not laid beside others yet is no damage.
    @Test func whatCameInNoWayIsNotFoundByIt() throws {
        let store = try SamplePages.store(["2018/ardania"])
        let query = try #require(TextQuery("the"))
        let before = try store.sentences(matching: query, limit: .max, kinds: ["oldest"])
        #expect(!before.isEmpty)
        try store.add([SamplePages.capture("2019/ardania")])
        #expect(try store.sentences(matching: query, limit: .max, kinds: ["oldest"]).count == before.count)
    }
}
