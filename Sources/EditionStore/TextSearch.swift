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
    /// - Complexity: Linear in what the words alone find and in the sentences of the editions that are chosen; a million of these take
    ///   some hundredths of a second.
    public func sentences(
        matching query: TextQuery, limit: Int, isEdition: (Country, Int) -> Bool = { _, _ in true },
        isSection: ((SectionPath) -> Bool)? = nil, kinds: Set<String> = []
    ) throws(EditionStoreError) -> [FoundSentence] {
        try translating {
            try database.read { db in
                var editions: [Int64: StoredEdition] = [:]
                for edition in try Self.editions(db) where isEdition(edition.country, edition.year) {
                    if let capture = edition.captures.last { editions[capture.report] = edition }
                }
                let choice = PlaceChoice(reports: editions.keys.sorted(), isSection: isSection, kinds: kinds)
                let paths = try SectionPaths(db, isOfAll: isSection != nil)
                // Each text gives a sentence at least.
                let matches = try TextRanking.first(limit, of: query, in: ChosenTexts(choice, paths, db), db)
                let places = try FoundPlaceRows(db, editions, choice, paths).byCountry(matches.map(\.text))
                var result: [FoundSentence] = []
                for match in matches {
                    // It was chosen for a place that it has.
                    guard let found = places[match.text] else {
                        throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a sentence does not stand where a search reads it")
                    }
                    for (country, places) in found where result.count < limit {
                        result.append(FoundSentence(country: country, text: match.content, snippet: match.snippet, places: places))
                    }
                }
                return result
            }
        }
    }
}
