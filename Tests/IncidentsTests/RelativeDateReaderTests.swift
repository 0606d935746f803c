import ReportModel
import Testing

@testable import Incidents

@Suite("Dates counted from the sentence before")
struct RelativeDateReaderTests {
    private func date(_ sentence: String, after other: PartialDate = PartialDate(year: 2019, month: 12, day: 30)) -> String? {
        let read = ReadReport(Report(sentence), .standard)
        return RelativeDateReader(read).date(in: read.sentences[0], after: other)?.date.text
    }

    @Test(
        "Days and weeks are added",
        arguments: [
            ("Two days later, police came.", "2020-01-01"), ("The next day police came.", "2019-12-31"),
            ("The following day, police came.", "2019-12-31"), ("A week later police came.", "2020-01-06"),
            ("Police came 61 days later.", "2020-02-29"),
        ])
    func counted(sentence: String, expected: String) {
        #expect(date(sentence) == expected)
    }

    @Test(
        "Where the text does not say how many, the month is known",
        arguments: ["A few days later, police came.", "Several weeks later police came."])
    func uncounted(sentence: String) {
        #expect(date(sentence) == "2019-12")
    }

    @Test("A month has no days to count from")
    func month() {
        #expect(date("Two days later, police came.", after: PartialDate(year: 2019, month: 5)) == "2019-05")
    }

    @Test(
        "Other days count from nothing",
        arguments: ["On that day police came.", "For two days police came.", "Police came after some days."])
    func none(sentence: String) {
        #expect(date(sentence) == nil)
    }
}
