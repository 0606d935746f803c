import Incidents
import ReportModel
import Testing

@Suite("Asking a report about another's incidents")
struct IncidentReadingTests {
    private let new = IncidentReading(Report("On June 9, a court sentenced baker Ilin Varga.", year: 2019))

    @Test("Sentences that name a person, and those of a case")
    func naming() {
        let old = IncidentReading(
            Report("Ilin Varga baked bread.|Police arrested Ilin Varga in May.|Varga slept.", year: 2018), answering: new)
        #expect(old.sentences(naming: "Ilin Varga") == [0, 1])
        #expect(old.sentences(naming: "Ilin Varga", ofCase: true) == [1])
        #expect(old.sentences(naming: "Mara Sodel") == [])
    }

    @Test("Where the full name stands apart from the case, the surname leads to it")
    func surname() {
        let old = IncidentReading(Report("They knew Ilin Varga.|Police held Varga in custody.", year: 2018), answering: new)
        #expect(old.sentences(naming: "Ilin Varga", ofCase: true) == [1])
    }

    @Test("Without a question no names are noted")
    func silent() {
        #expect(IncidentReading(Report("Police arrested Ilin Varga in May.")).sentences(naming: "Ilin Varga") == [])
    }

    @Test("Dates and kinds of a sentence")
    func datesAndKinds() {
        let old = IncidentReading(Report("Bread was dear.|Police arrested a baker on May 3.", year: 2018))
        #expect(old.kinds(in: 0) == [])
        #expect(old.kinds(in: 1) == [.detained])
        #expect(old.dates(in: 1) == [PartialDate(year: 2018, month: 5, day: 3)])
        #expect(old.sentences(dated: PartialDate(year: 2018, month: 5, day: 3)) == [1])
    }

    @Test("Rare names in common")
    func names() {
        let new = IncidentReading(
            Report("In 2015 soldiers killed a baker near Ostramill.", "On June 9, soldiers killed two bakers near Ostramill."))
        let old = IncidentReading(Report("Bakers met.|Soldiers killed a baker near Ostramill in 2015.", year: 2018), answering: new)
        #expect(old.sentences(sharingNamesWith: 0, of: new) == [1])
    }
}
