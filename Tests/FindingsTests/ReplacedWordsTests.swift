import Testing

@testable import Findings

@Suite("Replaced words")
struct ReplacedWordsTests {
    @Test("Neighbouring marks are one replacement; grammar, figures and punctuation are none")
    func replacements() {
        let found = ReplacedWords.replacements(in: [
            WordMark(.kept, "Many"), WordMark(.deleted, "victims"), WordMark(.inserted, "survivors"), WordMark(.kept, "spoke"),
            WordMark(.deleted, "of"), WordMark(.inserted, "to"), WordMark(.kept, "the"), WordMark(.deleted, "12"),
            WordMark(.kept, "clerks"),
            WordMark(.deleted, "here."), WordMark(.inserted, "here"),
        ])
        #expect(found.map(\.old) == [LetterText("victims")])
        #expect(found.map(\.new) == [LetterText("survivors")])
    }

    @Test("A \"no\" is no word of grammar")
    func no() {
        #expect(ReplacedWords.replacements(in: [WordMark(.deleted, "no"), WordMark(.kept, "reports")]).count == 1)
    }

    @Test("The same words are counted over findings, once in each")
    func counts() throws {
        let marks = [
            WordMark(.deleted, "clerk"), WordMark(.inserted, "scribe"), WordMark(.kept, "and"), WordMark(.deleted, "Clerk,"),
            WordMark(.inserted, "scribe"),
        ]
        let found = ReplacedWords.replacements(in: marks)
        var replaced = ReplacedWords()
        replaced.count(found)
        replaced.count(found)
        #expect(replaced.count(of: try #require(found.first)) == 2)
    }
}
