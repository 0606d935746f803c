internal import Findings
internal import GRDB

/// The shifts in how sentences say a thing, as rows.
struct ShiftRows {
    let db: Database

    func insert(_ shift: Shift?, report: Int64, sentence: Int) throws {
        guard let shift else { return }
        try db.cachedStatement(sql: "INSERT INTO shift VALUES (?, ?, ?, ?, ?, ?)").execute(arguments: [
            report, sentence, shift.kind.rawValue, shift.old, shift.new, shift.direction?.rawValue,
        ])
    }

    /// By sentence.
    func shifts(of report: Int64) throws -> [Int: Shift] {
        var result: [Int: Shift] = [:]
        let rows = try Row.fetchCursor(db.cachedStatement(sql: "SELECT * FROM shift WHERE report = ?"), arguments: [report])
        while let row = try rows.next() {
            guard let kind = Shift.Kind(rawValue: row["kind"]) else { continue }
            result[row["sentence"]] = Shift(
                kind: kind, old: row["old"], new: row["new"],
                direction: (row["direction"] as String?).flatMap { Shift.Direction(rawValue: $0) })
        }
        return result
    }
}
