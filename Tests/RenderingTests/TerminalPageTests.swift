import Testing

@testable import Rendering

@Suite("Lines for a terminal")
struct TerminalPageTests {
    private func text(width: Int = 40, color: Bool = false, _ write: (inout TerminalPage) -> Void) -> String {
        var page = TerminalPage(width: width, color: color)
        write(&page)
        return String(decoding: page.bytes, as: UTF8.self)
    }

    @Test("Blanks at the end of a line are left out")
    func trailing() {
        #expect(text { $0.line(Span("a  "), Span("   ")) } == "a\n")
        #expect(text { $0.line(Span("   ")) } == "\n")
    }

    @Test("Colours end with the run that they begin with")
    func color() {
        #expect(text(color: true) { $0.line(Span("a "), Span("b", .deleted)) } == "a \u{1B}[9;38;5;166mb\u{1B}[0m\n")
        #expect(text { $0.line(Span("a "), Span("b", .deleted)) } == "a b\n")
    }

    @Test("Wrapped lines hang below the text of the first")
    func hanging() {
        let result = text { $0.paragraph([Span("one two three four five six seven")], lead: [Span("  + ")], maximum: 14) }
        #expect(result == "  + one two three\n    four five six\n    seven\n")
    }

    @Test("Notes stand beside the text, each on lines of its own")
    func notes() {
        let result = text { page in
            page.row(
                [Span("one two three four five")], lead: [Span("+ ")], beside: [[Span("alpha beta")], [Span("gamma")]],
                columns: 8, maximum: 12)
        }
        #expect(result == "+ one two        alpha\n  three four     beta\n  five           gamma\n")
    }

    @Test("Escape sequences in the text are inert")
    func inert() {
        #expect(text { $0.paragraph([Span("a\u{1B}[2Jb\u{202E}c")]) } == "a␛[2Jbc\n")
    }

    @Test("A width out of bounds is brought back", arguments: [(0, 40), (-5, 40), (80, 80), (100_000, 200)])
    func width(asked: Int, given: Int) {
        #expect(TerminalPage(width: asked, color: false).width == given)
    }

    @Test("Two columns beside each other, filled up only as far as something follows")
    func columns() {
        let result = text { page in
            page.row(
                TerminalPage.Cell(lead: [Span("- ")], texts: [[Span("one two three")], [Span("note")]], columns: 8),
                TerminalPage.Cell(lead: [Span("+ ")], texts: [[Span("four")], [Span("five six")]], columns: 8), gap: 2)
            page.row(
                TerminalPage.Cell(lead: [Span("  ")], texts: [], columns: 8),
                TerminalPage.Cell(lead: [Span("+ ")], texts: [[Span("漢字 x")]], columns: 8), gap: 2)
            page.row(
                TerminalPage.Cell(lead: [Span("- ")], texts: [[Span("one")]], columns: 8),
                TerminalPage.Cell(lead: [Span("  ")], texts: [], columns: 8), gap: 2)
        }
        #expect(result == "- one two   + four\n  three       five six\n  note\n            + 漢字 x\n- one\n")
    }
}
