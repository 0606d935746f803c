public import Collation
internal import GRDB
public import ReportModel

/// Words to be found in the sentences of a library.
///
/// All words have to stand in the sentence, in any of their forms ("arrest" finds "arrested") and whatever their case and accents.
/// "Words in quotes" have to stand in this order; `word*` finds what begins so; `-word` must not stand there; `one OR other` suffices.
public struct TextQuery: Sendable, Equatable {
    /// The query as FTS5 reads it.
    let expression: String

    /// - Returns: nil where nothing is asked for that could be found: no word, or only such as must not stand there.
    public init?(_ words: String) {
        var isOr = false
        var groups: [String] = []
        var excluded: [String] = []
        for term in Self.terms(words) {
            if term.text == "OR", !term.isQuoted {
                isOr = !groups.isEmpty
                continue
            }
            guard term.text.contains(where: { $0.isLetter || $0.isNumber }) else { continue }
            // SQLite ends a text at a NUL.
            let quoted = "\"\(term.text.filter { $0 != "\0" })\"\(term.isPrefix ? " *" : "")"
            if term.isExcluded {
                excluded.append(quoted)
            } else if isOr, let last = groups.popLast() {
                groups.append("\(last) OR \(quoted)")
            } else {
                groups.append(quoted)
            }
            isOr = false
        }
        if groups.isEmpty { return nil }
        var expression = groups.map { "(\($0))" }.joined(separator: " AND ")
        if !excluded.isEmpty { expression = "(\(expression)) NOT (\(excluded.joined(separator: " OR ")))" }
        self.expression = expression
    }

    private struct Term {
        var text = ""
        var isQuoted = false
        var isExcluded = false
        var isPrefix = false
    }

    private static func terms(_ words: String) -> [Term] {
        var terms: [Term] = []
        var term = Term()
        var isInQuotes = false
        func finish() {
            if !term.text.isEmpty { terms.append(term) }
            term = Term()
        }
        var rest = words[...]
        while let character = rest.popFirst() {
            // A star ends a word, or a phrase after its quotes; anywhere else it only parts words.
            let isLast = rest.first.map { $0.isWhitespace || $0 == "\"" || $0 == "”" } ?? true
            if "\"“”".contains(character) {
                if isInQuotes, rest.first == "*" {
                    term.isPrefix = true
                    rest.removeFirst()
                }
                // What stands right before a quotation mark is a word by itself.
                if isInQuotes || !term.text.isEmpty { finish() }
                isInQuotes.toggle()
                term.isQuoted = isInQuotes
            } else if isInQuotes {
                term.text.append(character)
            } else if character.isWhitespace {
                finish()
            } else if character == "-", term.text.isEmpty {
                term.isExcluded = true
            } else if character == "*", isLast {
                term.isPrefix = !term.text.isEmpty
            } else {
                term.text.append(character)
            }
        }
        finish()
        return terms
    }
}

