internal import GRDB

/// The tables of a library, and how an older library becomes a newer one.
///
/// What was captured stands in `snapshot` and is never changed. All else is read out of it: the rows of a report, and the lineages of
/// a country's editions, which can be made anew at any time. A migration that has been released is never edited; what comes later is
/// a migration of its own. `Documentation/library.md` explains the tables to those who query them.
enum LibrarySchema {
    /// Marks the file as a library, so that no other database is taken for one ("recn").
    static let applicationID: Int32 = 0x7265_636E

    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("editions") { db in
            try db.execute(sql: "PRAGMA application_id = \(applicationID)")
            try db.execute(sql: editions)
        }
        migrator.registerMigration("lineages") { db in try db.execute(sql: lineages) }
        migrator.registerMigration("watching") { db in try db.execute(sql: watching) }
        migrator.registerMigration("stretches") { db in try db.execute(sql: stretches) }
        // Rows that refer to none are for the check to name; they are no reason to leave the library as it was.
        migrator.registerMigration("layouts", foreignKeyChecks: .immediate) { db in
            try db.execute(sql: layouts)
            let rows = LayoutRows(db: db)
            // A report whose rows do not go together stays without: the rest of the library can be read, and a search says it.
            for report in try Int64.fetchAll(db, sql: "SELECT id FROM report ORDER BY id") { try rows.insert(report: report) }
            for report in try Int64.fetchAll(db, sql: "SELECT report FROM collation ORDER BY report") {
                try rows.updateKinds(report: report)
            }
        }
        return migrator
    }

    /// Makes the tables that are missing.
    ///
    /// Which these are is looked up once, before the first is made, and another process may make them meanwhile: a migration then
    /// finds its table there, or the one that it replaces gone. So what fails while migrations are being added is no failure; there
    /// are only so many of them.
    static func bringUpToDate(_ database: DatabaseQueue) throws {
        while true {
            let known = try database.read(made)
            do {
                return try migrator.migrate(database)
            } catch let error as DatabaseError {
                if try database.read(made) == known { throw error }
            }
        }
    }

    /// The migrations that are done. Their table is looked for first: then what follows reads the library as it was in that moment.
    private static func made(_ db: Database) throws -> Set<String> {
        try db.tableExists("grdb_migrations") ? migrator.appliedIdentifiers(db) : []
    }

    /// Captures, and the reports read out of them.
    private static let editions = """
        CREATE TABLE snapshot (
            id INTEGER PRIMARY KEY,
            sha256 TEXT NOT NULL UNIQUE,
            bytes INTEGER NOT NULL,
            original BLOB NOT NULL,
            reader TEXT NOT NULL
        ) STRICT;
        CREATE TABLE source (
            path TEXT NOT NULL,
            snapshot INTEGER NOT NULL REFERENCES snapshot ON DELETE CASCADE,
            PRIMARY KEY (path, snapshot)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE country (
            id INTEGER PRIMARY KEY,
            key TEXT NOT NULL UNIQUE
        ) STRICT;
        CREATE TABLE edition (
            id INTEGER PRIMARY KEY,
            country INTEGER NOT NULL REFERENCES country,
            year INTEGER NOT NULL,
            UNIQUE (country, year)
        ) STRICT;
        CREATE TABLE report (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            edition INTEGER NOT NULL REFERENCES edition,
            snapshot INTEGER NOT NULL REFERENCES snapshot ON DELETE CASCADE,
            place INTEGER NOT NULL,
            code TEXT,
            name TEXT NOT NULL,
            title TEXT,
            url TEXT,
            retrieved TEXT,
            published TEXT,
            pdf TEXT,
            parts INTEGER NOT NULL,
            words INTEGER NOT NULL,
            UNIQUE (snapshot, place)
        ) STRICT;
        CREATE INDEX report_edition ON report (edition);
        CREATE TABLE diagnostic (
            report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
            place INTEGER NOT NULL,
            code TEXT NOT NULL,
            message TEXT NOT NULL,
            line INTEGER,
            PRIMARY KEY (report, place)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE heading (
            id INTEGER PRIMARY KEY,
            level INTEGER NOT NULL,
            kind TEXT NOT NULL,
            label TEXT,
            title TEXT NOT NULL
        ) STRICT;
        CREATE INDEX heading_title ON heading (title);
        CREATE TABLE section (
            report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
            place INTEGER NOT NULL,
            parent INTEGER,
            heading INTEGER NOT NULL REFERENCES heading,
            line INTEGER,
            PRIMARY KEY (report, place)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE paragraph (
            report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
            place INTEGER NOT NULL,
            section INTEGER,
            line INTEGER,
            tail TEXT,
            PRIMARY KEY (report, place)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE text (
            id INTEGER PRIMARY KEY,
            hash INTEGER NOT NULL,
            content TEXT NOT NULL
        ) STRICT;
        CREATE INDEX text_hash ON text (hash);
        CREATE TABLE sentence (
            report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
            place INTEGER NOT NULL,
            paragraph INTEGER NOT NULL,
            text INTEGER NOT NULL REFERENCES text,
            line INTEGER,
            lead TEXT,
            PRIMARY KEY (report, place)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX sentence_text ON sentence (text);
        CREATE VIRTUAL TABLE textsearch USING fts5 (
            content, content = 'text', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2'
        );
        """

    /// What comes of laying the editions of a country side by side. A lineage, and a strand of sections, is named by its place among
    /// those of its country.
    private static let lineages = """
        CREATE TABLE collation (
            report INTEGER PRIMARY KEY REFERENCES report ON DELETE CASCADE,
            country INTEGER NOT NULL REFERENCES country,
            place INTEGER NOT NULL,
            grade TEXT,
            placed REAL,
            identical REAL,
            keptpath REAL,
            tool TEXT NOT NULL,
            UNIQUE (country, place)
        ) STRICT;
        CREATE TABLE tally (
            report INTEGER NOT NULL REFERENCES collation ON DELETE CASCADE,
            section INTEGER NOT NULL,
            strand INTEGER,
            words INTEGER NOT NULL,
            sentences INTEGER NOT NULL,
            carried INTEGER NOT NULL,
            moved INTEGER NOT NULL,
            restored INTEGER NOT NULL,
            incidents INTEGER NOT NULL,
            notreportednext INTEGER,
            relations TEXT,
            PRIMARY KEY (report, section)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE lineage (
            country INTEGER NOT NULL REFERENCES country,
            place INTEGER NOT NULL,
            key INTEGER NOT NULL,
            branchreport INTEGER,
            branchsentence INTEGER,
            PRIMARY KEY (country, place)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE witness (
            report INTEGER NOT NULL REFERENCES collation ON DELETE CASCADE,
            sentence INTEGER NOT NULL,
            lineage INTEGER NOT NULL,
            birth TEXT,
            PRIMARY KEY (report, sentence)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE link (
            report INTEGER NOT NULL REFERENCES collation ON DELETE CASCADE,
            sentence INTEGER NOT NULL,
            place INTEGER NOT NULL,
            oldreport INTEGER NOT NULL,
            oldsentence INTEGER NOT NULL,
            way TEXT,
            relation TEXT,
            moved INTEGER,
            score REAL,
            words TEXT,
            PRIMARY KEY (report, sentence, place)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE shift (
            report INTEGER NOT NULL REFERENCES collation ON DELETE CASCADE,
            sentence INTEGER NOT NULL,
            kind TEXT NOT NULL,
            old TEXT NOT NULL,
            new TEXT NOT NULL,
            direction TEXT,
            PRIMARY KEY (report, sentence)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE figure (
            report INTEGER NOT NULL REFERENCES collation ON DELETE CASCADE,
            sentence INTEGER NOT NULL,
            place INTEGER NOT NULL,
            old TEXT,
            new TEXT,
            unit TEXT,
            oldunit TEXT,
            oldqualifier TEXT,
            newqualifier TEXT,
            oldvalue REAL,
            newvalue REAL,
            oldupper REAL,
            newupper REAL,
            PRIMARY KEY (report, sentence, place)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE ending (
            report INTEGER NOT NULL REFERENCES collation ON DELETE CASCADE,
            lineage INTEGER NOT NULL,
            merger INTEGER,
            uncovered INTEGER NOT NULL,
            PRIMARY KEY (report, lineage)
        ) STRICT, WITHOUT ROWID;
        """

    /// Where the sentences of each section stand; ``layouts`` has it since.
    private static let stretches = """
        CREATE TABLE stretch (
            report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
            first INTEGER NOT NULL,
            section INTEGER,
            sentences INTEGER NOT NULL,
            PRIMARY KEY (report, first)
        ) STRICT, WITHOUT ROWID;
        """

    /// What a search, and adding an edition, read of every report, as ``LayoutRows`` makes it of the other rows.
    private static let layouts = """
        DROP TABLE stretch;
        CREATE TABLE layout (
            report INTEGER PRIMARY KEY REFERENCES report ON DELETE CASCADE,
            sections BLOB NOT NULL,
            stretches BLOB NOT NULL,
            texts BLOB NOT NULL,
            paragraphs BLOB NOT NULL
        ) STRICT;
        ALTER TABLE collation ADD COLUMN kinds BLOB NOT NULL DEFAULT x'';
        """
}
