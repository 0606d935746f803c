import ReportModel
import Testing

@testable import Incidents

@Suite("How many persons")
struct CountReaderTests {
    @Test(
        "Counts are as printed",
        arguments: [
            ("Police held 20 women.", ["20 women"]),
            ("They beat at least 17 students and two elderly men.", ["at least 17 students", "two elderly men"]),
            ("They held more than 1,200 persons.", ["more than 1,200 persons"]), ("In 2018 persons were held on May 3.", []),
            ("Police held 20 cows.", []),
        ] as [(String, [String])])
    func counts(sentence: String, expected: [String]) {
        let read = ReadReport(Report(sentence), .standard)
        #expect(CountReader(read).counts(in: read.sentences[0]) == expected)
    }
}
