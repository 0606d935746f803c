import Foundation
import Recension
import SchemaCheck
import Synchronization
import Testing

/// `Documentation/watching.md` says what the command does.
@Suite struct WatchDocumentationTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    private static let sample = root.appendingPathComponent("Snapshots/sample")

    private static func page() throws -> String {
        try String(contentsOf: root.appendingPathComponent("Documentation/watching.md"), encoding: .utf8)
    }

    /// What stands between fences of a language.
    private static func blocks(_ language: String) throws -> [String] {
        try page().components(separatedBy: "\n```\(language)\n").dropFirst().map { $0.components(separatedBy: "\n```\n")[0] + "\n" }
    }

    // MARK: Runs

    /// The quoted message is made of the sample editions, and is told once.
    @Test func theMessageIsTheOnePrinted() throws {
        let watched = try WatchedFolder(Self.sample)
        let first = try watched.run()
        #expect(first.status == 0)
        #expect(first.output.isEmpty)
        #expect(first.errors == "recension: \(watched.editions.path): the base line is set; later runs tell what is new\n")
        try watched.add("2019/borland.html")
        let second = try watched.run()
        #expect(second.status == 1)
        #expect(try Self.blocks("text").contains(second.output))
        #expect(second.errors.isEmpty)
        let third = try watched.run()
        #expect(third.status == 0)
        #expect(third.output.isEmpty)
        #expect(third.errors.isEmpty)
    }

    @Test func theSummaryFollowsItsSchema() throws {
        let watched = try WatchedFolder(Self.sample)
        let schema = try JSONSchema(named: "recension.watch-1")
        #expect(try schema.violations(in: Array(watched.run(["--summary", "-"]).output.utf8)) == [])
        try watched.add("2019/borland.html")
        try Data("<html><head><title>403 Forbidden</title></head><body><h1>403 Forbidden</h1></body></html>".utf8)
            .write(to: watched.editions.appendingPathComponent("2019/ardania.html"))
        let run = try watched.run(["--summary", "-"])
        #expect(run.status == 2)
        #expect(try schema.violations(in: Array(run.output.utf8)) == [])
        for word in ["\"refused\"", "\"new-edition\"", "\"handovers\""] { #expect(run.output.contains(word)) }
    }

    // MARK: Settings

    @Test func theConfigurationsAreInOrder() throws {
        let examples = try Self.blocks("yaml")
        #expect(examples.count >= 2)
        for example in examples {
            let run = try Self.check(example)
            #expect(run.status == 0, "\(run.errors)")
        }
    }

    /// What the command says that it knows is what the tables have.
    @Test(arguments: [
        "X: 1", "sources: {X: 1}", "sources: {folder: a}\nfetch: {X: 1}", "sources: {folder: a}\nrules: {X: 1}",
        "sources: {folder: a}\nnotify: {X: 1}",
    ])
    func theTablesHaveEverySetting(_ yaml: String) throws {
        let run = try Self.check(yaml + "\n")
        #expect(run.status == 2)
        let settings = try #require(run.errors.firstMatch(of: /there are ([a-z, -]+)/)).output.1.components(separatedBy: ", ")
        #expect(settings.count > 3)
        let page = try Self.page()
        for setting in settings { #expect(page.contains("\n| `\(setting)` |"), "\(setting)") }
    }

    @Test func theTablesHaveEveryKindAndOutcome() throws {
        let page = try Self.page()
        for kind in Alert.Kind.allCases { #expect(page.contains("\n| `\(kind.rawValue)` |")) }
    }

    private static func check(_ yaml: String) throws -> CommandRun {
        let file = try TemporaryFile(Data(yaml.utf8), name: "watch.yml")
        return try CommandRun(["watch", "--config", file.url.path, "--check"], environment: ["HOME": file.folder.path])
    }

    // MARK: In programs

    /// The examples stand in a file that is compiled.
    @Test func theExampleInSwiftRuns() async throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("WatchExample.swift")
        let compiled = Self.lines(of: try String(contentsOf: file, encoding: .utf8))
        let examples = try Self.blocks("swift").map(Self.lines)
        #expect(examples.count == 2)
        for example in examples { #expect(compiled.contains(example)) }

        let watched = try WatchedFolder(Self.sample)
        let settings = "sources:\n  - folder: \(watched.editions.path)\n"
        try settings.write(to: watched.folder.appendingPathComponent("watch.yml"), atomically: true, encoding: .utf8)
        #expect(try await watchExample(in: watched.folder.path).baseLines == [watched.editions.path])
        try watched.add("2019/borland.html")
        let told = try await watchExample(in: watched.folder.path)
        #expect(told.alerts["new-edition"] == 1)
        #expect(told.isFlagged)
    }

    /// The lines of a program but imports, without what they are indented by.
    private static func lines(of program: String) -> [String] {
        program.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.hasPrefix("import ") }
    }

    /// The signature of a message that was posted is the one that the receiver in the documentation finds.
    @Test func theReceiverInPythonKnowsTheSignature() async throws {
        let python = "/usr/bin/env"
        let watched = try WatchedFolder(Self.sample)
        let post = Mutex<HTTPRequest?>(nil)
        let settings = """
            sources: {folder: \(watched.editions.path)}
            notify: {webhook: "https://example.org/hook", secret: ardania}
            """
        for _ in 0..<2 {
            let registry = CountryRegistry()
            let configuration = try WatchConfiguration(
                yaml: settings, file: "watch.yml", folder: watched.folder.path, home: nil, registry: registry, version: "1.0")
            let store = try EditionStore(path: watched.folder.appendingPathComponent("library.sqlite").path)
            let world = World.files(transport: Receiver { request in post.withLock { $0 = request } })
            var run = WatchRun(configuration, store: store, reader: ReportReader(registry: registry), world: world)
            try await run.run()
            try watched.add("2019/borland.html")
        }
        let request = try #require(post.withLock { $0 })
        func value(_ name: String) -> String? { request.headers.first { $0.name == name }?.value }
        let signature = try #require(value("X-Recension-Signature-256"))
        let body = try #require(request.body)
        #expect(value("Idempotency-Key") == value("X-Recension-Digest"))
        #expect(try JSONSchema(named: "recension.digest-1").violations(in: body) == [])

        let receiver = try #require(try Self.blocks("python").first)
        let script = "import sys\n\(receiver)\nsys.exit(0 if is_genuine(sys.stdin.buffer.read(), *sys.argv[1:]) else 1)\n"
        guard try Self.status([python, "python3", "-c", "pass"]) == 0 else { return }
        #expect(try Self.status([python, "python3", "-c", script, signature, "ardania"], input: body) == 0)
        #expect(try Self.status([python, "python3", "-c", script, signature, "borland"], input: body) == 1)
        #expect(try Self.status([python, "python3", "-c", script, signature, "ardania"], input: body + [0x20]) == 1)
    }

    private static func status(_ words: [String], input: [UInt8] = []) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: words[0])
        process.arguments = Array(words.dropFirst())
        let file = try TemporaryFile(Data(input))
        process.standardInput = try FileHandle(forReadingFrom: file.url)
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }
}

