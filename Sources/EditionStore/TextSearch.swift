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
                let isLookedUp = try Self.isLookedUp(query, choice, db)
                let places = FoundPlaceRows(db, editions, choice)
                var result: [FoundSentence] = []
                // Each text gives a sentence at least, but for those of captures that do not count.
                var range: (first: Int, count: Int?) = (0, limit < Self.many ? limit * 2 : nil)
                while true {
                    var looked = 0
                    let texts = try Int64.fetchCursor(db, sql: choice.texts(isLookedUp: isLookedUp, range), arguments: [query.expression])
                    while result.count < limit, let text = try texts.next() {
                        looked += 1
                        let countries = try places.byCountry(text)
                        guard !countries.isEmpty,
                            let match = try Row.fetchOne(db.cachedStatement(sql: Self.words), arguments: [query.expression, text])
                        else { continue }
                        for (country, places) in countries where result.count < limit {
                            result.append(FoundSentence(country: country, text: match[0], snippet: match[1], places: places))
                        }
                    }
                    // Where the first are all looked at, there may be more.
                    guard result.count < limit, looked == range.count else { break }
                    range = (looked, nil)
                }
                return result
            }
        }
    }

    /// Where so many sentences are wanted, all are sorted at once.
    private static let many = 1000

    /// Whether the places of what the words find are looked up; not asked where nothing is chosen.
    private static func isLookedUp(_ query: TextQuery, _ choice: PlaceChoice, _ db: Database) throws -> Bool {
        if choice.isAll { return true }
        let found = try Int.fetchOne(
            db, sql: "SELECT count(*) FROM textsearch WHERE textsearch MATCH ?", arguments: [query.expression])
        let sentences = try Int.fetchOne(db, sql: "SELECT sum(sentences) FROM stretch")
        return choice.isLookedUp(found: found ?? 0, sentences: sentences ?? 0)
    }

    /// A text, and what of it was found.
    private static let words = """
        SELECT content, snippet(textsearch, 0, char(0x100000), char(0x100001), '…', 40) FROM textsearch
        WHERE textsearch MATCH ? AND rowid = ?
        """
}
