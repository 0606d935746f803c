import Fetching
import Foundation
import ReportExtraction
import ReportModel
import SiteReplica
import Synchronization
import Testing
import URLFetching

@testable import Alerts
@testable import EditionStore
@testable import Watching

/// A machine whose site, clock, output, files, programs and variables are the test's. Its library is a file, and every run opens it anew.
final class TestMachine: Sendable {
    static let registry =
        (try? CountryRegistry().extended(with: "XAA | | EUR | Ardania\nXAB | | EUR | Borland\nXAC | | AF | Castrova")) ?? CountryRegistry()

    let site: SiteReplica
    let folder: URL
    private let state = Mutex(State())

    private struct State {
        /// 2021-03-01: editions of 2019 and later are asked for up to 2021.
        var now = 1_614_556_800.0
        var printed: [String] = []
        var isPrintedTo = true
        var files: [String: [UInt8]] = [:]
        var failingFiles: Set<String> = []
        var commands: [(words: [String], input: String)] = []
        var failingPrograms: Set<String> = []
        var variables: [String: String] = [:]
        var folders: [String: [World.FolderEntry]] = [:]
    }

    init(_ pages: [InventedPage] = []) throws {
        site = try SiteReplica()
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("recension-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        site.show(pages)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    // MARK: What the test sees and sets

    /// What was printed since it was asked for the last time.
    func printed() -> [String] {
        state.withLock { state in
            defer { state.printed = [] }
            return state.printed
        }
    }

    /// What programs got since it was asked for the last time.
    func commands() -> [(words: [String], input: String)] {
        state.withLock { state in
            defer { state.commands = [] }
            return state.commands
        }
    }

    func file(_ path: String) -> String { state.withLock { String(decoding: $0.files[path] ?? [], as: UTF8.self) } }
    func put(_ text: String, _ path: String) { state.withLock { $0.files[path] = Array(text.utf8) } }
    func put(_ entries: [World.FolderEntry], folder: String) { state.withLock { $0.folders[folder] = entries } }
    func set(_ name: String, _ value: String) { state.withLock { $0.variables[name] = value } }
    func fail(program: String, _ isFailing: Bool) {
        state.withLock { if isFailing { $0.failingPrograms.insert(program) } else { $0.failingPrograms.remove(program) } }
    }
    func fail(file: String, _ isFailing: Bool) {
        state.withLock { if isFailing { $0.failingFiles.insert(file) } else { $0.failingFiles.remove(file) } }
    }
    func print(to isPrintedTo: Bool) { state.withLock { $0.isPrintedTo = isPrintedTo } }
    func pass(hours: Double) { state.withLock { $0.now += hours * 3_600 } }

    // MARK: Runs

    private var world: World {
        World(
            pages: { folder in
                self.state.withLock { $0.folders[folder] ?? [.problem("\(folder): there is no file or folder of this name", path: folder)] }
            },
            read: { path throws(World.Failure) in
                guard let bytes = self.state.withLock({ $0.files[path] }) else { throw World.Failure("\(path): cannot be read") }
                return bytes
            },
            write: { bytes, path throws(World.Failure) in
                let isWritten = self.state.withLock { state in
                    if state.failingFiles.contains(path) { return false }
                    state.files[path] = bytes
                    return true
                }
                if !isWritten { throw World.Failure("\(path): cannot be written") }
            },
            print: { bytes in
                self.state.withLock { state in
                    if state.isPrintedTo { state.printed.append(String(decoding: bytes, as: UTF8.self)) }
                    return state.isPrintedTo
                }
            },
            run: { words, input throws(World.Failure) in
                let isFailing = self.state.withLock { state in
                    state.commands.append((words, String(decoding: input, as: UTF8.self)))
                    return state.failingPrograms.contains(words[0])
                }
                if isFailing { throw World.Failure("\(words[0]) ended with status 1") }
            },
            variable: { name in self.state.withLock { $0.variables[name] } },
            transport: URLSessionTransport(),
            pause: { seconds in self.state.withLock { $0.now += seconds } },
            now: { self.state.withLock { $0.now } })
    }

    /// The source that is the site, for a configuration.
    func source(years: String = "2019..", countries: String? = nil) -> String {
        "- url: \(site.address)\(InventedPage.series(0).replacingOccurrences(of: "0", with: "{year}"))\n    years: \(years)\n"
            + (countries.map { "    countries: [\($0)]\n" } ?? "")
    }

    func store() throws -> EditionStore { try EditionStore(path: folder.appendingPathComponent("library.sqlite").path, tool: "1") }

    /// One run.
    ///
    /// - Parameters:
    ///   - source: Nil for the site.
    ///   - settings: More lines of the configuration.
    func run(
        _ source: String? = nil, _ settings: String = "", tellsBaseLine: Bool = false, accepted: [String] = []
    ) async throws -> WatchSummary {
        let configuration = try WatchConfiguration(
            yaml: "sources:\n  \(source ?? self.source())\n\(settings)", file: "watch.yml", folder: "/settings", home: nil,
            registry: Self.registry, version: "1")
        var run = WatchRun(
            configuration, store: try store(), reader: ReportReader(registry: Self.registry), world: world,
            options: WatchRun.Options(tellsBaseLine: tellsBaseLine, accepted: accepted))
        try await run.run()
        return run.summary
    }

    /// A run that has nothing to say: nothing is told, nothing stands in the way.
    func runQuietly(
        _ source: String? = nil, _ settings: String = "", at place: SourceLocation = #_sourceLocation
    ) async throws {
        let summary = try await run(source, settings)
        #expect(summary.digest == nil && summary.handovers.isEmpty, "\(summary)", sourceLocation: place)
        #expect(summary.troubles.isEmpty && summary.news.isEmpty, "\(summary)", sourceLocation: place)
        #expect(printed().isEmpty, sourceLocation: place)
    }

    // MARK: The library

    /// The editions of the library, each with the hashes of its captures.
    func content() throws -> [String] {
        try store().editions().map { "\($0.country.name) \($0.year) \($0.captures.map(\.sha256).joined(separator: " "))" }.sorted()
    }

    /// Everything that was told, the oldest first.
    func alerts() throws -> [Alert] { try store().digests(limit: 1_000).reversed().flatMap(\.alerts) }
}

extension [Alert] {
    /// "Ardania 2019 amendment", once for each.
    var told: [String] { map { "\($0.name) \($0.year) \($0.kind.rawValue)" } }
}

extension WatchSummary {
    /// What came of the page at an address.
    func outcome(_ address: String) -> String? { pages.first { $0.address == address }?.outcome }

    /// As the command's exit status.
    var status: Int { !troubles.isEmpty ? 2 : isFlagged ? 1 : 0 }
}
