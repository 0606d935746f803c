import Alignment
import SequenceDiff
import Testing

@testable import Findings

@Suite("The vocabulary of lists")
struct SummaryVocabularyTests {
    private func stem(_ word: String) -> ArraySlice<UInt8> {
        var lexicon = Lexicon()
        let number = lexicon.number(forPrinted: Array(word.utf8).span)
        return lexicon.stems[lexicon.stem(at: lexicon.stemRange(ofPrinted: number).lowerBound)]
    }

    @Test("Words are known in every form that the lexicon folds")
    func forms() {
        let vocabulary = SummaryVocabulary.standard
        #expect(vocabulary.isCarrier(stem("restrictions")) && vocabulary.isCarrier(stem("Restriction")))
        #expect(!vocabulary.isCarrier(stem("corruption")))
        #expect(vocabulary.isJoint(stem("targeting")) && !vocabulary.isJoint(stem("torture")))
        #expect(vocabulary.topic(of: stem("journalist")) == vocabulary.topic(of: stem("censorship")))
        #expect(vocabulary.topic(of: stem("women")) != vocabulary.topic(of: stem("journalists")))
        #expect(vocabulary.topic(of: stem("corruption")) == 0)
    }
}
