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
        for character in words {
            if "\"“”".contains(character) {
                if isInQuotes { finish() }
                isInQuotes.toggle()
                term.isQuoted = isInQuotes
            } else if isInQuotes {
                term.text.append(character)
            } else if character.isWhitespace {
                finish()
            } else if character == "-", term.text.isEmpty {
                term.isExcluded = true
            } else if character == "*" {
                term.isPrefix = true
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
                for edition in try Self.editions(db) where isEdition(edition.country, edition.year) {
                    if let capture = edition.captures.last { chosen[capture.report] = edition }
                }
                let paths = SectionPathRows(db)
                let matches = try Row.fetchCursor(
                    db,
                    sql: """
                        SELECT rowid, content, snippet(textsearch, 0, char(2), char(3), '…', 40) FROM textsearch
                        WHERE textsearch MATCH ? ORDER BY rank
                        """,
                    arguments: [query.expression])
                var result: [FoundSentence] = []
                while result.count < limit, let match = try matches.next() {
                    var countries: [String: (country: Country, places: [FoundSentence.Place])] = [:]
                    for row in try Row.fetchAll(db.cachedStatement(sql: Self.places), arguments: [match[0] as Int64]) {
                        guard let edition = chosen[row["report"]] else { continue }
                        let place = FoundSentence.Place(
                            year: edition.year, section: try paths.path(report: row["report"], section: row["section"]),
                            paragraph: row["paragraph"], sentence: row["number"], kind: row["kind"],
                            lineage: (row["lineage"] as Int64?).map(LineageKey.id), url: row["url"])
                        guard isPlace(place) else { continue }
                        countries[edition.country.key, default: (edition.country, [])].places.append(place)
                        countries[edition.country.key]?.country = edition.country
                    }
                    for key in countries.keys.sorted() where result.count < limit {
                        guard let found = countries[key] else { continue }
                        result.append(
                            FoundSentence(country: found.country, text: match[1], snippet: match[2], places: found.places))
                    }
                }
                return result
            }
        }
    }

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
        if let paths = known[report] { return paths[section] }
        var paths: [SectionPath] = []
        let rows = try Row.fetchCursor(
            db.cachedStatement(sql: "SELECT parent, label, title FROM section WHERE report = ? ORDER BY place"), arguments: [report])
        while let row = try rows.next() {
            let above = (row[0] as Int?).map { paths[$0].headings } ?? []
            let heading = Section(kind: .heading, level: 1, parent: nil, label: row[1], title: row[2], line: nil).heading
            paths.append(SectionPath(headings: above + [heading]))
        }
        known[report] = paths
        return paths[section]
    }
}
