import Alerts
import EditionStore
import Foundation
import ReportModel
import SiteReplica
import Testing

@testable import Watching

@Suite struct OutboxTests {
    private static let shot = "On May 5, harbor guards shot Mila Dorn, a ferry pilot, dead in the town of Brad."
    private static let settings = """
        notify:
          - stdout
          - atom: /out/feed.xml
          - json-feed: /out/feed.json
          - markdown: /out/news.md
          - webhook: {env: HOOK}
            secret: {file: /secrets/key}
            name: hook
          - command: [tell, everyone]
            format: json
            name: program

        """

    /// A machine whose base line is set, and everybody who is told.
    private func machine() async throws -> TestMachine {
        let machine = try TestMachine([InventedPage("Ardania", 2019), InventedPage("Borland", 2019)])
        machine.set("HOOK", "\(machine.site.address)/hook")
        machine.put("open sesame\n", "/secrets/key")
        machine.site.serve("/hook", .status(204))
        #expect(try await machine.run(nil, Self.settings).status == 0)
        #expect(machine.site.requests(for: "/hook").isEmpty)
        return machine
    }

    private func amend(_ machine: TestMachine, _ country: String, _ sentence: String) {
        machine.pass(hours: 24)
        machine.site.show(InventedPage(country, 2019, killings: [sentence]))
    }

    private func occurrences(_ id: String, in text: String) -> Int { text.components(separatedBy: id).count - 1 }

