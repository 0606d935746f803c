import Incidents
import Testing

@testable import Rendering

@Suite("Dates of incidents in words")
struct DateTextTests {
    private func text(_ date: PartialDate?, _ end: PartialDate? = nil) -> String {
        DateText.text(Incident(date: date, end: end, precision: .day, kinds: [.detained], sentences: [0]))
    }

    @Test("As far as the date is told")
    func single() {
        #expect(text(PartialDate(year: 2019, month: 4, day: 21)) == "21 April 2019")
        #expect(text(PartialDate(year: 2019, month: 12)) == "December 2019")
        #expect(text(PartialDate(year: 2019)) == "2019")
        #expect(text(nil).isEmpty)
    }

    @Test("A range says what its ends share once")
    func range() {
        #expect(text(PartialDate(year: 2019, month: 5, day: 3), PartialDate(year: 2019, month: 5, day: 7)) == "3–7 May 2019")
        #expect(text(PartialDate(year: 2019, month: 5, day: 30), PartialDate(year: 2019, month: 6, day: 2)) == "30 May–2 June 2019")
        #expect(text(PartialDate(year: 2018, month: 12), PartialDate(year: 2019, month: 2)) == "December 2018–February 2019")
        #expect(text(PartialDate(year: 2019, month: 6), PartialDate(year: 2019, month: 8)) == "June–August 2019")
    }
}
