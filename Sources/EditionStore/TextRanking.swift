internal import Foundation
internal import GRDB
internal import GRDBSQLite

/// The texts that a query finds, in the order of BM25: those first in which its words weigh most, of equals the earlier row.
///
/// FTS5 has a function that computes the same. It looks up the number of words of every text that is found, which takes four fifths of
/// its time; here it is at hand, and texts that are not chosen are not weighed at all.
enum TextRanking {
    /// Makes the function known that weighs texts. To be done once for every connection to a library: each time more takes memory.
    static func register(_ db: Database) throws {
        guard let api = try api(db), let create = api.pointee.xCreateFunction else {
            throw DatabaseError(resultCode: .SQLITE_ERROR, message: "SQLite has no FTS5")
        }
        try check(create(api, cString("weigh"), nil, weigh, nil), db)
    }

    /// What FTS5 gives to those who ask for it by a pointer, which it writes to while the statement runs.
    private static func api(_ db: Database) throws -> UnsafeMutablePointer<fts5_api>? {
        var api: UnsafeMutablePointer<fts5_api>?
        let statement = try db.makeStatement(sql: "SELECT fts5(?)")
        try withExtendedLifetime(statement) {
            try withUnsafeMutablePointer(to: &api) { place in
                try check(sqlite3_bind_pointer(statement.sqliteStatement, 1, place, cString("fts5_api_ptr"), nil), db)
                let status = sqlite3_step(statement.sqliteStatement)
                sqlite3_reset(statement.sqliteStatement)
                sqlite3_clear_bindings(statement.sqliteStatement)
                if status != SQLITE_ROW { try check(status, db) }
            }
        }
        return api
    }

    /// A text that is found.
    struct Match {
        /// Its row.
        let text: Int64
        let content: String
        /// What of it was found, between ``FoundSentence/marks``.
        let snippet: String
    }

    /// The first texts.
    ///
    /// - Parameters:
    ///   - count: How many at most.
    ///   - texts: Those that may be found.
    /// - Complexity: Linear in what the query finds.
    static func first(_ count: Int, of query: TextQuery, in texts: ChosenTexts, _ db: Database) throws -> [Match] {
        let pass = Pass(texts, count)
        try withExtendedLifetime(pass) { try statement("1", query, pass, db).execute() }
        // None comes twice in a pass.
        let ranks = Dictionary(pass.leading.texts.enumerated().map { ($1, $0) }) { first, _ in first }
        // Those are read in one more going through: to look for the words in one text after the other costs more.
        pass.wanted = ranks
        pass.last = nil
        let matches = try withExtendedLifetime(pass) {
            try Row.fetchAll(
                statement("rowid, content, snippet(textsearch, 0, char(0x100000), char(0x100001), '…', 40)", query, pass, db)
            ).compactMap { row -> Match? in
                guard let content: String = row[1], let snippet: String = row[2] else { return nil }
                return Match(text: row[0], content: content, snippet: snippet)
            }
        }
        try ReportRows.demand(matches.count == ranks.count, "the index of words does not find a sentence again")
        return matches.sorted { ranks[$0.text, default: 0] < ranks[$1.text, default: 0] }
    }

    /// What the query finds and the pass takes.
    private static func statement(_ columns: String, _ query: TextQuery, _ pass: Pass, _ db: Database) throws -> Statement {
        let statement = try db.makeStatement(sql: "SELECT \(columns) FROM textsearch WHERE textsearch MATCH ? AND weigh(textsearch, ?)")
        try statement.setArguments([query.expression, nil])
        let pointer = Unmanaged.passUnretained(pass).toOpaque()
        try check(sqlite3_bind_pointer(statement.sqliteStatement, 2, pointer, cString(passType), nil), db)
        return statement
    }

    private static func check(_ status: Int32, _ db: Database) throws {
        if status != SQLITE_OK { throw DatabaseError(resultCode: ResultCode(rawValue: status), message: db.lastErrorMessage) }
    }

    // MARK: Weighing

    private static let passType: StaticString = "recension_ranking"

    /// The bytes of a literal, which stay where they are.
    private static func cString(_ text: StaticString) -> UnsafePointer<CChar> {
        UnsafeRawPointer(text.utf8Start).assumingMemoryBound(to: CChar.self)
    }

