import Foundation
import Testing

/// The folder of real pages and texts, where there is one: the one that RECENSION_CORPUS names, or `shared/corpus` beside the package.
///
/// The tests over it read two hundred pages of a third of a megabyte each; without optimization that takes minutes.
enum Corpus {
    static let folder: URL? = {
        let environment = ProcessInfo.processInfo.environment["RECENSION_CORPUS"].map { URL(fileURLWithPath: $0) }
        let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let folder = environment ?? package.deletingLastPathComponent().appendingPathComponent("shared/corpus")
        return FileManager.default.fileExists(atPath: folder.appendingPathComponent("country-reports").path) ? folder : nil
    }()

    #if DEBUG
        static let isOptimized = false
    #else
        static let isOptimized = true
    #endif

    /// Runs a test over the corpus only where there is one, and only in a release build.
    static let isThere = ConditionTrait.enabled(
        if: folder != nil, "no corpus: set RECENSION_CORPUS to the folder that holds country-reports")
    static let isFast = ConditionTrait.enabled(
        if: isOptimized, "slow without optimization: swift test -c release -Xswiftc -enable-testing --filter CorpusTests")

    /// A page or text and what its path says of it.
    struct File: Sendable {
        let path: String
        let year: Int
        let slug: String
        let bytes: [UInt8]
    }

    /// The pages under `country-reports/<year>`, in the order of their paths.
    static func pages() throws -> [File] {
        guard let root = folder?.appendingPathComponent("country-reports") else { return [] }
        return try FileManager.default.subpathsOfDirectory(atPath: root.path).sorted().filter { $0.hasSuffix(".html") }.map { path in
            let parts = path.dropLast(5).split(separator: "/")
            return File(
                path: path, year: parts.first.flatMap { Int($0) } ?? 0, slug: parts.last.map(String.init) ?? "",
                bytes: Array(try Data(contentsOf: root.appendingPathComponent(path))))
        }
    }

    /// The texts of 2018 that were captured by another hand, one paragraph a line.
    static func texts() throws -> [File] {
        guard let root = folder?.appendingPathComponent("custom-report-text") else { return [] }
        return try FileManager.default.contentsOfDirectory(atPath: root.path).sorted().compactMap { name in
            guard name.hasPrefix("2018-"), name.hasSuffix(".txt") else { return nil }
            return File(
                path: name, year: 2018, slug: String(name.dropFirst(5).dropLast(4)),
                bytes: Array(try Data(contentsOf: root.appendingPathComponent(name))))
        }
    }
}