    @Test func everybodyIsToldOnce() async throws {
        let machine = try await machine()
        amend(machine, "Ardania", Self.shot)
        let summary = try await machine.run(nil, Self.settings)
        #expect(summary.status == 1)
        #expect(summary.handovers.count == 6)
        #expect(summary.handovers.allSatisfy { $0.problem == nil && $0.digest == summary.digest })
        let alert = try #require(try machine.alerts().first)
        #expect(machine.printed().count == 1)
        for path in ["/out/feed.xml", "/out/feed.json"] { #expect(occurrences("alert:\(alert.id)", in: machine.file(path)) == 1) }
        #expect(machine.file("/out/news.md").contains("Ardania"))
        let commands = machine.commands()
        #expect(commands.map(\.words) == [["tell", "everyone"]])
        #expect(commands[0].input.contains(alert.id))
        let posts = machine.site.requests(for: "/hook")
        #expect(posts.count == 1)
        #expect(posts[0].method == "POST" && posts[0].text == commands[0].input)
        #expect(posts[0].header("Idempotency-Key") == summary.digest)
        #expect(posts[0].header("X-Recension-Signature-256") == "sha256=\(WebhookPoster.signature(of: posts[0].body, "open sesame"))")
        try await machine.runQuietly(nil, Self.settings)
        #expect(machine.site.requests(for: "/hook").count == 1)
    }

    @Test func whoeverDidNotTakeAMessageGetsItAgainAndNobodyElse() async throws {
        let machine = try await machine()
        // A run tries three times.
        machine.site.serve("/hook", Array(repeating: .status(500), count: 3) + [.status(200)])
        machine.fail(program: "tell", true)
        amend(machine, "Ardania", Self.shot)
        let first = try await machine.run(nil, Self.settings)
        #expect(first.status == 2)
        #expect(Set(first.handovers.filter { $0.problem != nil }.map(\.channel)) == ["hook", "program"])
        #expect(first.troubles.count == 2)
        #expect(machine.printed().count == 1)

        machine.fail(program: "tell", false)
        machine.pass(hours: 24)
        let second = try await machine.run(nil, Self.settings)
        #expect((second.status, second.digest) == (1, nil))
        #expect(Set(second.handovers.map(\.channel)) == ["hook", "program"])
        #expect(second.handovers.allSatisfy { $0.problem == nil && $0.digest == first.digest })
        #expect(machine.printed().isEmpty)
        #expect(machine.site.requests(for: "/hook").map(\.status) == [500, 500, 500, 200])
        #expect(Set(machine.site.requests(for: "/hook").map { $0.header("Idempotency-Key") }) == [first.digest])
        #expect(Set(machine.site.requests(for: "/hook").map(\.body)).count == 1)
        #expect(Set(machine.commands().map(\.input)).count == 1)
        try await machine.runQuietly(nil, Self.settings)
    }

    @Test func aReceiverThatIsBusyForAMomentIsAskedAgain() async throws {
        let machine = try await machine()
        machine.site.serve("/hook", .status(500), .status(429), .status(200))
        amend(machine, "Ardania", Self.shot)
        #expect(try await machine.run(nil, Self.settings).status == 1)
        #expect(machine.site.requests(for: "/hook").map(\.status) == [500, 429, 200])
    }

    @Test func aReceiverThatWillNeverTakeItIsAskedOnceARun() async throws {
        let machine = try await machine()
        machine.site.serve("/hook", .status(400))
        amend(machine, "Ardania", Self.shot)
        let summary = try await machine.run(nil, Self.settings)
        #expect(summary.status == 2)
        #expect(machine.site.requests(for: "/hook").map(\.status) == [400])
        // Neither its address nor the secret is told.
        let words = "\(summary)" + String(decoding: try summary.json(), as: UTF8.self)
        #expect(!words.contains("/hook") && !words.contains("sesame"))
    }

    @Test func messagesThatWaitComeInTheirOrder() async throws {
        let machine = try await machine()
        machine.site.serve("/hook", .status(503))
        machine.fail(file: "/out/feed.xml", true)
        amend(machine, "Ardania", Self.shot)
        let first = try await machine.run(nil, Self.settings)
        amend(machine, "Borland", Self.shot)
        let second = try await machine.run(nil, Self.settings)
        #expect(first.status == 2 && second.status == 2)
        #expect(machine.file("/out/feed.xml").isEmpty)
        machine.site.serve("/hook", .status(200))
        machine.site.forgetRequests()
        machine.fail(file: "/out/feed.xml", false)
        machine.pass(hours: 24)
        let third = try await machine.run(nil, Self.settings)
        #expect((third.status, third.handovers.count) == (1, 4))
        #expect(machine.site.requests(for: "/hook").map { $0.header("Idempotency-Key") } == [first.digest, second.digest])
        for alert in try machine.alerts() {
            for path in ["/out/feed.xml", "/out/feed.json"] { #expect(occurrences("alert:\(alert.id)", in: machine.file(path)) == 1) }
        }
        _ = machine.printed()
        try await machine.runQuietly(nil, Self.settings)
    }

    @Test func filesAreWrittenWhole() async throws {
        let machine = try await machine()
        amend(machine, "Ardania", Self.shot)
        _ = try await machine.run(nil, Self.settings)
        machine.put("somebody wrote into it", "/out/feed.xml")
        amend(machine, "Borland", Self.shot)
        _ = try await machine.run(nil, Self.settings)
        for alert in try machine.alerts() { #expect(occurrences("alert:\(alert.id)", in: machine.file("/out/feed.xml")) == 1) }
        #expect(!machine.file("/out/feed.xml").contains("somebody"))
        #expect(machine.file("/out/news.md").contains("Ardania") && machine.file("/out/news.md").contains("Borland"))
    }

    /// Amendments come on many days of a year, one in a message.
    @Test func feedsReachBackFurtherThanAHundredMessages() async throws {
        let machine = try await machine()
        let store = try machine.store()
        for number in 100..<250 {
            var step = WatchStep(time: "2020-05-01T06:00:00Z")
            step.alerts = [
                Alert(id: "earlier-\(number)", kind: .amendment, country: Country(code: "XAB", name: "Borland"), year: 2019, sha256: "")
            ]
            try store.add(step)
            _ = try store.seal(for: ["nobody"], at: step.time)
        }
        amend(machine, "Ardania", Self.shot)
        _ = try await machine.run(nil, Self.settings)
        for path in ["/out/feed.xml", "/out/feed.json"] { #expect(occurrences("alert:earlier-", in: machine.file(path)) == 150) }
    }

    @Test func aMessageThatNobodyReadsWaits() async throws {
        let machine = try await machine()
        machine.print(to: false)
        amend(machine, "Ardania", Self.shot)
        #expect(try await machine.run(nil, Self.settings).status == 2)
        machine.print(to: true)
        let summary = try await machine.run(nil, Self.settings)
        #expect((summary.status, summary.handovers.map(\.channel)) == (1, ["stdout"]))
        #expect(machine.printed().count == 1)
    }

    @Test func aSecretThatIsMissingIsTroubleAndLosesNothing() async throws {
        let machine = try await machine()
        machine.put("", "/secrets/key")
        amend(machine, "Ardania", Self.shot)
        let first = try await machine.run(nil, Self.settings)
        #expect(first.status == 2)
        #expect(first.troubles.contains { $0.contains("/secrets/key: the file is empty") })
        #expect(machine.site.requests(for: "/hook").isEmpty)
        machine.put("open sesame", "/secrets/key")
        #expect(try await machine.run(nil, Self.settings).handovers.map(\.digest) == [first.digest])
    }

    /// Whoever is told for the first time is told of what comes, not of what was.
    @Test func aChannelThatIsAddedLaterBeginsWithTheNextMessage() async throws {
        let machine = try await machine()
        amend(machine, "Ardania", Self.shot)
        _ = try await machine.run(nil, "notify: [stdout]\n")
        _ = machine.printed()
        try await machine.runQuietly(nil, Self.settings)
        #expect(machine.site.requests(for: "/hook").isEmpty)
        amend(machine, "Borland", Self.shot)
        let summary = try await machine.run(nil, Self.settings)
        #expect(summary.handovers.count == 6)
        #expect(!machine.site.requests(for: "/hook")[0].text.contains("Ardania"))
    }
}
