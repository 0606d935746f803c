import Testing

@testable import EditionStore

@Suite struct LeadingTextsTests {
    /// Whatever the order of scores, and however many are equal, the first are those of sorting all.
    @Test(arguments: [0, 1, 2, 3, 10, 99, 100, 1000, Int.max])
    func theFirstOfAll(_ limit: Int) {
        for kinds in [1, 4, 97, 1000] {
            let scores: [Double] = (0..<100).map { Double($0 * 37 % kinds) }
            var leading = LeadingTexts(limit)
            for (text, score) in scores.enumerated() { leading.add(Int64(text), score) }
            let expected = scores.indices.sorted { (-scores[$0], $0) < (-scores[$1], $1) }.prefix(limit).map(Int64.init)
            #expect(leading.texts == expected)
        }
    }
}
