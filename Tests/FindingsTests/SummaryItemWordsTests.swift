import Alignment
import ReportModel
import ReportSketch
import SequenceDiff
import Testing

@testable import Findings

@Suite("The words of an item")
struct SummaryItemWordsTests {
    private func item(_ text: String) -> (words: SummaryItemWords, lexicon: Lexicon) {
        let report = Report(sketch: text)
        var lexicon = Lexicon()
        let folded = FoldedReport(report, lexicon: &lexicon)
        return (SummaryItemWords(folded, report.sentences[0].text, lexicon, SummaryVocabulary(lexicon)), lexicon)
    }

    @Test("The first word that tells what is wrong leads; words after “including” and in brackets weigh less")
    func lead() {
        let (words, lexicon) = item("serious restrictions on religion, including raids (at night)")
        #expect(words.lead.map { String(decoding: lexicon.stems[$0.stem], as: UTF8.self) } == "religion")
        #expect(words.terms.filter { !$0.isInner }.map(\.weight) == [204, 1536])
        #expect(words.terms.filter(\.isInner).map(\.weight) == [512, 512])
    }

    @Test("A word of degree goes with what it grades")
    func degrees() {
        let (words, lexicon) = item("serious and widespread corruption")
        #expect(words.degrees.count == 2)
        #expect(words.degrees.allSatisfy { $0.head.map { String(decoding: lexicon.stems[$0], as: UTF8.self) } == "corruption" })
    }

    @Test("The names of a group count once")
    func group() {
        #expect(item("violence against lesbian, gay, bisexual, and intersex persons").words.terms.count == 3)
    }
}
