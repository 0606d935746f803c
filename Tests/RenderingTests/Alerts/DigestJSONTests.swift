import Alerts
import Foundation
import Testing

@testable import Rendering

/// What programs are sent.
@Suite struct DigestJSONTests {
    @Test func byTheSchema() throws {
        for digest in [AlertFixtures.everything, AlertFixtures.long()] {
            let bytes = DigestJSON(tool: Tool(version: "1")).bytes(of: digest)
            #expect(try JSONSchema(named: "recension.digest-1").violations(in: bytes) == [])
        }
    }

    @Test func anAlertIsWhole() throws {
        let digest = Digest([AlertFixtures.followUp], time: AlertFixtures.time)
        let text = String(decoding: DigestJSON(tool: Tool(version: "1")).bytes(of: digest), as: UTF8.self)
        #expect(text == "")
    }

    @Test func textsComeBackVerbatim() throws {
        let bytes = DigestJSON(tool: Tool(version: "1")).bytes(of: AlertFixtures.hostile)
        let object = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
        let editions = try #require(object?["editions"] as? [[String: Any]])
        let texts = editions.flatMap { ($0["alerts"] as? [[String: Any]] ?? []).compactMap { $0["text"] as? String } }
        #expect(texts.map { Array($0.utf8) } == AlertFixtures.hostile.alerts.map { Array($0.text.utf8) })
    }
}
