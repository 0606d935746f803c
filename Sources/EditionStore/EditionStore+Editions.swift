internal import GRDB
public import ReportModel

/// An edition in a library.
public struct StoredEdition: Sendable, Equatable {
    /// Under the name of its report.
    public let country: Country
    public let year: Int
    /// Its captures, the one that counts last: texts before pages, of texts those that hold fewer sections of the first level before
    /// those that hold more, and else the earlier one before the later: by their dates as far as both tell them, or by their coming in.
    public let captures: [StoredCapture]
}

/// A capture of an edition.
public struct StoredCapture: Sendable, Equatable {
    /// Row of the report that was read out of it.
    let report: Int64
    /// SHA-256 of its bytes, in lower-case hexadecimal digits.
    public let sha256: String
    /// The address the page gives of itself.
    public let url: String?
    /// When the page was captured, as an ISO 8601 date, where the capture itself says so.
    public let retrieved: String?
    /// The title of the page.
    public let title: String?
    /// Words of the body.
    public let words: Int
    /// How many sections of the first level it holds.
    let parts: Int

    /// Whether another capture of the edition that stands after this one may be an amendment of it: both are pages of their own, or
    /// both texts that hold as many parts. A text may hold chosen sections; a page with its own address is the whole report.
    public func isAmended(by later: StoredCapture) -> Bool { rank == later.rank }

    /// What decides which capture counts before the time does.
    fileprivate var rank: [Int] { url == nil ? [0, parts] : [1, 0] }
}

extension EditionStore {
    /// The editions in the library, by country key and year. Linear in the reports.
    public func editions() throws(EditionStoreError) -> [StoredEdition] {
        try translating { try database.read { db in try Self.editions(db) } }
    }

    /// The report of an edition: that of the capture that counts. Linear in the report.
    public func report(of edition: StoredEdition) throws(EditionStoreError) -> Report? {
        guard let capture = edition.captures.last else { return nil }
        return try report(of: capture)
    }

    /// The report read out of a capture; nil where it is not there any more.
    public func report(of capture: StoredCapture) throws(EditionStoreError) -> Report? {
        try translating { try database.read { try ReportRows($0).report(capture.report) } }
    }

    /// - Parameter country: The key of the country that is wanted; nil for all.
    static func editions(_ db: Database, country: String? = nil) throws -> [StoredEdition] {
        let cursor = try Row.fetchCursor(
            db,
            sql: """
                SELECT report.id, edition.id, edition.year, report.code, report.name, snapshot.sha256, report.url,
                    report.retrieved, report.title, report.words, report.parts
                FROM report JOIN edition ON edition.id = report.edition JOIN country ON country.id = edition.country
                JOIN snapshot ON snapshot.id = report.snapshot
                WHERE ?1 IS NULL OR country.key = ?1
                ORDER BY country.key, edition.year, report.id
                """,
            arguments: [country])
        var editions: [(id: Int64, year: Int, captures: [(capture: StoredCapture, country: Country)])] = []
        while let row = try cursor.next() {
            let id: Int64 = row[1]
            try ReportRows.demand((0..<100_000).contains(row[2] as Int), "an edition is of no year")
            if editions.last?.id != id { editions.append((id, row[2], [])) }
            let capture = StoredCapture(
                report: row[0], sha256: row[5], url: row[6], retrieved: row[7], title: row[8], words: row[9], parts: row[10])
            // A second report of a country in one document is no other capture.
            if editions[editions.count - 1].captures.contains(where: { $0.capture.sha256 == capture.sha256 }) { continue }
            editions[editions.count - 1].captures.append((capture, Country(code: row[3], name: row[4])))
        }
        return editions.compactMap { edition in
            let ordered = ordered(edition.captures)
            return ordered.last.map { StoredEdition(country: $0.country, year: edition.year, captures: ordered.map(\.capture)) }
        }
    }

    /// Captures in the order of their coming in, from the one that counts least to the one that counts.
    private static func ordered(
        _ captures: [(capture: StoredCapture, country: Country)]
    ) -> [(capture: StoredCapture, country: Country)] {
        // Those that tell their dates change places among themselves; the others stay between them.
        var result = captures
        let dated = captures.indices.filter { captures[$0].capture.retrieved != nil }
        let byDate = dated.sorted {
            (captures[$0].capture.retrieved ?? "", $0) < (captures[$1].capture.retrieved ?? "", $1)
        }
        for (place, index) in zip(dated, byDate) { result[place] = captures[index] }
        let places = result.indices.sorted { first, second in
            let ranks = (result[first].capture.rank, result[second].capture.rank)
            return ranks.0 == ranks.1 ? first < second : ranks.0.lexicographicallyPrecedes(ranks.1)
        }
        return places.map { result[$0] }
    }
}

extension StoredEdition {
    /// The capture that a page would amend which comes now: the one that counts, if both are whole reports, or as much of one, and the
    /// page does not say of itself that it is older. Nil where the page is no later state of it.
    public func amended(by report: Report) -> StoredCapture? {
        guard let last = captures.last else { return nil }
        let capture = StoredCapture(
            report: 0, sha256: report.snapshot.sha256, url: report.snapshot.url, retrieved: report.snapshot.retrieved,
            title: report.snapshot.title, words: 0, parts: report.sections.count { $0.level == 1 && $0.kind == .heading })
        if let before = last.retrieved, let now = capture.retrieved, now < before { return nil }
        return last.isAmended(by: capture) ? last : nil
    }
}
