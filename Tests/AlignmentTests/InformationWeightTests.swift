import Testing

@testable import Alignment

@Suite struct InformationWeightTests {
    /// ln(1 + n/k) · 1024, by a table of logarithms; the last unit may differ.
    @Test(arguments: [(1, 1, 710), (100, 100, 710), (1_000, 1, 7_074), (1_800, 60, 3_516), (100_000, 1, 11_789), (10, 1_000, 10)])
    func isTheLogarithm(_ sentences: Int, _ having: Int, _ weight: Int) {
        #expect(abs(InformationWeight.weight(sentences: sentences, having: having) - weight) <= 1)
    }

    @Test func fallsAsTheWordGetsCommon() {
        let weights = (1...500).map { InformationWeight.weight(sentences: 500, having: $0) }
        #expect(zip(weights, weights.dropFirst()).allSatisfy { $0 > $1 || $0 == $1 })
        #expect(weights[0] > weights[499])
    }
}
