internal import Findings
internal import GRDB

/// The different sentences of the library, each stored once and indexed for search, however many editions have it.
struct TextRows {
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
        try insertSearch.execute(arguments: [id, text])
        return id
    }
}
