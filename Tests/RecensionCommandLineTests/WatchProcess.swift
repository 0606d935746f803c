import Foundation
import SiteReplica

/// The built binary as it watches a replica of the site: with a library, feeds, and an address that is told.
final class WatchProcess {
    let site: SiteReplica
    let file: TemporaryFile
    private(set) var pages: [String: InventedPage] = [:]

    /// - Parameter settings: More lines of the configuration.
    init(settings: String = "") throws {
        site = try SiteReplica()
        file = try TemporaryFile(
            Data("XAA | | EUR | Ardania\nXAB | | EUR | Borland\nXAC | | AF | Castrova\n".utf8), name: "countries.txt")
        site.serve("/hook", .status(204))
        let configuration = """
            sources:
              - url: \(site.address)/reports/{year}-country-reports-on-human-rights-practices/
                years: 2019..2022
            fetch: {interval: 0, robots: no, attempts: 10}
            notify:
              - stdout
              - atom: feed.xml
              - json-feed: feed.json
              - webhook: {env: HOOK}
                secret: {env: KEY}
            \(settings)
            """
        try Data(configuration.utf8).write(to: file.folder.appendingPathComponent("watch.yml"))
    }

    func path(_ name: String) -> String { file.folder.appendingPathComponent(name).path }

    /// What a file in the folder holds; empty where it is not there.
    func text(_ name: String) -> String { (try? String(contentsOfFile: path(name), encoding: .utf8)) ?? "" }

    var arguments: [String] {
        ["watch", "--config", path("watch.yml"), "--library", path("library.sqlite"), "--countries", file.url.path]
    }

    var environment: [String: String] { ["HOME": file.folder.path, "HOOK": "\(site.address)/hook", "KEY": "open sesame"] }

    /// One run, to its end.
    func run(_ options: [String] = []) throws -> CommandRun { try CommandRun(arguments + options, environment: environment) }

    /// One run that is under way.
    func start(_ options: [String] = [], errors: URL? = nil) throws -> Process {
        let process = Process()
        process.executableURL = CommandRun.binary
        process.arguments = arguments + options
        process.environment = environment
        process.standardOutput = FileHandle.nullDevice
        process.standardError = try errors.map { try FileHandle(forWritingTo: $0) } ?? FileHandle.nullDevice
        try process.run()
        return process
    }

    /// Shows a page beside those that are there; it takes the place of one of the same country and year.
    func show(_ page: InventedPage) {
        pages[page.path] = page
        site.show(page)
        site.showIndex(of: page.year, pages.values.filter { $0.year == page.year }.map(\.country).sorted())
    }

    // MARK: What was told

    /// The messages that were taken, by their ids: the ids of their alerts.
    func messages() throws -> [String: Set<String>] {
        var messages: [String: Set<String>] = [:]
        for request in site.requests(for: "/hook") where (200..<300).contains(request.status) {
            let message = try JSONDecoder().decode(Message.self, from: Data(request.body))
            messages[message.id] = Set(message.editions.flatMap(\.alerts).map(\.id))
        }
        return messages
    }

    /// What was posted, whether it was taken or not: the ids of the messages with their bodies.
    func posts() -> [String: Set<[UInt8]>] {
        Dictionary(site.requests(for: "/hook").map { ($0.header("Idempotency-Key") ?? "", [$0.body]) }) { $0.union($1) }
    }

    /// The ids of the alerts that a feed shows, as often as it shows them.
    func entries(_ name: String) -> [String] {
        text(name).matches(of: /urn:recension:alert:([0-9a-f]+)/).map { String($0.1) }
    }

    private struct Message: Decodable {
        struct Edition: Decodable { let alerts: [Told] }
        struct Told: Decodable { let id: String }
        let id: String
        let editions: [Edition]
    }
}
