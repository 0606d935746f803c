import GRDB
import ReportExtraction
import Testing

@testable import EditionStore

@Suite struct LayoutRowsTests {
    /// Makes a library one of the version before, which did without layouts.
    private func takeBack(_ store: EditionStore) throws {
        try store.database.write { db in
            try db.execute(
                sql: """
                    DROP TABLE layout;
                    ALTER TABLE collation DROP COLUMN kinds;
                    CREATE TABLE stretch (report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE);
                    DELETE FROM grdb_migrations WHERE identifier = 'layouts';
                    """)
        }
    }

    @Test func layoutsAreTheSameWhetherWrittenWithReportsOrGivenToAnEarlierLibrary() throws {
        func rows(_ store: EditionStore) throws -> [Row] {
            try store.database.read { db in
                try Row.fetchAll(db, sql: "SELECT layout.*, kinds FROM layout LEFT JOIN collation USING (report) ORDER BY report")
            }
        }
        let file = try TemporaryLibrary()
        let written: [Row]
        do {
            let store = try EditionStore(path: file.path, tool: "1")
            try store.add(SamplePages.all.map(SamplePages.capture))
            try store.collate()
            written = try rows(store)
            try takeBack(store)
        }
        let store = try EditionStore(path: file.path, .reading, tool: "1")
        #expect(try rows(store) == written)
        #expect(written.count == SamplePages.all.count)
        #expect(try store.problems(hashing: SHA256.hexDigest).isEmpty)
    }

    /// Its other reports can be read all the same.
    @Test(arguments: [
        "UPDATE paragraph SET section = 9223372036854775807 WHERE report = 2 AND place = 3",
        "UPDATE paragraph SET section = -9223372036854775808 WHERE report = 2 AND place = 3",
        "UPDATE section SET parent = 9223372036854775807 WHERE report = 2 AND place = 3",
        "UPDATE sentence SET text = 9223372036854775807 WHERE report = 2 AND place = 3",
        "UPDATE sentence SET text = -9223372036854775808 WHERE report = 2 AND place = 3",
        "DELETE FROM paragraph WHERE report = 2 AND place = 3", "DELETE FROM section WHERE report = 2 AND place = 3",
        "DELETE FROM sentence WHERE report = 2 AND place = 3",
    ])
    func anEarlierLibraryThatIsDamagedIsOpenedAndTheDamageNamed(_ damage: String) throws {
        let file = try TemporaryLibrary()
        do {
            let store = try EditionStore(path: file.path, tool: "1")
            try store.add(SamplePages.ardania.map(SamplePages.capture))
            try store.database.writeWithoutTransaction { db in
                try db.execute(sql: "PRAGMA foreign_keys = OFF")
                try db.execute(sql: damage)
                try db.execute(sql: "PRAGMA foreign_keys = ON")
            }
            #expect(
                try store.problems(hashing: SHA256.hexDigest).contains("the layout of report 2 is not what its other rows say"))
            try takeBack(store)
        }
        let store = try EditionStore(path: file.path, .reading, tool: "1")
        let query = try #require(TextQuery("the"))
        do {
            _ = try store.sentences(matching: query, limit: 1)
            Issue.record("read")
        } catch {
            guard case .damaged = error else { throw error }
        }
        #expect(try !store.sentences(matching: query, limit: 1, isEdition: { $1 != 2019 }).isEmpty)
        #expect(try store.problems(hashing: SHA256.hexDigest).contains("the layout of report 2 is not what its other rows say"))
    }
}