/// Takes every message that is posted.
private struct Receiver: HTTPTransport {
    let take: @Sendable (HTTPRequest) -> Void

    func send(_ request: HTTPRequest, limits: HTTPLimits) async throws(TransportError) -> HTTPResponse {
        take(request)
        return HTTPResponse(status: 204)
    }
}

/// A folder with the oldest editions of the sample library, to which others come, and a library of its own.
private struct WatchedFolder {
    private let file: TemporaryFile
    private let sample: URL

    var folder: URL { file.folder }
    var editions: URL { folder.appendingPathComponent("editions") }

    init(_ sample: URL) throws {
        self.sample = sample
        file = try TemporaryFile()
        try FileManager.default.createDirectory(at: editions, withIntermediateDirectories: true)
        try FileManager.default.copyItem(at: sample.appendingPathComponent("2018"), to: editions.appendingPathComponent("2018"))
        try "sources: {folder: editions}\nlibrary: library.sqlite\n".write(
            to: folder.appendingPathComponent("watch.yml"), atomically: true, encoding: .utf8)
    }

    func add(_ name: String) throws {
        let target = editions.appendingPathComponent(name)
        if FileManager.default.fileExists(atPath: target.path) { return }
        try FileManager.default.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.copyItem(at: sample.appendingPathComponent(name), to: target)
    }

    func run(_ options: [String] = []) throws -> CommandRun {
        let configuration = folder.appendingPathComponent("watch.yml").path
        return try CommandRun(
            ["watch", "--config", configuration, "--countries", sample.appendingPathComponent("countries.txt").path] + options,
            environment: ["HOME": folder.path])
    }
}
