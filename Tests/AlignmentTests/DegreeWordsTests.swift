import Testing

@testable import Alignment

@Suite struct DegreeWordsTests {
    private func order(_ degrees: DegreeWords, _ first: String, _ second: String) -> Int? {
        var lexicon = degrees.lexicon
        func level(_ word: String) -> Int {
            let number = lexicon.number(forPrinted: Array(word.utf8).span)
            return Int(lexicon.strengthLevel[Int(lexicon.stem(at: lexicon.stemRange(ofPrinted: number).lowerBound))])
        }
        return lexicon.degrees.order(level(first), level(second))
    }

    /// What the package ships is read without an error, and printed as it is read.
    @Test func theShippedWordsAreInTheFormat() throws {
        var tables = DegreeTables()
        try tables.add(DegreeWords.shipped)
        #expect(tables.lines.count > 30 && tables.scales.count > 10)
        #expect(DegreeWords.standard.text == tables.text)
        #expect(try DegreeWords(words: DegreeWords.standard.text).text == DegreeWords.standard.text)
    }

    @Test func wordsJoinTheLineOfAKnownWord() throws {
        let degrees = try DegreeWords(words: "# mine\r\nSome, umpteen\n\n")
        #expect(order(degrees, "umpteen", "several") == 0)
        #expect(order(degrees, "umpteen", "most") == 1)
        #expect(order(.standard, "umpteen", "most") == nil)
    }

    @Test func scalesAreAddedAndReplaced() throws {
        let degrees = try DegreeWords(words: "rampant\nhow rampant: isolated < rampant\nhow nearly: - < nearly")
        #expect(order(degrees, "rampant", "isolated") == -1)
        #expect(degrees.text.contains("\nhow nearly: - < nearly\n"))
        #expect(!degrees.text.contains("how nearly: nearly < -"))
    }

    @Test(arguments: [
        ("some\n\nhow wet: damp < wet", 3, DegreeWordsError.Problem.unknownWord("damp")), ("how many: some", 1, .oneStep),
        ("some < many", 1, .noName), (": some < many", 1, .noName), ("how many: some < many: all", 1, .noName),
        ("rampant, , rife", 1, .noWord), ("how many: some < < many", 1, .noWord), ("9 of 10", 1, .notAWord("9 of 10")),
        ("some, many", 1, .twoDegrees(["some", "many"])),
    ])
    func errorsSayTheLine(_ text: String, _ line: Int, _ problem: DegreeWordsError.Problem) {
        #expect(throws: DegreeWordsError(line: line, problem: problem)) { _ = try DegreeWords(words: text) }
    }
}
