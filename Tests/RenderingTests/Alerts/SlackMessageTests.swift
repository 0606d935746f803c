import Alerts
import Foundation
import ReportModel
import Testing

@testable import Rendering

/// What a channel is told.
@Suite struct SlackMessageTests {
    @Test func everyKindOfAlert() {
        #expect(SlackMessage.text(of: AlertFixtures.everything) == "")
    }

    @Test func theBodyIsJSONWithTheText() throws {
        let object = try JSONSerialization.jsonObject(with: Data(SlackMessage().bytes(of: AlertFixtures.everything))) as? [String: String]
        #expect(object == ["text": SlackMessage.text(of: AlertFixtures.everything)])
    }

    @Test func textMentionsNobodyAndLinksNowhere() throws {
        let alerts = ["<!channel> & <@U1>", "<https://evil.example|here>"].map {
            AlertFixtures.alert(.newIncident, ["Summary"], 0, $0, url: nil, id: $0)
        }
        let text = SlackMessage.text(of: Digest(alerts, time: AlertFixtures.time))
        #expect(text.contains("“&lt;!channel&gt; &amp; &lt;@U1&gt;”") && !text.contains("<"))
    }

    @Test func lengthIsBoundedAndTheRestIsCounted() throws {
        let countries = (0..<60).map { index in
            AlertFixtures.alert(
                .newIncident, country: Country(code: nil, name: "Land \(index)"), ["Summary"], 0,
                String(repeating: "Rain fell. ", count: 20),
                id: "\(index)")
        }
        let long = Digest([AlertFixtures.alert(.newIncident, [], 0, String(repeating: "a", count: 5_000))], time: AlertFixtures.time)
        for digest in [Digest(countries, time: AlertFixtures.time), AlertFixtures.hostile, long] {
            let text = SlackMessage.text(of: digest)
            #expect(text.unicodeScalars.count <= SlackMessage.limit)
            let more = try #require(try #/… and ([0-9]+) more$/#.firstMatch(in: text)?.1)
            #expect(Int(more) ?? 0 > 0)
            if digest.id == countries.first.map({ _ in Digest(countries, time: "").id }) {
                #expect(Int(more) == 60 - text.split(separator: "\n").count { $0.hasPrefix("•") })
            }
        }
    }
}
