import Alerts
import Foundation
import Testing

@testable import Rendering

/// Writes what `scripts/check-feeds` reads with other people's programs.
@Suite struct AlertSamplesTests {
    private static let folder = ProcessInfo.processInfo.environment["RECENSION_SAMPLES"]

    @Test(.enabled(if: folder != nil))
    func samples() throws {
        let folder = URL(filePath: try #require(Self.folder), directoryHint: .isDirectory)
        let digests = [
            ("everything", AlertFixtures.everything), ("long", AlertFixtures.long()), ("hostile", AlertFixtures.hostile),
            (
                "word",
                Digest(
                    [AlertFixtures.alert(.newIncident, ["Żółw"], 0, "Żółw " + String(repeating: "국é", count: 200))],
                    time: AlertFixtures.time)
            ),
        ]
        let tool = Tool(version: "1")
        let atom = AlertFeed(
            id: "tag:example.org,2026:reports", title: "Reports & <alerts>", address: "https://example.org/feed.atom", limit: 9_999,
            tool: tool)
        let feed = JSONFeed(title: "Reports & <alerts>", address: "https://example.org/feed.json", limit: 9_999, tool: tool)
        let mail = MailMessage(
            from: "Żar, of Ardania <cron@example.org>\nBcc: x@example.org", to: ["a@example.org", "Ilo B <b@example.org>"],
            host: "host.example.org")
        for (name, digest) in digests {
            func write(_ bytes: [UInt8], _ kind: String) throws { try Data(bytes).write(to: folder.appending(path: "\(name).\(kind)")) }
            try write(atom.bytes(of: [digest]), "atom")
            try write(feed.bytes(of: [digest]), "feed.json")
            try write(DigestJSON(tool: tool).bytes(of: digest), "digest.json")
            try write(SlackMessage().bytes(of: digest), "slack.json")
            try write(mail.bytes(of: digest), "eml")
            try write(Array("\(DigestText().headline(of: digest))\n\(DigestText().text(of: digest))".utf8), "txt")
            try write(Array(DigestMarkdown().document(of: [digest]).utf8), "md")
        }
        try Data(atom.bytes(of: [])).write(to: folder.appending(path: "empty.atom"))
        try Data(feed.bytes(of: [])).write(to: folder.appending(path: "empty.feed.json"))
    }
}
