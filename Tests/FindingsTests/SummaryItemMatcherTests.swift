import Alignment
import ReportModel
import ReportSketch
import Testing

@testable import Findings

@Suite("Pairs of items")
struct SummaryItemMatcherTests {
    /// Groups of two lists as "old+old=new+new", by positions.
    private func groups(_ old: [String], _ new: [String]) -> [String] {
        var lexicon = Lexicon()
        func items(_ texts: [String]) -> [SummaryItemWords] {
            let report = Report(sketch: texts.joined(separator: "\n"))
            let folded = FoldedReport(report, lexicon: &lexicon)
            return report.sentences.map { sentence in
                var item = SummaryItemWords(folded, sentence.text, lexicon, SummaryVocabulary(lexicon))
                item.weigh { _ in 10 * 1_024 }
                return item
            }
        }
        let (oldItems, newItems) = (items(old), items(new))
        return SummaryItemMatcher.groups(oldItems, newItems).map { group in
            "\(group.old.map(String.init).joined(separator: "+"))=\(group.new.map(String.init).joined(separator: "+"))"
        }
    }

    @Test("The clearest pairs come first, whatever their order")
    func order() {
        #expect(groups(["graft in ports", "torture by police"], ["torture", "graft in ports"]) == ["0=1", "1=0"])
    }

    @Test("What is left joins a pair of which it explains a part, and nothing else")
    func joins() {
        #expect(groups(["arbitrary arrest", "arbitrary detention"], ["arbitrary arrest or detention"]) == ["0+1=0"])
        #expect(groups(["graft and smoke in ports"], ["graft", "smoke"]) == ["0=0+1"])
        #expect(groups(["graft", "rain"], ["graft"]) == ["0=0"])
    }

    @Test("Two lists without a common word have no pairs, nor have empty ones")
    func none() {
        #expect(groups(["graft"], ["smoke"]).isEmpty)
        #expect(groups([], []).isEmpty)
    }
}
