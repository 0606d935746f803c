import Incidents
import Testing

@Suite struct PartialDateTests {
    @Test func isShortenedToWhatIsKnown() {
        #expect(PartialDate(year: 2019, month: 4, day: 7).text == "2019-04-07")
        #expect(PartialDate(year: 2019, month: 10).text == "2019-10")
        #expect(PartialDate(year: 2019).text == "2019")
    }

    @Test func agreesWithTheSameDateToldWithLessDetail() {
        #expect(PartialDate(year: 2019, month: 4, day: 7).agrees(with: PartialDate(year: 2019, month: 4)))
        #expect(!PartialDate(year: 2019, month: 4).agrees(with: PartialDate(year: 2019, month: 5)))
        #expect(!PartialDate(year: 2019, month: 4, day: 7).agrees(with: PartialDate(year: 2019, month: 4, day: 8)))
    }
}
