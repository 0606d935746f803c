import Collation
import Testing

@testable import Rendering

@Suite("What many countries have in common, on a terminal")
struct SharedTerminalTests {
    private func text(_ changes: EditionChanges, width: Int = 100, limit: Int = .max) -> String {
        String(decoding: SharedTerminal(width: width, limit: limit).bytes(changes), as: UTF8.self)
    }

    @Test("Signs before the rows, counts behind them")
    func rows() {
        let text = text(SharedFixture.changes)
        #expect(text.hasPrefix("In many countries at once · 2018 → 2019 · 3 countries · 3 retagged\n"))
        #expect(text.contains("\n  − “Sexual Harassment” 3\u{A0}of\u{A0}3\n"))
        #expect(text.contains("\n  + “Libel/Slander Laws” 3\u{A0}of\u{A0}3\n"))
        #expect(text.contains("\n  > “Ovens”: 1.b → 1.c 3\u{A0}of\u{A0}3\n"))
        #expect(
            text.contains("\n  − The law forbids ovens in [country] and the baking of *bread* there. 3\u{A0}of\u{A0}3\n  + The law bans"))
    }

    @Test("No line is wider than the terminal", arguments: [40, 72, 130])
    func width(columns: Int) {
        for line in text(SharedFixture.changes, width: columns).split(separator: "\n") { #expect(DisplayWidth.of(String(line)) <= columns) }
    }

    @Test("What is left out is counted, with the command that tells it")
    func limited() {
        #expect(text(SharedFixture.changes, limit: 0).contains("… and 1 more (recension shared)"))
    }

    @Test("Nothing in common is said so")
    func nothing() {
        #expect(text(.none).contains("The countries have no change in common."))
    }
}
