import Alerts
import Foundation
import ReportModel
import Testing

@testable import Rendering

/// What a channel is told.
@Suite struct SlackMessageTests {
    @Test func everyKindOfAlert() {
        #expect(
            SlackMessage.text(of: AlertFixtures.everything) == """
                *Ardania 2019 report is out: 1 new incident, 1 polarity shift, 1 watched word, … (2 countries have new editions); 1 report amended; 1 page not believed yet*

                *Ardania 2019* (compared with 2018, retagged): 5,210 words → 4,870; 41 sentences added, 30 not reported, 22 changed <https://example.org/2019/ardania|page>
                • 2019-04-21 Ostra, 2.a Freedom of Expression: “On April 21, police in Ostra arrested the pilot Ilin Varga for a banner that said “We fly no more”; a court gave her 15 days.”
                • Follow-up (2018-11), 1.c Torture: “In May a court opened the case of the boatman Odo Renn.” What became of it: “It freed him in June.”
                • Watched words “strike*”, “ferrymen”, before the first heading: “The ferrymen went on strike.”
                • Polarity (“no” went), Executive Summary: “There were reports of disappearances.” In 2018: “There were no reports of disappearances.”
                • Not reported in 2019: 1.b Disappearance; 6 Women › Sexual Harassment
                And 1 more: `recension diff 2018 2019 --country ardania`

                *Borland 2018*
                • The page was amended after it came out: 900 words → 903; 1 sentence added, 1 no longer in it. `recension amendments --year 2018 --country borland`

                Not believed yet: Borland 2019, 9 % of its text came (410 words; 4,520 in 2018) <https://example.org/borland?year=2019&amp;print=1|page>; held until seen again or accepted

                *Cordia 2017* (the first edition here): 1,000 words
                """)
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
        let text = SlackMessage.text(of: Digest(countries, time: AlertFixtures.time))
        #expect(text.hasSuffix("… and \(60 - text.split(separator: "\n").count { $0.hasPrefix("•") }) more"))
        let long = Digest([AlertFixtures.alert(.newIncident, [], 0, String(repeating: "a", count: 5_000))], time: AlertFixtures.time)
        for digest in [Digest(countries, time: AlertFixtures.time), AlertFixtures.hostile, long] {
            let text = SlackMessage.text(of: digest)
            #expect(text.unicodeScalars.count <= SlackMessage.limit)
            let more = try #require(try #/… and ([0-9]+) more$/#.firstMatch(in: text)?.1)
            #expect(Int(more) ?? 0 > 0)
        }
    }
}
