import Alerts
import ReportModel

/// Digests of invented countries.
enum AlertFixtures {
    static let ardania = Country(code: "XAA", name: "Ardania")
    static let borland = Country(code: nil, name: "Borland")
    static let page = "https://example.org/2019/ardania"

    static let edition = alert(
        .newEdition, extent: Alert.Extent(oldWords: 5_210, newWords: 4_870, grade: "retagged", added: 41, removed: 30, changed: 22))
    static let incident = alert(
        .newIncident, ["Section 2. Liberties", "a. Freedom of Expression"], 14,
        "On April 21, police in Ostra arrested the pilot Ilin Varga for a banner that said “We fly no more”; a court gave her 15 days.",
        incident: Alert.ToldIncident(kinds: ["sentenced", "detained"], date: "2019-04-21", place: "Ostra", persons: ["Ilin Varga"]), 0.9)
    static let followUp = alert(
        .followUp, ["Section 1. Integrity", "c. Torture"], 6, "In May a court opened the case of the boatman Odo Renn.",
        incident: Alert.ToldIncident(kinds: ["tortured"], date: "2018-11", development: "It freed him in June."), 0.6)
    static let polarity = alert(
        .shift, ["Executive Summary"], 1, "There were reports of disappearances.", earlier: "There were no reports of disappearances.",
        shift: Alert.ToldShift(name: "polarity", old: "no", new: ""), 0.8)
    static let weaker = alert(
        .shift, ["Section 2. Liberties", "b. Assembly"], 20, "Some mayors forbade marches.", earlier: "Most mayors forbade marches.",
        shift: Alert.ToldShift(name: "weaker", old: "Most", new: "Some"), 0.5)
    static let term = alert(.term, [], 0, "The ferrymen went on strike.", terms: ["strike*", "ferrymen"], 0.2)
    static let absent = alert(.notReported, ["Section 1. Integrity", "b. Disappearance"], nil, "", 1)
    static let absentToo = alert(.notReported, ["Section 6. Discrimination", "Women", "Sexual Harassment"], nil, "", 1)
    static let amendment = alert(
        .amendment, country: borland, year: 2018, against: 2018,
        extent: Alert.Extent(oldWords: 900, newWords: 903, grade: "quiet", added: 1, removed: 1), url: nil)
    static let held = alert(
        .held, country: borland, against: 2018, extent: Alert.Extent(oldWords: 4_520, newWords: 410),
        url: "https://example.org/borland?year=2019&print=1")
    static let first = alert(
        .newEdition, country: Country(code: nil, name: "Cordia"), year: 2017, against: nil,
        extent: Alert.Extent(oldWords: nil, newWords: 1_000), url: nil, id: "c000000000000001")

    static let time = "2026-04-21T06:00:03Z"
    static let everything = Digest(
        [edition, incident, followUp, polarity, weaker, term, absent, absentToo, amendment, held, first], time: time)

    /// An edition with so many new incidents that not all are listed.
    static func long(_ count: Int = 49) -> Digest {
        Digest(
            [edition]
                + (0..<count).map { index in
                    alert(
                        .newIncident, ["Section 1. Integrity", "a. Killings"], index, "On day \(index), guards shot a goat.",
                        id: "b" + hexadecimal(index), Double(index) / 100)
                }, time: time)
    }

    /// Digests in which every text is hostile.
    static let hostile: Digest = {
        var alerts: [Alert] = []
        for (index, sample) in HostileText.samples.enumerated() {
            let next = HostileText.samples[(index + 5) % HostileText.samples.count]
            let country = Country(code: next, name: "\(sample) \(next)")
            for kind in Alert.Kind.allCases {
                alerts.append(
                    alert(
                        kind, country: country, against: 2018, [sample, next], 3, sample, earlier: next,
                        incident: Alert.ToldIncident(
                            kinds: [sample], date: sample, place: next, persons: [sample], development: next + "."),
                        shift: Alert.ToldShift(name: sample, old: next, new: sample),
                        extent: Alert.Extent(oldWords: 10, newWords: 1, grade: sample, added: 1), terms: [sample, next],
                        url: index.isMultiple(of: 2) ? "https://example.org/\(sample)" : sample, id: "\(kind.rawValue) \(sample) \(index)"))
            }
        }
        return Digest(alerts, time: time)
    }()

    static func alert(
        _ kind: Alert.Kind, country: Country = ardania, year: Int = 2019, against: Int? = 2018, _ section: [String] = [],
        _ paragraph: Int? = nil, _ text: String = "", earlier: String = "", incident: Alert.ToldIncident? = nil,
        shift: Alert.ToldShift? = nil, extent: Alert.Extent? = nil, terms: [String] = [], url: String? = page, id: String? = nil,
        _ significance: Double = 0
    ) -> Alert {
        Alert(
            id: id ?? "a" + hexadecimal((paragraph ?? 90) + section.count * 256 + kind.rawValue.utf8.count * 4_096), kind: kind,
            country: country, year: year, against: against, section: section, paragraph: paragraph, text: text, earlier: earlier,
            incident: incident, shift: shift, extent: extent, terms: terms, significance: significance, url: url,
            sha256: String(repeating: "5a", count: 32), finding: text.isEmpty ? nil : "f1")
    }

    /// Fifteen digits.
    private static func hexadecimal(_ number: Int) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 15 - digits.count) + digits
    }
}
