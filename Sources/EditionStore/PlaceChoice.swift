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

    /// Whether the places of texts are looked up, text by text, and not gathered before.
    ///
    /// Gathering from all reports takes 10 to 40 ms on 120 000 sentences, and 8000 look-ups as long. Of sections, five sentences are
    /// gathered in the time in which one text is weighed: that pays where it leaves many texts unweighed. The first results of wide
    /// sections are looked up soon.
    ///
    /// - Parameters:
    ///   - found: How many texts the words find.
    ///   - sentences: How many there are in the library.
    func isLookedUp(found: Int, sentences: Int) -> Bool {
        guard let sections, kinds.isEmpty else { return found <= 8000 }
        let chosen = sections.sentenceCount
        return chosen * sentences >= 5 * found * (sentences - chosen)
    }

    /// How a sentence came from the edition before: of its link, and of its witness where that goes back to none.
    static let linkKind = "CASE link.way WHEN 'restored' THEN 'restored' ELSE link.relation END"

    /// The texts that the words `?1` find, in the order of BM25: all that have a chosen place, and maybe others.
    ///
    /// FTS5 would weigh everything for `ORDER BY rank`; asked for the weight itself, it weighs what the choice leaves.
    ///
    /// - Parameters:
    ///   - isLookedUp: Whether places are looked up and not gathered.
    ///   - range: The first of those wanted, and how many: to sort a few to the front is half the work of sorting all.
    func texts(isLookedUp: Bool, _ range: (first: Int, count: Int?)) -> String {
        let found = "SELECT textsearch.rowid AS text FROM textsearch WHERE textsearch MATCH ?1"
        let order = "ORDER BY bm25(textsearch), textsearch.rowid"
        let limit = "LIMIT \(range.count ?? -1) OFFSET \(range.first)"
        if isAll { return "\(found) \(order) \(limit)" }
        if !isLookedUp { return "\(found) AND +textsearch.rowid IN (\(gatheredTexts)) \(order) \(limit)" }
        if sections == nil { return "\(found) AND \(hasPlace("textsearch.rowid")) \(order) \(limit)" }
        // Of sections enough is found soon: what comes after it need not be looked up. The limit inside keeps SQLite from doing so.
        return "SELECT text FROM (\(found) \(order) LIMIT -1) AS found WHERE \(hasPlace("found.text")) \(limit)"
    }

    /// Whether a text has a chosen place.
    private func hasPlace(_ text: String) -> String {
        var sql = "EXISTS (SELECT 1 FROM sentence"
        if !kinds.isEmpty {
            sql += " LEFT JOIN link ON link.report = sentence.report AND link.sentence = sentence.place AND link.place = 0"
            sql += " LEFT JOIN witness ON witness.report = sentence.report AND witness.sentence = sentence.place"
        }
        // The plus keeps SQLite from looking for one report after the other.
        sql += " WHERE sentence.text = \(text)\(inReports("+sentence"))"
        if !kinds.isEmpty { sql += " AND coalesce(\(Self.linkKind), witness.birth) IN (\(kindList))" }
        if let sections { sql += " AND \(SectionChoice.ofSentence) IN (\(Self.list(sections.numbers)))" }
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
