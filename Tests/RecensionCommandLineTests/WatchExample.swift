import Foundation
import Recension
import URLFetching

// The examples of `Documentation/watching.md`, line by line.

extension World {
    /// This machine, without programs.
    static func files(transport: any HTTPTransport) -> World {
        World(
            pages: { folder in
                let paths = FileManager.default.subpaths(atPath: folder) ?? []
                return paths.sorted().filter { $0.hasSuffix(".html") }.map { .page(path: "\(folder)/\($0)") }
            },
            read: { path throws(World.Failure) in
                guard let bytes = FileManager.default.contents(atPath: path) else { throw World.Failure("\(path): cannot be read") }
                return Array(bytes)
            },
            write: { bytes, path throws(World.Failure) in
                do { try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic) } catch { throw World.Failure("\(error)") }
            },
            print: { bytes in
                FileHandle.standardOutput.write(Data(bytes))
                return true
            },
            run: { words, _ throws(World.Failure) in throw World.Failure("\(words[0]): no programs are run here") },
            variable: { ProcessInfo.processInfo.environment[$0] }, transport: transport)
    }
}

func watchExample(in folder: String) async throws -> WatchSummary {
    let registry = CountryRegistry()
    let configuration = try WatchConfiguration(
        yaml: String(contentsOfFile: "\(folder)/watch.yml", encoding: .utf8), file: "watch.yml", folder: folder, home: nil,
        registry: registry, version: "1.0")
    let store = try EditionStore(path: "\(folder)/library.sqlite")
    var run = WatchRun(
        configuration, store: store, reader: ReportReader(registry: registry), world: .files(transport: URLSessionTransport()))
    try await run.run()
    print(run.summary.alerts["new-incident"] ?? 0, "new incidents")
    return run.summary
}
