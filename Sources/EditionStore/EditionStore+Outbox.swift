public import Alerts
internal import Foundation
internal import GRDB

extension EditionStore {
    /// Makes one message of all alerts that wait, to be handed over to some.
    ///
    /// - Parameters:
    ///   - channels: To whom.
    ///   - time: When, in UTC.
    /// - Returns: nil where no alert waits.
    public func seal(for channels: some Sequence<String>, at time: String) throws(EditionStoreError) -> Digest? {
        try translating {
            try database.write { db in
                let alerts = try String.fetchAll(db, sql: "SELECT content FROM alert WHERE digest IS NULL").map(Self.alert)
                if alerts.isEmpty { return nil }
                let digest = Digest(alerts, time: time)
                try db.execute(sql: "INSERT INTO digest (id, time) VALUES (?, ?)", arguments: [digest.id, time])
                try db.execute(sql: "UPDATE alert SET digest = ? WHERE digest IS NULL", arguments: [digest.id])
                for channel in Set(channels) {
                    try db.execute(
                        sql: "INSERT INTO delivery (digest, channel, attempts) VALUES (?, ?, 0)", arguments: [digest.id, channel])
                }
                return digest
            }
        }
    }

    /// The messages that were not handed over, the oldest first.
    ///
    /// - Parameter channels: To whom; messages to others wait.
    public func pendingDeliveries(to channels: some Sequence<String>) throws(EditionStoreError) -> [Delivery] {
        try translating {
            try database.read { db in
                let wanted = Set(channels)
                let rows = try Row.fetchAll(
                    db,
                    sql: """
                        SELECT digest.id, channel, attempts FROM delivery JOIN digest ON digest.id = delivery.digest
                        WHERE delivered IS NULL ORDER BY digest.place, channel
                        """)
                var digests: [String: Digest] = [:]
                return try rows.compactMap { row in
                    guard wanted.contains(row["channel"]) else { return nil }
                    let id: String = row["id"]
                    guard let digest = try digests[id] ?? Self.digest(id, db) else { return nil }
                    digests[id] = digest
                    return Delivery(digest: digest, channel: row["channel"], attempts: row["attempts"])
                }
            }
        }
    }

    /// Notes that a message was handed over, or why it was not.
    ///
    /// - Parameters:
    ///   - time: When, in UTC.
    ///   - problem: What stood in the way; nil where it was handed over.
    public func note(_ delivery: Delivery, at time: String, problem: String?) throws(EditionStoreError) {
        try translating {
            try database.write { db in
                try db.execute(
                    sql: """
                        UPDATE delivery SET attempts = attempts + 1, problem = ?3, delivered = CASE WHEN ?3 IS NULL THEN ?4 END
                        WHERE digest = ?1 AND channel = ?2
                        """,
                    arguments: [delivery.digest.id, delivery.channel, problem, time])
            }
        }
    }

    /// The last messages, the newest first.
    public func digests(limit: Int) throws(EditionStoreError) -> [Digest] {
        try translating {
            try database.read { db in
                try String.fetchAll(db, sql: "SELECT id FROM digest ORDER BY place DESC LIMIT ?", arguments: [limit])
                    .compactMap { try Self.digest($0, db) }
            }
        }
    }

    private static func digest(_ id: String, _ db: Database) throws -> Digest? {
        guard let time = try String.fetchOne(db, sql: "SELECT time FROM digest WHERE id = ?", arguments: [id]) else { return nil }
        let alerts = try String.fetchAll(db, sql: "SELECT content FROM alert WHERE digest = ?", arguments: [id]).map(alert)
        return Digest(alerts, time: time)
    }

    private static func alert(_ json: String) throws -> Alert { try JSONDecoder().decode(Alert.self, from: Data(json.utf8)) }
}
