import ReportModel
import Testing

@testable import Alerts

@Suite("Digests")
struct DigestTests {
    private static func alert(_ id: String, _ kind: Alert.Kind, _ name: String, _ significance: Double = 0, year: Int = 2019) -> Alert {
        Alert(id: id, kind: kind, country: Country(code: nil, name: name), year: year, significance: significance, sha256: "")
    }

    private static let alerts = [
        alert("1", .newIncident, "Borland", 0.2), alert("2", .newIncident, "Ardania", 0.4), alert("3", .newEdition, "Ardania"),
        alert("4", .newIncident, "Ardania", 0.9), alert("5", .newEdition, "Ardania", year: 2018),
    ]

    @Test("Country by country, year by year, the whole report first and then what matters most")
    func order() {
        let digest = Digest(Self.alerts, time: "2026-04-21T06:00:03Z")
        #expect(digest.alerts.map(\.id) == ["5", "3", "4", "2", "1"])
        #expect(
            digest.editions.map { "\($0.country.name) \($0.year) \($0.alerts.count)" } == [
                "Ardania 2018 1", "Ardania 2019 3", "Borland 2019 1",
            ])
        #expect(digest.editions[1].count(of: .newIncident) == 2)
    }

    @Test("The id is that of the alerts, whatever their order and the time")
    func identifier() {
        let digest = Digest(Self.alerts, time: "2026-04-21T06:00:03Z")
        #expect(digest.id == Digest(Self.alerts.reversed(), time: "2026-04-22T06:00:03Z").id)
        #expect(digest.id != Digest(Array(Self.alerts.dropLast()), time: "2026-04-21T06:00:03Z").id)
    }
}
