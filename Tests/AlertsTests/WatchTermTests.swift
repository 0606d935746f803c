import Testing

@testable import Alerts

@Suite("Watched words")
struct WatchTermTests {
    @Test(
        "Whole words in any case; a star for what begins so",
        arguments: [
            ("torture", "Torture was reported.", true), ("torture", "Tortures were reported.", false),
            ("tortur*", "He was tortured.", true),
            ("forced labor", "They did forced labor.", true), ("forced labor", "Labor was forced.", false),
            ("child marr*", "Child marriage went on.", true), ("Ostra", "in “Ostra”, again", true), ("o'dar", "Judge O’Dar said so.", true),
            ("anti-corruption", "an Anti-Corruption court", true), ("a b c", "a b", false),
        ])
    func said(words: String, text: String, isSaid: Bool) {
        #expect(WatchTerm(words)?.isSaid(in: text) == isSaid)
    }

    @Test("Without a letter or digit there is nothing to watch for", arguments: ["", " ", "*", "--", "…"])
    func nothing(words: String) { #expect(WatchTerm(words) == nil) }
}
