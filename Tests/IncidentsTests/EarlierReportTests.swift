import Incidents
import ReportModel
import Testing

@Suite("Asking a report about a later one's incidents")
struct EarlierReportTests {
    private let new = IncidentReading(Report("On June 9, a court sentenced baker Ilin Varga.", year: 2019))

    private func old(_ paragraphs: String...) -> EarlierReport {
        EarlierReport(Report(paragraphs.joined(separator: "|"), year: 2018), answering: new)
    }

    @Test("Sentences that name a person, and those of a case")
    func naming() {
        let old = old("Ilin Varga baked bread.", "Police arrested Ilin Varga in May.", "Varga slept.")
        #expect(old.sentences(naming: "Ilin Varga") == [0, 1])
        #expect(old.sentences(naming: "Ilin Varga", ofCase: true) == [1])
        #expect(old.sentences(naming: "Mara Sodel") == [])
    }

    @Test("Where the full name stands apart from the case, the surname leads to it")
    func surname() {
        #expect(old("They knew Ilin Varga.", "Police held Varga in custody.").sentences(naming: "Ilin Varga", ofCase: true) == [1])
    }

    @Test("Dates and kinds of a sentence")
    func datesAndKinds() {
        let old = old("Bread was dear.", "Police arrested a baker on May 3.")
        #expect(old.kinds(in: 0) == [])
        #expect(old.kinds(in: 1) == [.detained])
        #expect(old.dates(in: 1) == [PartialDate(year: 2018, month: 5, day: 3)])
        #expect(old.sentences(dated: PartialDate(year: 2018, month: 5, day: 3)) == [1])
    }

    @Test("Rare names in common, where an act is told")
    func names() {
        let new = IncidentReading(Report("On June 9, soldiers killed two bakers near Ostramill.", year: 2019))
        let old = EarlierReport(
            Report("Bakers met at Ostramill.|Soldiers killed a baker near Ostramill in 2015.", year: 2018), answering: new)
        #expect(old.sentences(sharingNamesWith: 0, of: new) == [1])
        #expect(old.names(in: 1, holdAllIn: 0, of: new))
        #expect(!old.names(in: 0, holdAllIn: 0, of: new))
    }

    @Test(
        "A name or a number of persons tells an act from others, the country's name does not",
        arguments: [
            ("Soldiers killed bakers near Ostramill.", true), ("Soldiers killed two clerks.", true),
            ("Soldiers killed three clerks.", false), ("Soldiers killed clerks in Ardania.", false), ("They met near Ostramill.", false),
        ])
    func detail(sentence: String, isShared: Bool) {
        let new = IncidentReading(Report("On June 9, soldiers killed two bakers near Ostramill in Ardania.", year: 2019))
        #expect(EarlierReport(Report(sentence, year: 2018), answering: new).sharesDetail(0, with: 0, of: new) == isShared)
    }

    @Test("A name in many sentences says nothing")
    func common() {
        let new = IncidentReading(Report("On June 9, soldiers killed two bakers near Ostramill.", year: 2019))
        let acts = (1...7).map { "On May \($0), soldiers beat a baker near Ostramill." }.joined(separator: "|")
        #expect(EarlierReport(Report(acts, year: 2018), answering: new).sentences(sharingNamesWith: 0, of: new) == [])
    }
}
