import Alerts
import Foundation
import SchemaCheck
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
        #expect(
            text == """
                {
                  "schema": "recension.digest/1",
                  "tool": {"name": "recension", "version": "1"},
                  "id": "f341701cc04680a1",
                  "time": "2026-04-21T06:00:03Z",
                  "headline": "Ardania 2019: 1 follow-up",
                  "editions": [
                    {
                      "country": {"iso": "XAA", "name": "Ardania"},
                      "year": 2019,
                      "against": 2018,
                      "alerts": [
                        {
                          "id": "a000000000009206",
                          "kind": "follow-up",
                          "against": 2018,
                          "section": ["Section 1. Integrity", "c. Torture"],
                          "paragraph": 6,
                          "text": "In May a court opened the case of the boatman Odo Renn.",
                          "earlier": "",
                          "incident": {
                            "kinds": ["tortured"],
                            "date": "2018-11",
                            "persons": [],
                            "development": "It freed him in June."
                          },
                          "terms": [],
                          "significance": 0.6,
                          "url": "https://example.org/2019/ardania",
                          "sha256": "5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a",
                          "finding": "f1"
                        }
                      ]
                    }
                  ]
                }

                """)
    }

    @Test func textsComeBackVerbatim() throws {
        let bytes = DigestJSON(tool: Tool(version: "1")).bytes(of: AlertFixtures.hostile)
        let object = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
        let editions = try #require(object?["editions"] as? [[String: Any]])
        let texts = editions.flatMap { ($0["alerts"] as? [[String: Any]] ?? []).compactMap { $0["text"] as? String } }
        #expect(texts.map { Array($0.utf8) } == AlertFixtures.hostile.alerts.map { Array($0.text.utf8) })
    }
}
