internal import GRDB
public import ReportModel

/// An edition in a library.
public struct StoredEdition: Sendable, Equatable {
    /// Under the name of its report.
    public let country: Country
    public let year: Int
    /// Its captures, the one that counts last: those that hold more parts of the report before those that hold fewer, pages before
    /// texts, of equals the later one.
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

    /// Whether another capture of the edition that stands after this one may be an amendment of it: both are pages, or both texts, and
    /// hold as many parts.
    public func isAmended(by later: StoredCapture) -> Bool { parts == later.parts && (url == nil) == (later.url == nil) }
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

    static func editions(_ db: Database) throws -> [StoredEdition] {
        // The captures of an edition from the one that counts least to the one that counts.
        let cursor = try Row.fetchCursor(
            db,
            sql: """
                SELECT report.id, edition.id AS edition, edition.year, report.code, report.name, snapshot.sha256, report.url,
                    report.retrieved, report.title, report.words, report.parts
                FROM report JOIN edition ON edition.id = report.edition JOIN country ON country.id = edition.country
                JOIN snapshot ON snapshot.id = report.snapshot
                ORDER BY country.key, edition.year, report.parts, report.url IS NOT NULL, report.retrieved IS NOT NULL,
                    report.retrieved, report.id
                """)
        var result: [StoredEdition] = []
        var last: Int64?
        var captures: [StoredCapture] = []
        while let row = try cursor.next() {
            let edition: Int64 = row["edition"]
            if last != edition { captures = [] } else { result.removeLast() }
            last = edition
            captures.append(
                StoredCapture(
                    report: row["id"], sha256: row["sha256"], url: row["url"], retrieved: row["retrieved"], title: row["title"],
                    words: row["words"], parts: row["parts"]))
            result.append(
                StoredEdition(country: Country(code: row["code"], name: row["name"]), year: row["year"], captures: captures))
        }
        return result
    }
}
