import Alignment
import Testing

@testable import Findings

@Suite("The vocabulary of lists")
struct SummaryVocabularyTests {

    @Test("Words are known in every form that the lexicon folds")
    func forms() {
        var lexicon = Lexicon()
        func stem(_ word: String) -> Int32 {
            let number = lexicon.number(forPrinted: Array(word.utf8).span)
            return lexicon.stem(at: lexicon.stemRange(ofPrinted: number).lowerBound)
        }
        // The lists of the reports hold some of the words, in some of their forms.
        for word in ["Restriction", "corruption", "targeting", "torture", "journalist", "censored", "censorship", "women"] {
            _ = stem(word)
        }
        let vocabulary = SummaryVocabulary(lexicon)
        #expect(vocabulary.isCarrier(stem("restrictions")) && vocabulary.isCarrier(stem("Restriction")))
        #expect(!vocabulary.isCarrier(stem("corruption")))
        #expect(vocabulary.isJoint(stem("targeting")) && !vocabulary.isJoint(stem("torture")))
        #expect(vocabulary.topic(of: stem("journalist")) == vocabulary.topic(of: stem("censorship")))
        #expect(vocabulary.topic(of: stem("women")) != vocabulary.topic(of: stem("journalists")))
        #expect(vocabulary.topic(of: stem("corruption")) == 0)
    }
}
