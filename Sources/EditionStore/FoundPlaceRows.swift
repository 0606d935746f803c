internal import Collation
internal import GRDB
internal import ReportModel

/// Where texts stand in the editions that are looked through.
struct FoundPlaceRows {
    private let db: Database
    private let editions: [Int64: StoredEdition]
    private let choice: PlaceChoice
    private let paths: SectionPathRows

    /// - Parameter editions: Those that are chosen, by the report that counts.
    init(_ db: Database, _ editions: [Int64: StoredEdition], _ choice: PlaceChoice) {
        self.db = db
        self.editions = editions
        self.choice = choice
        paths = SectionPathRows(db)
    }

    /// The chosen places of a text, by country in the order of the keys, of each the oldest first; a country under its latest name.
    func byCountry(_ text: Int64) throws -> [(country: Country, places: [FoundSentence.Place])] {
        var countries: [String: (country: Country, places: [FoundSentence.Place])] = [:]
        let rows = try Row.fetchCursor(db.cachedStatement(sql: Self.places), arguments: [text])
        while let row = try rows.next() {
            let (report, section, kind): (Int64, Int?, String?) = (row[0], row[1], row[5])
            guard let edition = editions[report], choice.kinds.isEmpty || kind.map(choice.kinds.contains) ?? false else { continue }
            let path = try paths.path(report: report, section: section)
            guard choice.isSection?(path) ?? true else { continue }
            let place = FoundSentence.Place(
                year: edition.year, section: path, paragraph: row[2], sentence: row[3],
                kind: kind, lineage: (row[6] as Int64?).map(LineageKey.id), url: row[4])
            let key = edition.country.key
            countries[key, default: (edition.country, [])].places.append(place)
            countries[key]?.country = edition.country
        }
        return countries.sorted { $0.key < $1.key }.map(\.value)
    }

    /// The sentences of the paragraph that stand before: those after the last one of another paragraph.
    private static let number = """
        sentence.place - 1 - coalesce((
            SELECT before.place FROM sentence AS before
            WHERE before.report = sentence.report AND before.place < sentence.place AND before.paragraph <> sentence.paragraph
            ORDER BY before.place DESC LIMIT 1), -1)
        """

    private static let places = """
        SELECT sentence.report, paragraph.section, sentence.paragraph, \(number), report.url,
            \(KindCode.name), lineage.key
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
