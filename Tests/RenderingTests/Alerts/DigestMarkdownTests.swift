import Alerts
import Testing

@testable import Rendering

/// What stands in a file of what came.
@Suite struct DigestMarkdownTests {
    @Test func everyKindOfAlert() {
        #expect(DigestMarkdown().section(of: AlertFixtures.everything) == "")
    }

    @Test func theNewestStandsFirst() {
        let later = Digest([AlertFixtures.amendment], time: "2026-05-01T06:00:00Z")
        let earlier = Digest([AlertFixtures.held], time: "2026-03-01T06:00:00Z")
        let document = DigestMarkdown().document(of: [earlier, later])
        #expect(document == "# What came\n\n\(DigestMarkdown().section(of: later))\n\(DigestMarkdown().section(of: earlier))")
    }

    @Test func hostileTextIsInert() throws {
        let text = DigestMarkdown().section(of: AlertFixtures.hostile)
        #expect(!text.unicodeScalars.contains { $0 != "\n" && Inert.isActive($0) })
        // Every sign that could begin an element is escaped, but those of our own.
        let own = /<a id="d-[0-9a-f]{16}"><\/a>|(?:^|[^\\])<https?:[^ <>]*>/
        #expect(try #/(?:^|[^\\])</#.firstMatch(in: text.replacing(own, with: "")) == nil)
        for sign in ["](", "![", "~~", "$$", "{{"] { #expect(!text.contains(sign)) }
    }
}
