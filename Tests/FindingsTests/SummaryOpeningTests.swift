import ReportModel
import ReportSketch
import Testing

@testable import Findings

@Suite("The opening of a list")
struct SummaryOpeningTests {
    private func words(_ sentence: String) -> [SummaryWords.Word] {
        let report = Report(sketch: sentence)
        return SummaryWords(report, report.sentences[0].text).words
    }

    @Test("“Credible reports of” speaks for the whole list, “reports of” for its first item")
    func frame() {
        #expect(SummaryOpening(words("Human rights issues included credible reports of graft; and smoke.")[...])?.first == 7)
        #expect(SummaryOpening(words("Human rights issues included reports of graft; and smoke.")[...])?.first == 4)
        #expect(SummaryOpening(words("Human rights issues included:")[...])?.first == 4)
    }

    @Test("A noun that is narrowed opens another list")
    func narrowed() {
        #expect(SummaryOpening(words("Problems seen at the polls included smoke, noise, and theft.")[...]) == nil)
        #expect(SummaryOpening(words("Problems included smoke, noise, and theft.")[...])?.first == 2)
        #expect(SummaryOpening(words("Serious problems seen during the year included smoke, noise, and theft.")[...])?.first == 7)
    }

    @Test("A denial names human rights, a degree and reports")
    func denial() {
        #expect(SummaryOpening.isDenial(words("There were no reports of egregious human rights abuses.")[...]))
        #expect(!SummaryOpening.isDenial(words("There were no reports of serious floods.")[...]))
        #expect(!SummaryOpening.isDenial(words("The government prosecuted significant human rights abuses.")[...]))
    }

    @Test("“There were” goes on with a list, but “there were no” does not")
    func continuation() {
        #expect(SummaryOpening.continuation(words("There were also limits on speech.")[...])?.first == 3)
        #expect(SummaryOpening.continuation(words("There were no limits on speech.")[...]) == nil)
        #expect(SummaryOpening(words("There were also limits on speech.")[...]) == nil)
        #expect(SummaryOpening.continuation(words("These included limits on speech.")[...])?.first == 2)
        #expect(SummaryOpening(words("This included a new law on speech.")[...]) == nil)
    }
}
