internal import Collation
internal import GRDB
internal import ReportModel

/// Where texts stand in the editions that are looked through.
struct FoundPlaceRows {
    private let db: Database
    private let editions: [Int64: StoredEdition]
    private let choice: PlaceChoice
    private let paths: SectionPaths

    /// - Parameter editions: Those that are chosen, by the report that counts.
    init(_ db: Database, _ editions: [Int64: StoredEdition], _ choice: PlaceChoice, _ paths: SectionPaths) {
        self.db = db
        self.editions = editions
        self.choice = choice
        self.paths = paths
    }

    /// The places of a text in one country.
    typealias CountryPlaces = (country: Country, places: [FoundSentence.Place])

    /// The chosen places of some texts, of each by country in the order of the keys, of each of these the oldest first; a country under
    /// its latest name.
    func byCountry(_ texts: [Int64]) throws -> [Int64: [CountryPlaces]] {
        var result: [Int64: [String: CountryPlaces]] = [:]
        for start in stride(from: 0, to: texts.count, by: Self.atOnce) {
            try add(texts[start..<min(start + Self.atOnce, texts.count)], to: &result)
        }
        return result.mapValues { $0.sorted { $0.key < $1.key }.map(\.value) }
    }

    /// How many texts are looked up by one query.
    private static let atOnce = 1000

    private func add(_ texts: ArraySlice<Int64>, to result: inout [Int64: [String: CountryPlaces]]) throws {
        let rows = try Row.fetchCursor(db, sql: Self.places(of: texts))
        while let row = try rows.next() {
            let (report, section, kind): (Int64, Int?, String?) = (row[0], row[1], row[5])
            guard let edition = editions[report], choice.kinds.isEmpty || kind.map(choice.kinds.contains) ?? false else { continue }
            try ReportRows.demand(!row.hasNull(atIndex: 8), "a sentence of report \(report) stands in no paragraph")
            let path = try paths.path(report: report, section: section)
            guard choice.isSection?(path) ?? true else { continue }
            let place = FoundSentence.Place(
                year: edition.year, section: path, paragraph: row[2], sentence: row[3],
                kind: kind, lineage: (row[6] as Int64?).map(LineageKey.id), url: row[4])
            let (text, key): (Int64, String) = (row[7], edition.country.key)
            result[text, default: [:]][key, default: (edition.country, [])].places.append(place)
            result[text]?[key]?.country = edition.country
        }
    }

    /// The sentences of the paragraph that stand before: those after the last one of another paragraph.
    private static let number = """
        sentence.place - 1 - coalesce((
            SELECT before.place FROM sentence AS before
            WHERE before.report = sentence.report AND before.place < sentence.place AND before.paragraph <> sentence.paragraph
            ORDER BY before.place DESC LIMIT 1), -1)
        """

    /// The cross joins keep SQLite from beginning with the reports.
    private static func places(of texts: ArraySlice<Int64>) -> String {
        """
        SELECT sentence.report, paragraph.section, sentence.paragraph, \(number), report.url,
            \(KindCode.sql), lineage.key, sentence.text, paragraph.place
        FROM sentence
        CROSS JOIN report ON report.id = sentence.report
        CROSS JOIN edition ON edition.id = report.edition
        LEFT JOIN paragraph ON paragraph.report = sentence.report AND paragraph.place = sentence.paragraph
        LEFT JOIN witness ON witness.report = sentence.report AND witness.sentence = sentence.place
        LEFT JOIN lineage ON lineage.country = edition.country AND lineage.place = witness.lineage
        LEFT JOIN link ON link.report = sentence.report AND link.sentence = sentence.place AND link.place = 0
        WHERE sentence.text IN (\(texts.map(String.init).joined(separator: ", ")))
        ORDER BY edition.year, sentence.report, sentence.place
        """
    }
}
