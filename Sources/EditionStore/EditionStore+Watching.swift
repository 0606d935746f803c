internal import Alerts
internal import Foundation
internal import GRDB
internal import ReportModel

extension EditionStore {
    // MARK: Pages

    /// The pages that were looked at, by their addresses.
    public func watchedPages() throws(EditionStoreError) -> [String: WatchedPage] {
        try translating {
            try database.read { db in
                var pages: [String: WatchedPage] = [:]
                let rows = try Row.fetchCursor(db, sql: "SELECT * FROM page")
                while let row = try rows.next() {
                    guard let verdict = WatchedPage.Verdict(rawValue: row["verdict"]) else { continue }
                    pages[row["address"]] = WatchedPage(
                        address: row["address"], source: row["source"], year: row["year"], verdict: verdict, reason: row["reason"],
                        sha256: row["sha256"], wording: row["wording"], since: row["since"], isQuiet: row["isquiet"], isTold: row["istold"])
                }
                return pages
            }
        }
    }

    /// The sources whose base line is complete.
    public func watchedSources() throws(EditionStoreError) -> Set<String> {
        try translating { try database.read { try String.fetchSet($0, sql: "SELECT source FROM watched") } }
    }

    // MARK: What was fetched

    /// Keeps what came from the net, before anybody looks at it: a run that is broken off need not fetch it again.
    public func keep(_ record: FetchRecord, body: [UInt8]) throws(EditionStoreError) {
        try translating {
            let headers = try Self.json(record.headers)
            let packed = Packing.pack(body)
            try database.write { db in
                try db.execute(
                    sql: "INSERT INTO fetch (address, url, time, status, headers, sha256) VALUES (?, ?, ?, ?, ?, ?)",
                    arguments: [record.address, record.url, record.time, record.status, headers, record.sha256])
                if try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM snapshot WHERE sha256 = ?)", arguments: [record.sha256]) == true
                {
                    return
                }
                guard let packed else { throw DatabaseError(resultCode: .SQLITE_NOMEM) }
                try db.execute(
                    sql: "INSERT OR IGNORE INTO body VALUES (?, ?, ?)", arguments: [record.sha256, body.count, Data(packed)])
            }
        }
    }

    /// How an address answered, the oldest answer first.
    public func fetches(of address: String) throws(EditionStoreError) -> [FetchRecord] {
        try translating {
            try database.read { db in
                try Row.fetchAll(db, sql: "SELECT * FROM fetch WHERE address = ? ORDER BY id", arguments: [address]).map { row in
                    FetchRecord(
                        address: row["address"], url: row["url"], time: row["time"], status: row["status"],
                        headers: try JSONDecoder().decode([String: String].self, from: Data((row["headers"] as String).utf8)),
                        sha256: row["sha256"])
                }
            }
        }
    }

    /// What came from the net, by the SHA-256 of its bytes; nil where it was not kept.
    public func body(_ sha256: String) throws(EditionStoreError) -> [UInt8]? {
        if let original = try original(sha256) { return original }
        return try translating {
            let row = try database.read {
                try Row.fetchOne($0, sql: "SELECT bytes, original FROM body WHERE sha256 = ?", arguments: [sha256])
            }
            guard let row else { return nil }
            guard let bytes = Packing.unpack([UInt8](row["original"] as Data), count: row["bytes"]) else {
                throw EditionStoreError.damaged(path: path, reason: "the page \(sha256) cannot be unpacked")
            }
            return bytes
        }
    }

    // MARK: Steps

    /// Stores what a run of watching found, all of it or, where anything fails, nothing: captures, what is known of pages, and alerts.
    /// An alert that was told before, or waits to be, is left out.
    public func add(_ step: WatchStep) throws(EditionStoreError) {
        try translating {
            try database.write { db in
                try Self.insert(step.captures, tool: tool, db)
                for page in step.pages { try Self.insert(page, db) }
                for source in step.sources {
                    try db.execute(sql: "INSERT OR IGNORE INTO watched VALUES (?, ?)", arguments: [source, step.time])
                }
                try Self.dropBodies(db)
                for alert in step.alerts {
                    try db.execute(
                        sql: "INSERT OR IGNORE INTO alert VALUES (?, NULL, ?, ?, ?, ?, ?)",
                        arguments: [
                            alert.id, alert.kind.rawValue, alert.country.key, alert.year, alert.significance, try Self.json(alert),
                        ])
                }
            }
        }
    }

    private static func insert(_ page: WatchedPage, _ db: Database) throws {
        try db.execute(
            sql: "INSERT OR REPLACE INTO page VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            arguments: [
                page.address, page.source, page.year, page.verdict.rawValue, page.reason, page.sha256, page.wording, page.since,
                page.isQuiet,
                page.isTold,
            ])
    }

    /// Of what is no capture, only the last answer of each address is kept: pages that change their bytes every day would fill the file.
    private static func dropBodies(_ db: Database) throws {
        try db.execute(
            sql: """
                DELETE FROM fetch WHERE sha256 NOT IN (SELECT sha256 FROM snapshot)
                    AND id NOT IN (SELECT max(id) FROM fetch GROUP BY address);
                DELETE FROM body WHERE sha256 IN (SELECT sha256 FROM snapshot) OR sha256 NOT IN (SELECT sha256 FROM fetch);
                """)
    }

    static func json(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}
