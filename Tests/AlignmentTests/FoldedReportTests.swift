import ReportModel
import ReportSketch
import Testing

@testable import Alignment

@Suite struct FoldedReportTests {
    @Test(arguments: [
        ("Police arrested a poet on March 3, 2016.", [FoldedDate(year: 2016, month: 2, day: 3)]),
        ("In August police arrested a poet.", [FoldedDate(year: 2018, month: 7, day: nil)]),
        ("Floods came in August and September 2017.", [.init(year: 2017, month: 7, day: nil), .init(year: 2017, month: 8, day: nil)]),
        ("Police may arrest anyone who marches.", []),
        ("In May 42 fishermen were detained.", [FoldedDate(year: 2018, month: 4, day: nil)]),
    ])
    func datesAreOfTheYearNamedOrElseOfTheEdition(_ sentence: String, _ dates: [FoldedDate]) {
        #expect(folded(sentence).dates == dates)
    }

    @Test(arguments: [
        ("The union counted 40 strikes through November.", true), ("As of August courts had heard nine cases.", true),
        ("Between January and June the lagoon flooded twice.", true), ("On June 9, police closed the harbor.", false),
        ("Observers called the elections of October 9 free.", false),
        ("The harbor stayed closed.", false),
    ])
    func aStretchOfTheYearIsAPeriod(_ sentence: String, _ isPeriod: Bool) {
        #expect(folded(sentence).namesPeriod == [isPeriod])
    }

    @Test func datesAgreeWhereNothingToldContradicts() {
        let day = FoldedDate(year: 2018, month: 7, day: 9)
        #expect(day.agrees(with: FoldedDate(year: 2018, month: 7, day: nil)))
        #expect(day.agrees(with: FoldedDate(year: nil, month: 7, day: 9)))
        #expect(!day.agrees(with: FoldedDate(year: 2019, month: 7, day: 9)))
        #expect(!day.agrees(with: FoldedDate(year: 2018, month: 7, day: 10)))
        #expect(!day.agrees(with: FoldedDate(year: 2018, month: 6, day: 9)))
    }

    private func folded(_ sentence: String) -> FoldedReport {
        var lexicon = Lexicon()
        return FoldedReport(Report(sketch: sentence), lexicon: &lexicon)
    }
}