    /// One going through what a query finds.
    private final class Pass {
        let texts: ChosenTexts
        var leading: LeadingTexts
        /// The texts that are taken; nil while all are weighed, and none is.
        var wanted: [Int64: Int]?
        /// The text that came by last.
        var last: Int64?
        /// The weight of each phrase of the query; nil before the first text.
        var weights: [Double]?
        /// Words of a text, on average.
        var average = 1.0

        init(_ texts: ChosenTexts, _ count: Int) {
            self.texts = texts
            leading = LeadingTexts(count)
        }
    }

    private static let weigh: fts5_extension_function = { api, context, result, _, values in
        guard let api, let value = values?.pointee, let pointer = sqlite3_value_pointer(value, cString(passType)) else { return }
        let pass = Unmanaged<Pass>.fromOpaque(pointer).takeUnretainedValue()
        let text = api.pointee.xRowid(context)
        // The index has its texts in the order of their rows: where one comes twice, it is damaged.
        if let last = pass.last, last >= text { return sqlite3_result_error_code(result, SQLITE_CORRUPT) }
        pass.last = text
        if let wanted = pass.wanted { return sqlite3_result_int(result, wanted[text] == nil ? 0 : 1) }
        guard let count = pass.texts.wordCount(of: text) else { return }
        let status = weigh(text, count, pass, api, context)
        if status != SQLITE_OK { sqlite3_result_error_code(result, status) }
    }

    /// What FTS5 takes for the two parameters of BM25: how soon more of a word tells no more, and how much the length of a text counts.
    private static let (saturation, lengthShare) = (1.2, 0.75)

    private static func weigh(
        _ text: Int64, _ count: Int, _ pass: Pass, _ api: UnsafePointer<Fts5ExtensionApi>, _ context: OpaquePointer?
    ) -> Int32 {
        if pass.weights == nil {
            let status = prepare(pass, api, context)
            if status != SQLITE_OK { return status }
        }
        var score = 0.0
        for (phrase, weight) in (pass.weights ?? []).enumerated() {
            var place = Fts5PhraseIter()
            var (column, offset): (Int32, Int32) = (-1, -1)
            let status = api.pointee.xPhraseFirst(context, Int32(phrase), &place, &column, &offset)
            if status != SQLITE_OK { return status }
            var frequency = 0.0
            while column >= 0 {
                frequency += 1
                api.pointee.xPhraseNext(context, &place, &column, &offset)
            }
            score +=
                weight
                * ((frequency * (saturation + 1))
                    / (frequency + saturation * (1 - lengthShare + lengthShare * Double(count) / pass.average)))
        }
        pass.leading.add(text, score)
        return SQLITE_OK
    }

    /// Phrases that fewer texts have weigh more; one that half of them have weighs next to nothing, as with FTS5.
    private static func prepare(
        _ pass: Pass, _ api: UnsafePointer<Fts5ExtensionApi>, _ context: OpaquePointer?
    ) -> Int32 {
        var (rows, words): (Int64, Int64) = (0, 0)
        var status = api.pointee.xRowCount(context, &rows)
        if status == SQLITE_OK { status = api.pointee.xColumnTotalSize(context, -1, &words) }
        if status != SQLITE_OK { return status }
        if rows <= 0 || words <= 0 { return SQLITE_CORRUPT }
        pass.average = Double(words) / Double(rows)
        let count = api.pointee.xPhraseCount(context)
        // Of one phrase alone the weight is the same for all texts: to count those that have it is to go through all of them once more.
        if count == 1 {
            pass.weights = [1]
            return SQLITE_OK
        }
        var weights: [Double] = []
        for phrase in 0..<count {
            var found: Int64 = 0
            status = api.pointee.xQueryPhrase(context, phrase, &found) { _, _, found in
                found?.assumingMemoryBound(to: Int64.self).pointee += 1
                return SQLITE_OK
            }
            if status != SQLITE_OK { return status }
            let weight = log((Double(rows - found) + 0.5) / (Double(found) + 0.5))
            weights.append(weight > 0 ? weight : 1e-6)
        }
        pass.weights = weights
        return SQLITE_OK
    }
}
