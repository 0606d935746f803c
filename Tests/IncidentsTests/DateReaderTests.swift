import ReportModel
import Testing

@testable import Incidents

@Suite("Dates of a sentence")
struct DateReaderTests {
    private func dates(_ sentence: String) -> [String] {
        let read = ReadReport(Report(sentence), .standard)
        return DateReader(read, year: 2019).dates(in: read.sentences[0]).map { date in
            "\(date.use) \(date.date.text)" + (date.end.map { "/\($0.text)" } ?? "") + (date.isSeason ? " season" : "")
        }
    }

    @Test(
        "A date is resolved against the edition's year unless it names one",
        arguments: [
            ("On June 9, police arrested him.", "point 2019-06-09"),
            ("In September 2018 he was freed.", "point 2018-09"),
            ("On April 21, 2017, he was freed.", "point 2017-04-21"),
            ("He was freed in late October.", "point 2019-10"),
            ("In the month of August he was freed.", "point 2019-08"),
            ("He was freed on 9 June.", "point 2019-06-09"),
            ("He was shot in 2016.", "point 2016"),
            ("On September 6-7, the line was cut.", "point 2019-09-06/2019-09-07"),
            ("On May 3 and 4, police came.", "point 2019-05-03/2019-05-04"),
            ("In June and July they came.", "point 2019-06/2019-07"),
            ("On June 9 and July 2, police came.", "point 2019-06-09/2019-07-02"),
            ("In the summer of 2018 they came.", "point 2018 season"),
        ])
    func points(sentence: String, date: String) {
        #expect(dates(sentence) == [date])
    }

    @Test(
        "Bounds and spans of a count are told from points",
        arguments: [
            ("As of September, 12 persons were held.", "bound 2019-09"),
            ("By December the trial was over.", "bound 2019-12"),
            ("Police have held her since March 2018.", "bound 2018-03"),
            ("Between January and August, 12 persons were held.", "span 2019-01/2019-08"),
            ("From January to September 2018, 12 persons were held.", "span 2018-01/2018-09"),
            ("Since its founding in August 2016, the court tried 12 cases.", "bound 2016-08"),
        ])
    func bounds(sentence: String, date: String) {
        #expect(dates(sentence) == [date])
    }

    @Test(
        "A date that describes a noun is an attribute",
        arguments: ["A July 5 report said so.", "During a July 5 hearing they spoke.", "They prepared for the July 5 election."])
    func attributes(sentence: String) {
        #expect(dates(sentence) == ["attribute 2019-07-05"])
    }

    @Test(
        "May and March are months only where they are dated",
        arguments: ["They may appeal.", "May appeals last?", "A March of women went by."])
    func ambiguous(sentence: String) {
        #expect(dates(sentence) == [])
    }

    @Test("In May, on March 3: a preposition or a day makes a month of them")
    func unambiguous() {
        #expect(dates("In May they came.") == ["point 2019-05"])
        #expect(dates("They came on March 3.") == ["point 2019-03-03"])
    }

    @Test("A day that ends the phrase of an act is its date; one behind another noun is not")
    func endsAct() {
        #expect(dates("After her release on bond June 9, they met.") == ["point 2019-06-09"])
        #expect(dates("After the concert in town June 9, they met.") == ["attribute 2019-06-09"])
    }

    @Test(
        "Of the next year months are told, no year alone; of later ones nothing was done",
        arguments: [
            ("He stays until the end of his term in 2024.", []), ("They met in January 2020.", ["point 2020-01"]),
            ("They met in 2020.", []), ("They met in 2019.", ["point 2019"]), ("They met in June 2021.", []),
            ("They planned it for the time between 2018 and 2025.", ["span 2018/2025"]),
        ])
    func ahead(sentence: String, expected: [String]) {
        #expect(dates(sentence) == expected)
    }

    @Test("A number that counts is no day", arguments: ["In April, 29 persons were taken."])
    func counts(sentence: String) {
        #expect(dates(sentence) == ["point 2019-04"])
    }

    @Test("A year that opens the sentence holds for its months")
    func openingYear() {
        #expect(dates("In 2017 the court tried those arrested in January.") == ["point 2017", "point 2017-01"])
    }
}
