import ReportModel
import Testing

@testable import Incidents

@Suite("A report as words")
struct ReadReportTests {
    private func words(_ sentence: String) -> [String] {
        let read = ReadReport(Report(sentence), .standard)
        return read.words.map(read.string)
    }

    @Test("Possessives, quotes and marks are no part of a word")
    func cuts() {
        #expect(
            words("Varga’s “old” mill–burnt (see b.), the guards' too.") == [
                "Varga", "old", "mill", "burnt", "see", "b", "the", "guards", "too",
            ])
    }

    @Test("Hyphens, initials, articles and figures hold together; ranges do not")
    func holds() {
        #expect(
            words("al-Hamid of the U.S. paid 1,250 on May 6-7 to a 16-year-old.") == [
                "al-Hamid", "of", "the", "U.S", "paid", "1,250", "on", "May", "6", "7", "to", "a", "16-year-old",
            ])
    }

    @Test("What is known of a word")
    func knows() {
        let read = ReadReport(Report("Police ARRESTED al-Hamid’s 1,250 sheep"), .standard)
        #expect(read.words.map(\.startsWithCapital) == [true, true, true, false, false])
        #expect(read.words[1].meaning.kind == .detained)
        #expect(read.words[2].isPossessive)
        #expect(read.words[3].number == 1250)
    }
}
