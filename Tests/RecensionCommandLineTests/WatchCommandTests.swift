import Foundation
import SiteReplica
import Synchronization
import Testing

/// Runs of the built binary that watch.
@Suite struct WatchCommandTests {
    private static let shot = "On May 5, harbor guards shot Mila Dorn, a ferry pilot, dead in the town of Brad."

    /// A site with two reports, and the base line of it.
    private func watch() throws -> WatchProcess {
        let watch = try WatchProcess()
        watch.show(InventedPage("Ardania", 2019))
        watch.show(InventedPage("Borland", 2019))
        let run = try watch.run()
        #expect((run.status, run.output) == (0, ""))
        #expect(run.errors.contains("the base line is set; later runs tell what is new"))
        return watch
    }

    private func amend(_ watch: WatchProcess) { watch.show(InventedPage("Ardania", 2019, killings: [Self.shot])) }

    @Test func silenceWhereNothingHappenedAndOneMessageWhereSomethingDid() throws {
        let watch = try watch()
        let second = try watch.run()
        #expect((second.status, second.output, second.errors) == (0, "", ""))
        watch.show(InventedPage("Ardania", 2020, killings: [Self.shot]))
        let third = try watch.run()
        #expect((third.status, third.errors) == (1, ""))
        #expect(third.output.contains("Mila Dorn"))
        let fourth = try watch.run()
        #expect((fourth.status, fourth.output, fourth.errors) == (0, "", ""))
        #expect(try watch.messages().count == 1)
        #expect(watch.site.requests(for: "/hook").allSatisfy { $0.header("X-Recension-Signature-256")?.hasPrefix("sha256=") == true })
    }

    @Test func trouble() throws {
        let watch = try watch()
        watch.site.serve(InventedPage("Ardania", 2019).path, .status(403))
        let first = try watch.run()
        #expect((first.status, first.output) == (2, ""))
        #expect(first.errors.contains("does not let us in (status 403)"))
        // Cron sends no mail every day of what was said.
        let second = try watch.run()
        #expect((second.status, second.output, second.errors) == (2, "", ""))
        #expect(try watch.run(["--verbose"]).errors.contains("refused: the site does not let us in"))
    }

    @Test func quietRunsTellTheOthers() throws {
        let watch = try watch()
        amend(watch)
        let run = try watch.run(["--quiet"])
        #expect((run.status, run.output, run.errors) == (1, "", ""))
        #expect(try watch.messages().count == 1)
        #expect(watch.entries("feed.xml").count == 1)
    }

    @Test func theSummaryIsJSON() throws {
        let watch = try watch()
        amend(watch)
        let run = try watch.run(["--summary", watch.path("summary.json")])
        #expect(run.status == 1)
        let summary = try #require(
            try JSONSerialization.jsonObject(with: Data(watch.text("summary.json").utf8)) as? [String: Any])
        #expect(summary["schema"] as? String == "recension.watch/1")
        #expect(summary["alerts"] as? [String: Int] == ["amendment": 1])
        #expect(summary["digest"] as? String == (try watch.messages().keys.first))
        let quiet = try watch.run(["--summary", "-"])
        #expect(quiet.status == 0)
        #expect(try JSONSerialization.jsonObject(with: Data(quiet.output.utf8)) is [String: Any])
    }

    @Test func aMistakeIsShownInItsLine() throws {
        let watch = try WatchProcess(settings: "believe-after: soon")
        let run = try watch.run()
        #expect((run.status, run.output) == (2, ""))
        #expect(run.errors.contains("watch.yml:11: here belongs a time such as"))
        #expect(run.errors.contains("\n  11 | believe-after: soon\n     |                ^"))
        #expect(watch.site.requests.isEmpty)
        let missing = try CommandRun(["watch"], environment: ["HOME": watch.file.folder.path])
        #expect(missing.status == 2)
        #expect(missing.errors.contains(".config/recension/watch.yml"))
    }

    @Test func checkingAsksNobody() throws {
        let watch = try WatchProcess()
        let run = try watch.run(["--check"])
        #expect((run.status, run.errors) == (0, ""))
        #expect(run.output.contains("watch.yml is in order."))
        #expect(!run.output.contains("/hook") && !run.output.contains("sesame"))
        #expect(watch.site.requests.isEmpty)
        #expect(!FileManager.default.fileExists(atPath: watch.path("library.sqlite")))
    }

    // MARK: Many runs at once

    @Test func ofTenRunsAtOnceOneWorks() throws {
        let watch = try watch()
        amend(watch)
        // The site has the one that works wait until the others are gone.
        let gate = Gate()
        let page = InventedPage("Ardania", 2019, killings: [Self.shot])
        watch.site.serve(page.path) { _, _ in gate.isOpen ? SiteReplica.answer(page.html) : .status(503, retryAfter: "2") }
        let files = try (0..<10).map { _ in try TemporaryFile() }
        var running = try files.map { try watch.start(errors: $0.url) }
        let processes = running
        while running.count > 1 {
            running.removeAll { !$0.isRunning }
            Thread.sleep(forTimeInterval: 0.02)
        }
        gate.open()
        for process in processes { process.waitUntilExit() }
        #expect(processes.map(\.terminationStatus).sorted() == [1] + Array(repeating: 2, count: 9))
        for (process, file) in zip(processes, files) where process.terminationStatus == 2 {
            let errors = try String(contentsOf: file.url, encoding: .utf8)
            #expect(errors.contains("another run is at work on this library; this one leaves it to that"), "\(errors)")
        }
        #expect(watch.site.requests(for: "/hook").count == 1)
        let after = try watch.run()
        #expect((after.status, after.output, after.errors) == (0, "", ""))
    }

    @Test func tenRunsThatWaitComeOneAfterTheOther() throws {
        let watch = try watch()
        amend(watch)
        let processes = try (0..<10).map { _ in try watch.start(["--wait", "300"]) }
        for process in processes { process.waitUntilExit() }
        #expect(processes.map(\.terminationStatus).sorted() == Array(repeating: 0, count: 9) + [1])
        #expect(watch.site.requests(for: "/hook").count == 1)
    }

    private final class Gate: Sendable {
        private let state = Mutex(false)
        var isOpen: Bool { state.withLock { $0 } }
        func open() { state.withLock { $0 = true } }
    }
}
