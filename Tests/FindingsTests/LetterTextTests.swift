import Testing

@testable import Findings

@Suite("Words of a text")
struct LetterTextTests {
    private func string(_ text: LetterText) -> String { String(decoding: text.bytes, as: UTF8.self) }

    @Test(
        "Case, digits, punctuation and kinds of blanks are left out; letters with accents stay",
        arguments: [
            ("There were NO reports.", " there were no reports "), ("In 2018, two\u{A0}men", " in two men "), ("", " "), ("12 – 14", " "),
            ("the guard’s caf\u{E9}", " the guard s caf\u{E9} "),
        ])
    func folds(_ text: String, _ expected: String) {
        #expect(string(LetterText(text)) == expected)
    }

    @Test("Whole words are found, and beginnings of words")
    func contains() {
        let text = LetterText("Guards tortured a baker")
        #expect(text.contains(Array(" a baker ".utf8)))
        #expect(text.contains(Array(" tort".utf8)))
        #expect(text.contains(Array(" guards ".utf8)))
        #expect(!text.contains(Array(" ortured ".utf8)))
        #expect(!text.contains(Array(" bake ".utf8)))
        #expect(!text.contains(Array(" baker was ".utf8)))
        #expect(!LetterText("").contains(Array(" a".utf8)))
    }

    @Test("Words are counted and told one by one")
    func words() {
        var words: [String] = []
        LetterText("One, two.").forEachWord { words.append(String(decoding: $0, as: UTF8.self)) }
        #expect(words == ["one", "two"])
        #expect(LetterText("One, two.").wordCount == 2)
        #expect(LetterText("").wordCount == 0)
    }

    @Test(
        "A text begins with words as its folding does",
        arguments: [
            ("There were no reports.", " there were no", true), ("There were nose rings.", " there were no ", false),
            ("“There” were no", " there were no ", true), ("There", " there were", false),
            ("2018: Not applicable", " not applicable", true),
        ])
    func begins(_ text: String, _ pattern: String, _ isBeginning: Bool) {
        #expect(LetterText.begins(text, with: Array(pattern.utf8)[...]) == isBeginning)
        #expect(LetterText(text).begins(with: Array(pattern.utf8)) == isBeginning)
    }
}
