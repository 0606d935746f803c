import ReportModel
import ReportSketch
import Testing

@testable import Alignment

@Suite struct AbsentSentencesTests {
    /// What was stored and restored has no sentences that came back, and finds what a list finds that has them.
    @Test func sentencesThatCameBackAreNotInTheWayOfOthers() {
        let weights = AlignmentWeights.standard
        let lines = (0...weights.postingsLimit).map { "Amphora divers met in harbor \($0)." }
        var lexicon = Lexicon()
        let old = FoldedEdition(Report(sketch: (["# Section 1. Reefs"] + lines).joined(separator: "\n")), lexicon: &lexicon)
        let new = FoldedEdition(
            Report(sketch: "# Section 1. Reefs\nAmphora divers went home.\nThe mayor of Ostra spoke."), lexicon: &lexicon)
        let vocabulary = TermVocabulary([new.sentences], lexicon, weights)
        func candidates(closed: Range<Int>) -> [Int32] {
            var absent = AbsentSentences()
            for sentence in lines.indices { absent.append(edition: 0, sentence: sentence, of: old.sentences) }
            for entry in closed { absent.close(entry) }
            var scratch = AbsentSentences.Scratch(absent)
            return absent.candidates(for: 0, of: new.sentences, editions: [old], vocabulary, weights, &scratch)
        }
        #expect(candidates(closed: 0..<0).first == Int32(lines.count - 1))
        #expect(candidates(closed: 1..<lines.count) == [0])
        #expect(candidates(closed: lines.indices) == [])
    }
}
