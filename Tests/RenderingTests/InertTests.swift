import Testing

@testable import Rendering

@Suite("Text made harmless for a terminal")
struct InertTests {
    @Test("Plain text of any script comes back as it is")
    func plain() {
        let text = "Ardania’s “Żółw” 国 שלום é, 100 %"
        #expect(Inert.terminal(text) == text)
    }

    @Test("Escape sequences become visible and do nothing")
    func escapes() {
        #expect(Inert.terminal("a\u{1B}[31mb\u{07}c\u{7F}") == "a␛[31mb␇c␡")
        #expect(Inert.terminal("\u{9B}31m") == "\u{FFFD}31m")
    }

    @Test("White space that moves the cursor becomes a space")
    func whiteSpace() {
        #expect(Inert.terminal("a\tb\nc\rd\u{2028}e\u{85}f") == "a b c d e f")
    }

    @Test(
        "Bidirectional controls are dropped", arguments: ["\u{202E}", "\u{2066}", "\u{2069}", "\u{200F}", "\u{061C}", "\u{202A}"])
    func bidirectional(control: String) {
        #expect(Inert.terminal("a\(control)b") == "ab")
    }

    @Test("The left-to-right mark reorders nothing and stays")
    func leftToRightMark() {
        #expect(Inert.terminal("a\u{200E}b").unicodeScalars.elementsEqual("a\u{200E}b".unicodeScalars))
    }
}
