public import EditionStore
public import ReportExtraction

/// Why a page cannot be taken into a library.
public enum CaptureError: Error, Sendable, Equatable, CustomStringConvertible {
    /// It holds no report.
    case unread(ExtractionError)
    /// Neither the page nor its path tells the year of a report.
    case noYear(country: String)
    /// The page is of another year than its path says.
    case misplaced(message: String)

    public var description: String {
        switch self {
        case .unread(let error): "\(error)"
        case .noYear(let country):
            "neither the page nor its path tells the year of the report of \(country); put it into a folder named after its year"
        case .misplaced(let message): message
        }
    }
}

extension EditionStore.Capture {
    /// Reads a page or text for a library.
    ///
    /// - Parameters:
    ///   - bytes: As captured, in any encoding.
    ///   - path: Where it was found; its last parts name country and year where the page itself does not.
    ///   - reader: Knows the countries.
    public init(reading bytes: [UInt8], path: String, by reader: ReportReader) throws(CaptureError) {
        let sha256 = EditionStore.hash(of: bytes)
        let reports = try Self.reports(bytes, path: path, sha256: sha256, by: reader)
        self.init(path: path, sha256: sha256, bytes: bytes, reports: reports)
    }

    /// Reads a page or text whose hash is known already, and packs its bytes meanwhile.
    ///
    /// - Parameter isRead: Given the reports once they are read, while the bytes are still being packed.
    public static func reading(
        _ bytes: [UInt8], path: String, sha256: String, by reader: ReportReader,
        isRead: @Sendable ([Report]) async -> Void = { _ in }
    ) async throws(CaptureError) -> EditionStore.Capture {
        try await reading(
            path: path, sha256: sha256, bytes: bytes,
            { () throws(CaptureError) in try reports(bytes, path: path, sha256: sha256, by: reader) },
            isRead: isRead)
    }

    private static func reports(
        _ bytes: [UInt8], path: String, sha256: String, by reader: ReportReader
    ) throws(CaptureError) -> [Report] {
        let reports: [Report]
        do { reports = try reader.read(bytes, path: path, sha256: sha256) } catch { throw .unread(error) }
        for report in reports {
            if let diagnostic = report.diagnostics.first(where: { $0.code == "year-disagreement" }) {
                throw .misplaced(message: diagnostic.message)
            }
            if report.edition.year == nil { throw .noYear(country: report.edition.country.name) }
        }
        return reports
    }
}

extension EditionStore {
    /// The name of a capture: SHA-256 of its bytes, in lower-case hexadecimal digits.
    public static func hash(of bytes: [UInt8]) -> String { SHA256.hexDigest(of: bytes) }

    /// What does not hold together in the library; empty where all is well. Reads everything.
    public func problems() throws(EditionStoreError) -> [String] { try problems(hashing: SHA256.hexDigest) }

    /// Opens a library with this version of Recension.
    ///
    /// - Parameters:
    ///   - path: The file, or ``memory``; its folder is made where it is missing.
    ///   - access: Whether it is made, or brought up to date, where that is needed.
    public init(path: String, _ access: Access = .writing) throws(EditionStoreError) {
        try self.init(path: path, access, tool: recensionVersion)
    }
}
