import Alignment
import Testing

@Suite struct DegreeScalesTests {
    private let lexicon = Lexicon()

    private func level(_ word: String?) -> Int? {
        var lexicon = lexicon
        return word.map { word in
            let number = lexicon.number(forPrinted: Array(word.utf8).span)
            return Int(lexicon.strengthLevel[Int(lexicon.stem(at: lexicon.stemRange(ofPrinted: number).lowerBound))])
        }
    }

    @Test(arguments: [
        ("few", "many", 1), ("several", "numerous", 1), ("all", "most", -1), ("isolated", "widespread", 1), ("always", "rarely", -1),
        ("often", "frequently", 0), ("severe", "serious", -1), ("usually", "seldom", -1), ("limited", "severe", 1),
    ])
    func orderOfWords(_ first: String, _ second: String, _ order: Int) {
        #expect(lexicon.degrees.order(level(first), level(second)) == order)
    }

    @Test(arguments: [
        ("some", -1), ("all", 1), ("generally", -1), ("reportedly", -1), ("credible", 1), ("isolated", -1), ("severely", 1), ("nearly", -1),
    ])
    func orderBesideThePlainClaim(_ word: String, _ order: Int) {
        #expect(lexicon.degrees.order(nil, level(word)) == order)
        #expect(lexicon.degrees.order(level(word), nil) == -order)
    }

    @Test(arguments: [("certain", "credible"), ("nearly", "severe"), ("often", nil), ("many", nil)])
    func noCommonScale(_ first: String, _ second: String?) {
        #expect(lexicon.degrees.order(level(first), level(second)) == nil)
    }
}
