/// Which places of sentences a search takes, as a query for the texts that its words find.
///
/// Reading the places of every text that a common word finds takes longer than all else, where few of them are chosen. So SQLite
/// makes the choice, before texts are read: of few by looking up the places of each, of many by gathering the chosen places first.
struct PlaceChoice {
    /// The reports in which sentences are looked for; nil for all.
    let reports: [Int64]?
    /// Their sections; nil for all.
    let sections: SectionChoice?
    /// How sentences came from the edition before; empty for all.
    let kinds: Set<String>

    var isAll: Bool { reports == nil && sections == nil && kinds.isEmpty }

    /// Up to so many texts each is looked up: gathering places from all reports takes 10 to 40 ms on 120 000 sentences, and 8000
    /// look-ups as long; of sections ten sentences are gathered while one text is looked up.
    var fewTexts: Int {
        if let sections, kinds.isEmpty { return sections.sentenceCount / 10 }
        return 8000
    }

    /// How a sentence came from the edition before: of its link, and of its witness where that goes back to none.
    static let linkKind = "CASE link.way WHEN 'restored' THEN 'restored' ELSE link.relation END"

    /// The texts that the words `?1` find, in the order of BM25: all that have a chosen place, and maybe others.
    ///
    /// FTS5 would weigh everything for `ORDER BY rank`; asked for the weight itself, it weighs what the choice leaves.
    ///
    /// - Parameters:
    ///   - isOfFew: Whether the words find no more than ``fewTexts``.
    ///   - range: The first of those wanted, and how many: to sort a few to the front is half the work of sorting all.
    func texts(isOfFew: Bool, _ range: (first: Int, count: Int?)) -> String {
        let found = "SELECT textsearch.rowid AS text FROM textsearch WHERE textsearch MATCH ?1"
        let order = "ORDER BY bm25(textsearch), textsearch.rowid"
        let limit = "LIMIT \(range.count ?? -1) OFFSET \(range.first)"
        if isAll { return "\(found) \(order) \(limit)" }
        if !isOfFew { return "\(found) AND +textsearch.rowid IN (\(gatheredTexts)) \(order) \(limit)" }
        if sections == nil { return "\(found) AND \(isLookedUp("textsearch.rowid")) \(order) \(limit)" }
        // Of sections enough is found soon: what comes after it need not be looked up. The limit inside keeps SQLite from doing so.
        return "SELECT text FROM (\(found) \(order) LIMIT -1) AS found WHERE \(isLookedUp("found.text")) \(limit)"
    }

    /// Whether a text has a chosen place.
    private func isLookedUp(_ text: String) -> String {
        var sql = "EXISTS (SELECT 1 FROM sentence"
        if !kinds.isEmpty {
            sql += " LEFT JOIN link ON link.report = sentence.report AND link.sentence = sentence.place AND link.place = 0"
            sql += " LEFT JOIN witness ON witness.report = sentence.report AND witness.sentence = sentence.place"
        }
        // The plus keeps SQLite from looking for one report after the other.
        sql += " WHERE sentence.text = \(text)\(inReports("+sentence"))"
        if let sections { sql += " AND \(SectionChoice.ofSentence) IN (\(Self.list(sections.numbers)))" }
        if !kinds.isEmpty { sql += " AND coalesce(\(Self.linkKind), witness.birth) IN (\(kindList))" }
        return sql + ")"
    }

    /// The texts of all chosen places.
    private var gatheredTexts: String {
        if kinds.isEmpty {
            // Sections are those of the reports.
            return sections.map { Self.sentences("sentence.text", of: $0) }
                ?? "SELECT sentence.text FROM sentence WHERE true\(inReports("sentence"))"
        }
        return [("link", "link.place = 0 AND \(Self.linkKind) IN (\(kindList))"), ("witness", "witness.birth IN (\(kindList))")].map {
            table, isKind in
            var sql = """
                SELECT sentence.text FROM \(table)
                CROSS JOIN sentence ON sentence.report = \(table).report AND sentence.place = \(table).sentence
                WHERE \(isKind)\(inReports(table))
                """
            if let sections {
                let place = "sentence.report << 24 | sentence.place"
                sql += " AND (\(place)) IN (\(Self.sentences(place, of: sections)))"
            }
            return sql
        }.joined(separator: " UNION ALL ")
    }

    private func inReports(_ table: String) -> String { reports.map { " AND \(table).report IN (\(Self.list($0)))" } ?? "" }

    /// A column of the sentences of sections, stretch by stretch.
    private static func sentences(_ column: String, of sections: SectionChoice) -> String {
        let stretches = sections.stretches.map { "(\($0.report), \($0.places.lowerBound), \($0.places.upperBound))" }
        if stretches.isEmpty { return "SELECT NULL WHERE false" }
        return """
            WITH chosen (report, first, beyond) AS (VALUES \(stretches.joined(separator: ", ")))
            SELECT \(column) FROM chosen
            CROSS JOIN sentence ON sentence.report = chosen.report AND sentence.place >= chosen.first AND sentence.place < chosen.beyond
            """
    }

    private var kindList: String {
        kinds.sorted().map { "'\($0.replacing("'", with: "''"))'" }.joined(separator: ", ")
    }

    private static func list(_ numbers: some Sequence<Int64>) -> String { numbers.map(String.init).joined(separator: ", ") }
}
