public import Collation
internal import GRDB
public import ReportModel

extension EditionStore {
    /// The sentences that a query finds, those first in which its words weigh most.
    ///
    /// - Parameters:
    ///   - limit: How many at most, counted after all choices.
    ///   - isEdition: Chooses by country and year.
    ///   - isSection: Chooses by section; nil for all.
    ///   - kinds: How sentences came from the edition before, as ``FoundSentence/Place/kind`` tells it; empty for all. A sentence is found
    ///     in the places that are chosen.
    /// - Complexity: Linear in what the words alone find; with `isSection`, and where that is much, in the library as well.
    public func sentences(
        matching query: TextQuery, limit: Int, isEdition: (Country, Int) -> Bool = { _, _ in true },
        isSection: ((SectionPath) -> Bool)? = nil, kinds: Set<String> = []
    ) throws(EditionStoreError) -> [FoundSentence] {
        try translating {
            try database.read { db in
                var editions: [Int64: StoredEdition] = [:]
                let all = try Self.editions(db)
                for edition in all where isEdition(edition.country, edition.year) {
                    if let capture = edition.captures.last { editions[capture.report] = edition }
                }
                let reports = editions.keys.sorted()
                let choice = PlaceChoice(
                    reports: editions.count == all.count ? nil : reports,
                    sections: try isSection.map { try SectionChoice(reports, isSection: $0, db) }, kinds: kinds)
                let texts = try Self.texts(query, choice, db)
                let places = FoundPlaceRows(db, editions, choice)
                var result: [FoundSentence] = []
                while result.count < limit, let text = try texts.next() {
                    let countries = try places.byCountry(text)
                    guard !countries.isEmpty,
                        let match = try Row.fetchOne(db.cachedStatement(sql: Self.words), arguments: [query.expression, text])
                    else { continue }
                    for (country, places) in countries where result.count < limit {
                        result.append(FoundSentence(country: country, text: match[0], snippet: match[1], places: places))
                    }
                }
                return result
            }
        }
    }

    /// The texts that the words find and a choice may take, in the order of BM25.
    private static func texts(_ query: TextQuery, _ choice: PlaceChoice, _ db: Database) throws -> FastDatabaseValueCursor<Int64> {
        let count = try Int.fetchOne(
            db, sql: "SELECT count(*) FROM (SELECT 1 FROM textsearch WHERE textsearch MATCH ? LIMIT ?)",
            arguments: [query.expression, PlaceChoice.fewTexts + 1])
        return try Int64.fetchCursor(
            db, sql: choice.texts(isOfFew: (count ?? 0) <= PlaceChoice.fewTexts), arguments: [query.expression])
    }

    /// A text, and what of it was found.
    private static let words = """
        SELECT content, snippet(textsearch, 0, char(0x100000), char(0x100001), '…', 40) FROM textsearch
        WHERE textsearch MATCH ? AND rowid = ?
        """
}
