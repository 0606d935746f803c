import Testing

@testable import Rendering

@Suite("A line beside a document")
struct TerminalTextTests {
    @Test("Inert, and no longer than asked")
    func fitted() {
        #expect(TerminalText.fitted("a\u{1B}[2Jb", columns: 20) == "a␛[2Jb")
        #expect(TerminalText.fitted("漢字漢字", columns: 5) == "漢字…")
    }
}