extension EditionStore {
    /// The sentences that a query finds, those first in which its words weigh most.
    ///
    /// - Parameters:
    ///   - limit: How many at most, counted after all choices.
    ///   - isEdition: Chooses by country and year.
    ///   - isPlace: Chooses by section and kind; a sentence is found in the places that it chooses.
    /// - Complexity: Linear in what the words alone find, up to the last sentence that is given.
    public func sentences(
        matching query: TextQuery, limit: Int, isEdition: (Country, Int) -> Bool = { _, _ in true },
        isPlace: (FoundSentence.Place) -> Bool = { _ in true }
    ) throws(EditionStoreError) -> [FoundSentence] {
        try translating {
            try database.read { db in
                var chosen: [Int64: StoredEdition] = [:]
                let editions = try Self.editions(db)
                for edition in editions where isEdition(edition.country, edition.year) {
                    if let capture = edition.captures.last { chosen[capture.report] = edition }
                }
                // Without choices all texts are looked at, and none has to be looked up.
                let texts = chosen.count == editions.count ? nil : try Self.texts(of: chosen.keys, db)
                let paths = SectionPathRows(db)
                let found = try Int64.fetchCursor(
                    db, sql: "SELECT rowid FROM textsearch WHERE textsearch MATCH ? ORDER BY rank", arguments: [query.expression])
                var result: [FoundSentence] = []
                while result.count < limit, let text = try found.next() {
                    if let texts, !texts.contains(text) { continue }
                    var countries: [String: (country: Country, places: [FoundSentence.Place])] = [:]
                    for row in try Row.fetchAll(db.cachedStatement(sql: Self.places), arguments: [text]) {
                        guard let edition = chosen[row["report"]] else { continue }
                        let place = FoundSentence.Place(
                            year: edition.year, section: try paths.path(report: row["report"], section: row["section"]),
                            paragraph: row["paragraph"], sentence: row["number"], kind: row["kind"],
                            lineage: (row["lineage"] as Int64?).map(LineageKey.id), url: row["url"])
                        guard isPlace(place) else { continue }
                        countries[edition.country.key, default: (edition.country, [])].places.append(place)
                        countries[edition.country.key]?.country = edition.country
                    }
                    guard !countries.isEmpty,
                        let match = try Row.fetchOne(
                            db.cachedStatement(sql: Self.words), arguments: [query.expression, text])
                    else { continue }
                    for key in countries.keys.sorted() where result.count < limit {
                        guard let found = countries[key] else { continue }
                        result.append(
                            FoundSentence(country: found.country, text: match[0], snippet: match[1], places: found.places))
                    }
                }
                return result
            }
        }
    }

    /// The texts of some reports.
    private static func texts(of reports: some Sequence<Int64>, _ db: Database) throws -> Set<Int64> {
        var texts: Set<Int64> = []
        for report in reports {
            let cursor = try Int64.fetchCursor(
                db.cachedStatement(sql: "SELECT text FROM sentence WHERE report = ?"), arguments: [report])
            while let text = try cursor.next() { texts.insert(text) }
        }
        return texts
    }

    /// A text, and what of it was found.
    private static let words = """
        SELECT content, snippet(textsearch, 0, char(0x100000), char(0x100001), '…', 40) FROM textsearch
        WHERE textsearch MATCH ? AND rowid = ?
        """

    /// Where a text stands, the oldest edition first.
    private static let places = """
        SELECT sentence.report, paragraph.section, sentence.paragraph, sentence.number, report.url,
            coalesce(CASE link.way WHEN 'restored' THEN 'restored' ELSE link.relation END, witness.birth) AS kind, lineage.key AS lineage
        FROM sentence
        JOIN report ON report.id = sentence.report
        JOIN edition ON edition.id = report.edition
        JOIN paragraph ON paragraph.report = sentence.report AND paragraph.place = sentence.paragraph
        LEFT JOIN witness ON witness.report = sentence.report AND witness.sentence = sentence.place
        LEFT JOIN lineage ON lineage.country = edition.country AND lineage.place = witness.lineage
        LEFT JOIN link ON link.report = sentence.report AND link.sentence = sentence.place AND link.place = 0
        WHERE sentence.text = ?
        ORDER BY edition.year, sentence.report, sentence.place
        """
}

/// The headings above sections, read once a report.
private final class SectionPathRows {
    private let db: Database
    private var known: [Int64: [SectionPath]] = [:]

    init(_ db: Database) {
        self.db = db
    }

    func path(report: Int64, section: Int?) throws -> SectionPath {
        guard let section else { return SectionPath(headings: []) }
        if let paths = known[report] { return try path(paths, section) }
        var paths: [SectionPath] = []
        let rows = try Row.fetchCursor(
            db.cachedStatement(sql: "SELECT parent, label, title FROM section WHERE report = ? ORDER BY place"), arguments: [report])
        while let row = try rows.next() {
            let above = try (row[0] as Int?).map { try path(paths, $0).headings } ?? []
            let heading = Section(kind: .heading, level: 1, parent: nil, label: row[1], title: row[2], line: nil).heading
            paths.append(SectionPath(headings: above + [heading]))
        }
        known[report] = paths
        return try path(paths, section)
    }

    private func path(_ paths: [SectionPath], _ section: Int) throws -> SectionPath {
        try ReportRows.demand(paths.indices.contains(section), "a paragraph or heading stands in no section")
        return paths[section]
    }
}
