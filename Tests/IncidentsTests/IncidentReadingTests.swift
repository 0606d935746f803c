import Incidents
import ReportModel
import Testing

@Suite("Incidents and their sentences")
struct IncidentReadingTests {
    private let reading = IncidentReading(
        Report("On June 9, a court sentenced baker Ilin Varga for a theft in May 2017.|Bread was dear in May.", year: 2019))

    @Test("Dates and kinds of a sentence of an incident")
    func datesAndKinds() {
        #expect(reading.incidents.map(\.sentences) == [[0]])
        #expect(reading.kinds(in: 0) == [.sentenced])
        #expect(reading.dates(in: 0) == [PartialDate(year: 2019, month: 6, day: 9), PartialDate(year: 2017, month: 5)])
        #expect(reading.latestYear(in: 0) == 2019)
    }

    @Test("Other sentences are not kept")
    func silent() {
        #expect(reading.dates(in: 1) == [])
        #expect(reading.latestYear(in: 1) == nil)
    }
}
