import Collation
import Findings
import ReportModel
import ReportSketch
import Testing

@testable import Alerts

@Suite("What readers are told of")
struct AlertReadingTests {
    private static let old = """
        # Section 1. Persons
        Ardania is a republic with an elected parliament.
        Some officers abused detainees in the old harbor jail.
        # Section 2. Archives
        The archive law of the island obliged ministries to publish their ledgers.|Clerks of Ostra sold the ledgers by weight.
        """
    private static let new = """
        # Section 1. Persons
        Ardania is a republic with an elected parliament.
        Most officers abused detainees in the old harbor jail.
        On April 21, police officers in Ostra beat the journalist Ilin Varga during a march, and he died two days later.
        Fishers reported forced labor on trawlers that carried the flag of the republic.
        """

    private static func diff(_ old: String = old, _ new: String = new) -> ReportDiff {
        ReportDiff(old: Report(sketch: old), new: Report(sketch: new, year: 2019))
    }

    private static func alerts(_ rules: [AlertRule] = AlertRule.standard) -> [Alert] { AlertReading(rules: rules).newEdition(diff()) }

    @Test("An edition that came out brings itself, its incidents, shifts, and the topics that are not reported")
    func newEdition() throws {
        let alerts = Self.alerts()
        #expect(Set(alerts.map(\.kind)) == [.newEdition, .newIncident, .shift, .notReported])
        let incident = try #require(alerts.first { $0.kind == .newIncident })
        #expect(incident.text.hasPrefix("On April 21, police officers in Ostra beat"))
        #expect(incident.incident?.date == "2019-04-21")
        #expect(incident.incident?.persons == ["Ilin Varga"])
        #expect(incident.section == ["Section 1. Persons"])
        #expect(incident.against == 2018)
        let shift = try #require(alerts.first { $0.kind == .shift }?.shift)
        #expect(shift.name == "stronger")
        let absent = try #require(alerts.first { $0.kind == .notReported })
        #expect(absent.section == ["Section 2. Archives"])
        #expect(alerts.first?.extent?.newIncidents == 1)
    }

    @Test("The same edition gives the same ids, and another year others")
    func identifiers() {
        let ids = Self.alerts().map(\.id)
        #expect(ids == Self.alerts().map(\.id))
        #expect(Set(ids).count == ids.count)
        let later = AlertReading().newEdition(
            ReportDiff(old: Report(sketch: Self.old, year: 2019), new: Report(sketch: Self.new, year: 2020)))
        #expect(Set(ids).isDisjoint(with: later.map(\.id)))
    }

    @Test("Rules choose by kind, section, country, significance and words")
    func rules() throws {
        #expect(Self.alerts([AlertRule(kinds: [.newIncident])]).map(\.kind) == [.newIncident])
        #expect(Self.alerts([AlertRule(sections: SectionFilter(["Archives"]))]).map(\.kind) == [.notReported])
        let registry = CountryRegistry()
        #expect(Self.alerts([AlertRule(countries: CountryFilter(words: ["Borland"], registry: registry))]).isEmpty)
        #expect(Self.alerts([AlertRule(countries: CountryFilter(words: ["Ardania"], registry: registry))]).count > 3)
        #expect(Self.alerts([AlertRule(kinds: [.newIncident], significance: 1.1)]).isEmpty)
        let term = try #require(WatchTerm("forced labor"))
        let watched = Self.alerts([AlertRule(terms: [term])])
        #expect(watched.map(\.kind) == [.term])
        #expect(watched.first?.terms == ["forced labor"])
        #expect(watched.first?.text.hasPrefix("Fishers reported forced labor") == true)
    }

    @Test("A watched word that stood in the edition before is no news")
    func oldTerm() throws {
        let rule = AlertRule(terms: [try #require(WatchTerm("detainees"))])
        #expect(Self.alerts([rule]).isEmpty)
    }

    @Test("An incident that names a watched word is told once")
    func once() throws {
        let rules = AlertRule.standard + [AlertRule(terms: [try #require(WatchTerm("journalist"))])]
        let told = Self.alerts(rules).filter { $0.text.contains("Ilin Varga") }
        #expect(told.count == 1)
        #expect(told.first?.kind == .newIncident)
        #expect(told.first?.terms == ["journalist"])
    }

    @Test("An amended page is one alert, and none of a year")
    func amendment() {
        let alerts = AlertReading().amendment(Self.diff(Self.new, Self.old), wordings: ("a", "b"))
        #expect(alerts.map(\.kind) == [.amendment])
        #expect(alerts.first?.extent.map { $0.added > 0 && $0.removed > 0 } == true)
    }

    @Test("A first edition has nothing to be compared with")
    func firstEdition() {
        let alerts = AlertReading().firstEdition(Report(sketch: Self.new, year: 2019))
        #expect(alerts.map(\.kind) == [.newEdition])
        #expect(alerts.first?.against == nil)
    }

    @Test("A page that is not believed is told to all who watch the country, whatever else they watch for")
    func held() {
        let report = Report(sketch: Self.new, year: 2019)
        let rules = [AlertRule(sections: SectionFilter(["7"]), kinds: [.newIncident])]
        let alerts = AlertReading(rules: rules).held(report, before: (900, 2018), address: "https://example.org/a", key: "x")
        #expect(alerts.map(\.kind) == [.held])
        #expect(alerts.first?.extent?.oldWords == 900)
        let elsewhere = AlertRule(countries: CountryFilter(words: ["Borland"], registry: CountryRegistry()))
        #expect(AlertReading(rules: [elsewhere]).held(report, before: (900, 2018), address: "a", key: "x").isEmpty)
    }
}
