import Testing

@testable import Collation

@Suite("The words of a report, kept small")
struct VocabularyTests {
    private let words = Vocabulary(["The king’s bakers, half-asleep, baked bread.", "Bread was sold in the Upper Town."])

    @Test(
        "Words and words in a row, whatever their case and punctuation",
        arguments: ["bakers", "BREAD", "king's bakers", "half-asleep", "the upper town", ""])
    func holds(text: String) {
        #expect(words.holds(text))
    }

    @Test(
        "Words that do not stand there, or not in this order", arguments: ["baker", "bread baked", "asleep", "bread bread", "sold bread"])
    func holdsNot(text: String) {
        #expect(!words.holds(text))
    }
}
