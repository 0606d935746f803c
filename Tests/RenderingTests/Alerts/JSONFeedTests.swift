import Alerts
import Foundation
import Testing

@testable import Rendering

/// The JSON Feed, by what version 1.1 asks for.
@Suite struct JSONFeedTests {
    private static let feed = JSONFeed(
        title: "Reports", address: "https://example.org/feed.json", limit: 999, tool: Tool(version: "1"))

    @Test func anEntry() {
        let bytes = Self.feed.bytes(of: [Digest([AlertFixtures.amendment], time: AlertFixtures.time)])
        #expect(
            String(decoding: bytes, as: UTF8.self) == """
                {
                  "version": "https://jsonfeed.org/version/1.1",
                  "title": "Reports",
                  "feed_url": "https://example.org/feed.json",
                  "language": "en",
                  "authors": [
                    {"name": "recension"}
                  ],
                  "items": [
                    {
                      "id": "urn:recension:alert:a00000000000905a",
                      "title": "Borland 2018 report was amended",
                      "content_html": "<p>Compared with an earlier capture, quiet: 900 words → 903; 1 sentence added, 1 no longer in it</p>\\n",
                      "date_published": "2026-04-21T06:00:03Z",
                      "tags": ["amendment", "Borland"]
                    }
                  ]
                }

                """)
    }

    @Test(arguments: [AlertFixtures.everything, AlertFixtures.hostile])
    func itemsHaveIdsAndContent(digest: Digest) throws {
        let object = try JSONSerialization.jsonObject(with: Data(Self.feed.bytes(of: [digest]))) as? [String: Any]
        #expect(object?["version"] as? String == "https://jsonfeed.org/version/1.1")
        let items = try #require(object?["items"] as? [[String: Any]])
        #expect(items.count == digest.alerts.count)
        #expect(Set(items.compactMap { $0["id"] as? String }).count == items.count)
        #expect(items.allSatisfy { !($0["content_html"] as? String ?? "").isEmpty && $0["date_published"] as? String == digest.time })
        #expect(items.compactMap { $0["url"] as? String }.allSatisfy { $0.hasPrefix("http") })
    }
}
