import Foundation
import SiteReplica
import Synchronization
import Testing

/// Runs of watching that are killed at random moments, while the site goes on changing and the address that is told fails now and then.
@Suite struct BrokenOffRunTests {
    /// How often runs are killed: RECENSION_KILLS, for a test that takes longer.
    private static let kills = ProcessInfo.processInfo.environment["RECENSION_KILLS"].flatMap { Int($0) } ?? 8

    /// Numbers that are the same in every run of the test.
    private struct SeededNumbers: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }

    /// What happens on the site, one thing after the other: editions come out, and pages are amended.
    private static func happen(_ step: Int, on watch: WatchProcess) {
        let countries = ["Ardania", "Borland", "Castrova"]
        let country = countries[step % 3]
        let editions = watch.pages.values.filter { $0.country == country }.sorted { $0.year < $1.year }
        let sentence = "On May \(step % 30 + 1), harbor guards shot the ferry pilot Mila Dorn\(String(repeating: "a", count: step)) dead."
        guard let last = editions.last else { return watch.show(InventedPage(country, 2019)) }
        if step % 4 == 3, last.year < 2022 { return watch.show(InventedPage(country, last.year + 1, killings: [sentence])) }
        // An older edition is amended, too.
        var page = step % 2 == 0 ? last : editions[0]
        page.killings.append(sentence)
        watch.show(page)
    }

    @Test func nothingIsLostAndNothingIsToldTwice() throws {
        let steps = max(4, Self.kills / 2)
        let (undisturbed, killed) = (try WatchProcess(), try WatchProcess())
        for watch in [undisturbed, killed] { for step in 0..<3 { Self.happen(step, on: watch) } }
        #expect(try undisturbed.run().status == 0)
        // How long a run takes at its mean, for moments that are spread over all of it.
        let clock = ContinuousClock()
        var duration = Duration.zero
        for step in 3..<(3 + steps) {
            Self.happen(step, on: undisturbed)
            let start = clock.now
            let run = try undisturbed.run()
            #expect(run.status == 1, "\(run.errors)")
            duration += (clock.now - start) / steps
        }
        let expected = try undisturbed.messages()
        #expect(expected.count == steps)

        let fate = Mutex(SeededNumbers(state: 7))
        killed.site.serve("/hook") { _, _ in
            switch fate.withLock({ Int.random(in: 0..<8, using: &$0) }) {
            case 0, 1: .status(400)
            // It was taken, and the one who posted it does not learn of that.
            case 2: .closed
            default: .status(204)
            }
        }
        var numbers = SeededNumbers(state: 2026)
        var deaths = 0
        func killOne() throws {
            let process = try killed.start()
            Thread.sleep(forTimeInterval: duration / .seconds(1) * Double.random(in: 0..<1, using: &numbers))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            if process.terminationReason == .uncaughtSignal { deaths += 1 }
        }

        // The base line stays quiet, however often it is begun.
        for _ in 0..<(Self.kills / 4) { try killOne() }
        #expect(try killed.run().status == 0)
        #expect(killed.site.requests(for: "/hook").isEmpty)
        for step in 3..<(3 + steps) {
            Self.happen(step, on: killed)
            // A run that ends before it is killed is one of those that are let go on.
            for _ in 0..<((step - 2) * Self.kills / steps - (step - 3) * Self.kills / steps) { try killOne() }
            // One run sees what happened, before something else happens.
            #expect(try killed.run().errors.contains("SQLite") == false)
        }
        var last = try killed.run()
        for _ in 0..<30 where last.status != 0 { last = try killed.run() }
        #expect((last.status, last.output, last.errors) == (0, "", ""))
        if Self.kills > 8 { print("killed \(deaths) times in \(steps) steps; a run takes \(duration)") }

        let posts = killed.posts()
        #expect(posts.values.allSatisfy { $0.count == 1 }, "a message has the same body whenever it comes")
        #expect(try killed.messages() == expected)
        let alerts = expected.values.reduce(into: Set()) { $0.formUnion($1) }
        for name in ["feed.xml", "feed.json"] {
            #expect(killed.entries(name).count == alerts.count)
            #expect(Set(killed.entries(name)) == alerts)
        }
        let check = try CommandRun(["library", "--check", "--library", killed.path("library.sqlite")])
        #expect((check.status, check.errors) == (0, ""), "\(check.output)")
    }
}
