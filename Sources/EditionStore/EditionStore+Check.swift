internal import Foundation
internal import GRDB

extension EditionStore {
    /// What does not hold together in the library: damaged pages of the file, rows that refer to none, sentences that the index of words
    /// does not find, captures that cannot be unpacked or are not what they are named after. Empty where all is well. Reads everything.
    ///
    /// - Parameter hash: SHA-256 of some bytes, in lower-case hexadecimal digits.
    public func problems(hashing hash: ([UInt8]) -> String) throws(EditionStoreError) -> [String] {
        try translating {
            try database.read { db in
                var problems = try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
                problems += try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map { row in
                    "a row of \(row[0] as String) refers to one of \(row[2] as String) that is not there"
                }
                let texts = try Int.fetchOne(db, sql: "SELECT count(*) FROM text") ?? 0
                let indexed = try Int.fetchOne(db, sql: "SELECT count(*) FROM textsearch_docsize") ?? 0
                if texts != indexed { problems.append("the index of words holds \(indexed) of \(texts) sentences") }
                do { _ = try Self.editions(db) } catch let error as DatabaseError {
                    problems.append(error.message ?? "\(error.resultCode)")
                }
                let layouts = LayoutRows(db: db)
                for report in try Int64.fetchAll(db, sql: "SELECT id FROM report ORDER BY id") where try !layouts.isTrue(report: report) {
                    problems.append("the layout of report \(report) is not what its other rows say")
                }
                for (country, id) in try Row.fetchAll(db, sql: "SELECT key, id FROM country ORDER BY key").map({
                    ($0[0] as String, $0[1] as Int64)
                }) {
                    do { _ = try CollationReader(db, country: id).parts() } catch let error as DatabaseError {
                        problems.append("\(country): \(error.message ?? "\(error.resultCode)")")
                    }
                }
                let captures = try Row.fetchCursor(db, sql: "SELECT sha256, bytes, original FROM snapshot")
                while let row = try captures.next() {
                    let sha256: String = row["sha256"]
                    if let bytes = Packing.unpack([UInt8](row["original"] as Data), count: row["bytes"]) {
                        if hash(bytes) != sha256 { problems.append("the capture \(sha256) holds other bytes than it was made of") }
                    } else {
                        problems.append("the capture \(sha256) cannot be unpacked")
                    }
                }
                return problems
            }
        }
    }
}

extension EditionStore {
    /// Leaves out words that no report has any more and writes the file anew without gaps. Costs reading and writing all of it; that
    /// there is no room for a second file, or that another process uses the file, is no trouble.
    public func compact() throws(EditionStoreError) {
        let unused = "NOT EXISTS (SELECT 1 FROM sentence WHERE sentence.text = text.id)"
        try passing {
            try database.write { db in
                try db.execute(
                    sql: "INSERT INTO textsearch (textsearch, rowid, content) SELECT 'delete', id, content FROM text WHERE \(unused)")
                try db.execute(sql: "DELETE FROM text WHERE \(unused)")
                try db.execute(
                    sql: "DELETE FROM heading WHERE NOT EXISTS (SELECT 1 FROM section WHERE section.heading = heading.id)")
            }
        }
        try passing {
            try database.writeWithoutTransaction { db in
                try db.execute(sql: "INSERT INTO textsearch(textsearch) VALUES ('optimize')")
                try db.execute(sql: "VACUUM")
            }
        }
    }

    private func passing(_ step: () throws -> Void) throws(EditionStoreError) {
        do { try translating(step) } catch {
            switch error {
            case .full, .locked: break
            default: throw error
            }
        }
    }
}
