internal import Findings
internal import GRDB

/// The different sentences of the library, each stored once and indexed for search, however many editions have it.
struct TextRows {
    /// What may be the row of a text. A search has a place for each up to the last one, and there are gaps where words were left out; no
    /// library comes near the end.
    static let rows: Range<Int64> = 0..<(1 << 28)

    private let lookUp: Statement
    private let insertText: Statement
    private let insertSearch: Statement
    private let db: Database

    init(_ db: Database) throws {
        self.db = db
        lookUp = try db.cachedStatement(sql: "SELECT id FROM text WHERE hash = ? AND content = ?")
        insertText = try db.cachedStatement(sql: "INSERT INTO text (hash, content) VALUES (?, ?)")
        insertSearch = try db.cachedStatement(sql: "INSERT INTO textsearch (rowid, content) VALUES (?, ?)")
    }

    /// The row of a sentence's words, a new one where no report had them. Logarithmic in the library.
    func row(of text: String) throws -> Int64 {
        // What SQLite keeps in three bytes suffices: the words are compared, too.
        let hash = Int64(StableHash.of(text.utf8) & 0x7F_FFFF)
        if let known = try Int64.fetchOne(lookUp, arguments: [hash, text]) { return known }
        try insertText.execute(arguments: [hash, text])
        let id = db.lastInsertedRowID
        try Self.demand(id)
        try insertSearch.execute(arguments: [id, text])
        return id
    }

    static func demand(_ row: Int64) throws {
        try ReportRows.demand(rows.contains(row), "a sentence stands in row \(row), which no library has")
    }
}
