import Foundation
import ReportExtraction
import ReportModel

@testable import EditionStore

/// The invented pages of `Snapshots/sample`.
enum SamplePages {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Snapshots/sample")

    static let ardania = ["2018/ardania", "2019/ardania", "2020/ardania"]
    static let all = ardania + ["2018/borland", "2019/borland", "2020/borland", "2018/old-castrova", "2019/castrova", "2020/castrova"]

    static let reader: ReportReader = {
        let text = (try? String(contentsOf: folder.appendingPathComponent("countries.txt"), encoding: .utf8)) ?? ""
        return ReportReader(registry: (try? CountryRegistry().extended(with: text)) ?? CountryRegistry())
    }()

    static func bytes(_ name: String) throws -> [UInt8] { try Array(Data(contentsOf: folder.appendingPathComponent("\(name).html"))) }

    static func capture(_ name: String) throws -> EditionStore.Capture { try capture(bytes(name), path: "\(name).html") }

    static func capture(_ bytes: [UInt8], path: String) throws -> EditionStore.Capture {
        EditionStore.Capture(
            path: path, sha256: SHA256.hexDigest(of: bytes), bytes: bytes, reports: try reader.read(bytes, path: path))
    }

    /// A library in memory of pages.
    static func store(_ names: [String]) throws -> EditionStore {
        let store = try EditionStore(path: EditionStore.memory, tool: "1")
        try store.add(names.map(capture))
        try store.collate()
        return store
    }

    /// A library of all pages that is only read.
    static func stored() throws -> EditionStore { try readOnly.get() }

    private static let readOnly = Result { try store(all) }

    // MARK: Real pages

    /// In the folder that RECENSION_CORPUS names, or beside the package.
    private static let corpusFolder: URL? = {
        let environment = ProcessInfo.processInfo.environment["RECENSION_CORPUS"].map { URL(fileURLWithPath: $0) }
        let package = Self.folder.deletingLastPathComponent().deletingLastPathComponent()
        let folder = (environment ?? package.deletingLastPathComponent().appendingPathComponent("shared/corpus"))
            .appendingPathComponent("country-reports")
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }()

    /// Slow without optimization, and so only for release builds.
    static var isCorpusEnabled: Bool {
        #if DEBUG
            false
        #else
            corpusFolder != nil
        #endif
    }

    /// The editions of a country, the oldest first.
    static func corpus(_ slug: String) throws -> [EditionStore.Capture] {
        guard let corpusFolder else { return [] }
        let years = try FileManager.default.contentsOfDirectory(atPath: corpusFolder.path).sorted()
        return try years.compactMap { year in
            let url = corpusFolder.appendingPathComponent("\(year)/\(slug).html")
            guard FileManager.default.fileExists(atPath: url.path) else { return nil }
            return try capture(Array(Data(contentsOf: url)), path: "\(year)/\(slug).html")
        }
    }
}
