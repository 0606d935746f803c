import Alerts
import Testing

@testable import Rendering

/// Alerts as entries of feeds.
@Suite struct AlertEntryTests {
    @Test func theNewestFirstAndEachOnce() {
        let early = Digest([AlertFixtures.held, AlertFixtures.edition], time: "2026-03-01T06:00:00Z")
        let late = Digest([AlertFixtures.held, AlertFixtures.amendment], time: "2026-05-01T06:00:00Z")
        func entries(_ limit: Int) -> [String] {
            AlertEntry.entries(of: [late, early], limit: limit).map { "\($0.time.prefix(7)) \($0.alert.kind.rawValue)" }
        }
        #expect(entries(9) == ["2026-05 amendment", "2026-03 new-edition", "2026-03 held"])
        #expect(entries(2) == ["2026-05 amendment", "2026-03 new-edition"])
        #expect(entries(0) == [] && entries(-1) == [])
    }

    @Test func titles() {
        let titles = AlertEntry.entries(of: [AlertFixtures.everything], limit: 99).map(\.title)
        #expect(
            titles == [
                "Ardania 2019 report is out", "Ardania: 1.b Disappearance is not reported in 2019",
                "Ardania: 6 Women › Sexual Harassment is not reported in 2019", "Ardania 2019: new incident, 2019-04-21 Ostra",
                "Ardania 2019: polarity (“no” went), Executive Summary", "Ardania 2019: follow-up, 2018-11",
                "Ardania 2019: weaker (“Most” → “Some”), 2.b Assembly",
                "Ardania 2019: watched words “strike*”, “ferrymen”, before the first heading", "Borland 2018 report was amended",
                "Borland 2019 is not believed yet: 9 % of its text came", "Cordia 2017 report is out",
            ])
    }

    @Test func onlyAddressesOfTheWebAreLinked() {
        for address in ["javascript:alert(1)", "/srv/editions/2019/ardania.html", "file:///etc/passwd"] {
            let entry = AlertEntry(alert: AlertFixtures.alert(.newEdition, url: address), time: AlertFixtures.time)
            #expect(entry.address == nil)
            #expect(!String(decoding: entry.html.bytes, as: UTF8.self).contains("href"))
        }
    }

    @Test func idsArePartsOfIdentifiers() {
        let entry = AlertEntry(alert: AlertFixtures.alert(.held, id: "a b\"<é\n"), time: AlertFixtures.time)
        #expect(entry.id == "urn:recension:alert:a%20b%22%3C%C3%A9%0A")
    }
}
