internal import Foundation
internal import GRDB
public import ReportModel

extension EditionStore {
    /// A capture with the reports read out of it.
    public struct Capture: Sendable {
        /// Where it was found; stands with the capture in the library.
        public let path: String
        /// SHA-256 of the bytes, in lower-case hexadecimal digits.
        public let sha256: String
        /// How many bytes it has.
        let count: Int
        /// The bytes, packed: packing takes as long as reading, and is done where reading is. Nil where there was no memory for it.
        let packed: [UInt8]?
        /// At least one; each tells its year.
        public let reports: [Report]

        public init(path: String, sha256: String, bytes: [UInt8], reports: [Report]) {
            self.init(path: path, sha256: sha256, count: bytes.count, packed: Packing.pack(bytes), reports: reports)
        }

        private init(path: String, sha256: String, count: Int, packed: [UInt8]?, reports: [Report]) {
            self.path = path
            self.sha256 = sha256
            self.count = count
            self.packed = packed
            self.reports = reports
        }

        /// The capture of a page that is read while its bytes are packed, on another core where one is free.
        ///
        /// - Parameter isRead: Given the reports once they are read, while the bytes are still being packed.
        public static func reading<Failure>(
            path: String, sha256: String, bytes: [UInt8], _ read: @Sendable () throws(Failure) -> [Report],
            isRead: @Sendable ([Report]) async -> Void = { _ in }
        ) async throws(Failure) -> Capture {
            async let packed = Packing.pack(bytes)
            let reports = try read()
            await isRead(reports)
            return Capture(path: path, sha256: sha256, count: bytes.count, packed: await packed, reports: reports)
        }
    }

    /// Whether a capture of these bytes is in the library, read by this version of the program.
    ///
    /// What an earlier version read is read again, because a later one may read it better.
    public func hasCapture(_ sha256: String) throws(EditionStoreError) -> Bool {
        try translating {
            try database.read { db in
                try Bool.fetchOne(
                    db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM snapshot WHERE sha256 = ? AND reader = ?)"),
                    arguments: [sha256, tool]) ?? false
            }
        }
    }

    /// How many captures there are.
    public func captureCount() throws(EditionStoreError) -> Int {
        try translating { try database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM snapshot") ?? 0 } }
    }

    /// The years of the reports read out of a capture; empty where it is not there.
    public func years(ofCapture sha256: String) throws(EditionStoreError) -> [Int] {
        try translating {
            try database.read { db in
                try Int.fetchAll(
                    db,
                    sql: """
                        SELECT DISTINCT year FROM edition JOIN report ON report.edition = edition.id
                        JOIN snapshot ON snapshot.id = report.snapshot WHERE sha256 = ? ORDER BY year
                        """,
                    arguments: [sha256])
            }
        }
    }

    /// Stores captures that are not there yet, in one step: all of them or, where anything fails, none.
    ///
    /// Linear in their bytes and sentences.
    ///
    /// - Parameters:
    ///   - captures: In the order in which they shall stand.
    ///   - isAgain: Whether the reports of those that are there are to be replaced by these.
    ///   - known: Where captures were found that are there already: their paths are noted.
    public func add(
        _ captures: [Capture], isAgain: Bool = false, known: [(path: String, sha256: String)] = []
    ) throws(EditionStoreError) {
        try translating { try database.write { db in try Self.insert(captures, isAgain: isAgain, known: known, tool: tool, db) } }
    }

    static func insert(
        _ captures: [Capture], isAgain: Bool = false, known: [(path: String, sha256: String)] = [], tool: String, _ db: Database
    ) throws {
        let rows = try ReportRows(db)
        for capture in captures {
            let (id, isNew) = try snapshot(capture, isAgain: isAgain, tool: tool, db)
            try note(capture.path, id, db)
            if !isNew { continue }
            for (place, report) in capture.reports.enumerated() {
                guard let edition = try edition(of: report, db) else { continue }
                try rows.insert(report, edition: edition, snapshot: id, place: place)
            }
        }
        for (path, sha256) in known {
            if let id = try Int64.fetchOne(db, sql: "SELECT id FROM snapshot WHERE sha256 = ?", arguments: [sha256]) {
                try note(path, id, db)
            }
        }
    }

    /// The bytes of a capture as they were; nil where there is no such capture.
    public func original(_ sha256: String) throws(EditionStoreError) -> [UInt8]? {
        try translating {
            let row = try database.read { db in
                try Row.fetchOne(db, sql: "SELECT bytes, original FROM snapshot WHERE sha256 = ?", arguments: [sha256])
            }
            guard let row else { return nil }
            guard let bytes = Packing.unpack([UInt8](row["original"] as Data), count: row["bytes"]) else {
                throw EditionStoreError.damaged(path: path, reason: "the capture \(sha256) cannot be unpacked")
            }
            return bytes
        }
    }

    /// The row of a capture, and whether its reports are to be stored: it is new, or an older version of the program read it, whose
    /// reports are dropped. Not so where another process stored it meanwhile.
    private static func snapshot(
        _ capture: Capture, isAgain: Bool, tool: String, _ db: Database
    ) throws -> (id: Int64, isNew: Bool) {
        if let row = try Row.fetchOne(db, sql: "SELECT id, reader FROM snapshot WHERE sha256 = ?", arguments: [capture.sha256]) {
            let id: Int64 = row["id"]
            if row["reader"] == tool, !isAgain { return (id, false) }
            let reports = try Int64.fetchAll(db, sql: "SELECT id FROM report WHERE snapshot = ?", arguments: [id])
            for report in reports { try CollationRows(db).dropCollation(from: report) }
            try db.execute(sql: "DELETE FROM report WHERE snapshot = ?", arguments: [id])
            try db.execute(sql: "UPDATE snapshot SET reader = ? WHERE id = ?", arguments: [tool, id])
            return (id, true)
        }
        guard let packed = capture.packed else { throw DatabaseError(resultCode: .SQLITE_NOMEM) }
        try db.execute(
            sql: "INSERT INTO snapshot (sha256, bytes, original, reader) VALUES (?, ?, ?, ?)",
            arguments: [capture.sha256, capture.count, Data(packed), tool])
        return (db.lastInsertedRowID, true)
    }

    private static func note(_ path: String, _ snapshot: Int64, _ db: Database) throws {
        try db.execute(sql: "INSERT OR IGNORE INTO source VALUES (?, ?)", arguments: [path, snapshot])
    }

    /// The row of the edition of a report; nil for a report without a year.
    private static func edition(of report: Report, _ db: Database) throws -> Int64? {
        guard let year = report.edition.year else { return nil }
        let key = report.edition.country.key
        try db.execute(sql: "INSERT OR IGNORE INTO country (key) VALUES (?)", arguments: [key])
        try db.execute(
            sql: "INSERT OR IGNORE INTO edition (country, year) SELECT id, ? FROM country WHERE key = ?", arguments: [year, key])
        return try Int64.fetchOne(
            db, sql: "SELECT edition.id FROM edition JOIN country ON country.id = country WHERE key = ? AND year = ?",
            arguments: [key, year])
    }
}
