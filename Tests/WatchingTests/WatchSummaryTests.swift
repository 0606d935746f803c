import SchemaCheck
import Testing

@testable import Watching

/// What a run says of itself to programs.
@Suite struct WatchSummaryTests {
    private static func full() -> WatchSummary {
        var summary = WatchSummary(time: "2026-04-21T06:00:03Z")
        summary.baseLines = ["/srv/editions"]
        let outcomes = [
            "same-text", "new-edition", "amended", "capture", "base-line", "held", "refused", "absent", "unreachable", "not-chosen",
        ]
        summary.pages = outcomes.map {
            WatchSummary.Page(address: "/srv/editions/2019/\($0).html", outcome: $0, reason: "it says so", year: 2019, country: "Ardania")
        }
        summary.pages.append(
            WatchSummary.Page(address: "https://example.org/", outcome: "refused", reason: nil, year: nil, country: nil))
        summary.unchanged = 3
        summary.alerts = [
            "new-edition": 1, "amendment": 1, "new-incident": 4, "follow-up": 1, "not-reported": 2, "shift": 5, "term": 1, "held": 1,
        ]
        summary.digest = "00c1a05e00c1a05e"
        summary.handovers = [
            WatchSummary.Handover(channel: "stdout", digest: "00c1a05e00c1a05e", problem: nil),
            WatchSummary.Handover(channel: "desk", digest: "00c1a05e00c1a05e", problem: "the address did not answer in time"),
        ]
        summary.troubles = ["desk: the message waits"]
        summary.news = ["desk: the message waits"]
        return summary
    }

    @Test func followsItsSchema() throws {
        let schema = try JSONSchema(named: "recension.watch-1")
        #expect(try schema.violations(in: Self.full().json()) == [])
        // A run in which nothing happened leaves out what there is not.
        #expect(try schema.violations(in: WatchSummary(time: "2026-04-21T06:00:03Z").json()) == [])
    }

    @Test func theSchemaKnowsNoOtherOutcomesAndKinds() throws {
        let schema = try JSONSchema(named: "recension.watch-1")
        var summary = Self.full()
        summary.pages.append(WatchSummary.Page(address: "x", outcome: "lost", reason: nil, year: nil, country: nil))
        summary.alerts["rumour"] = 1
        #expect(try schema.violations(in: summary.json()).map(\.path) == ["$.alerts", "$.pages[11].outcome"])
    }

    @Test func anythingFlaggedIsAMessageMadeOrHandedOver() {
        var summary = WatchSummary(time: "2026-04-21T06:00:03Z")
        #expect(!summary.isFlagged)
        summary.handovers = [WatchSummary.Handover(channel: "stdout", digest: "00c1a05e00c1a05e", problem: "nobody reads it")]
        #expect(!summary.isFlagged)
        summary.handovers = [WatchSummary.Handover(channel: "stdout", digest: "00c1a05e00c1a05e", problem: nil)]
        #expect(summary.isFlagged)
    }
}
