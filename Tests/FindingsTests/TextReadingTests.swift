import Testing

@testable import Findings

@Suite("One look at a text")
struct TextReadingTests {
    private func reading(_ texts: String...) -> TextReading {
        var reading = TextReading(GraveWords(.standard))
        for text in texts { reading.read(text) }
        return reading
    }

    @Test(
        "Words are those of the folded text",
        arguments: ["", "12 – 14", "There were NO reports, in 2018.", "the guard’s caf\u{E9}", "“Two\u{A0}men” – and a half"])
    func counts(_ text: String) {
        #expect(reading(text).wordCount == LetterText(text).wordCount)
    }

    @Test(
        "Months and years date a text; “may” does only after a preposition",
        arguments: [
            ("It sank on March 3.", true), ("It sank in May.", true), ("Divers may sink.", false), ("It sank in 1999.", true),
            ("It had 2,018 nets.", false), ("It had 12018 nets.", false), ("It sank at dawn.", false), ("Since 2018", true),
        ])
    func dates(_ text: String, _ isDated: Bool) {
        #expect(reading(text).isDated == isDated)
    }

    @Test("An abuse named in two texts counts once")
    func gravity() {
        #expect(reading("Guards tortured a baker.", "They tortured him.").gravity == reading("tortured").gravity)
        #expect(reading("tortured").gravity > 0)
    }
}
