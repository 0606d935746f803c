import Testing

@testable import Rendering

@Suite("Wrapping")
struct WrappingTests {
    private func lines(_ spans: [Span], _ width: Int) -> [String] {
        Wrapping.lines(of: spans, width: width).map { $0.map(\.text).joined() }
    }

    @Test("Lines break at spaces and are as long as they may be")
    func spaces() {
        #expect(lines([Span("one two three four")], 9) == ["one two", "three", "four"])
        #expect(lines([Span("one  two ")], 20) == ["one two"])
    }

    @Test("A word longer than a line is cut")
    func longWord() {
        #expect(lines([Span("see abcdefghij now")], 4) == ["see", "abcd", "efgh", "ij", "now"])
    }

    @Test("Wide and combining characters count by their columns")
    func wide() {
        #expect(lines([Span("国連国連")], 4) == ["国連", "国連"])
        #expect(lines([Span("e\u{301}e\u{301}e\u{301}")], 2) == ["e\u{301}e\u{301}", "e\u{301}"])
    }

    @Test("A style lasts through the space inside a run and not beyond it")
    func styles() {
        let spans = [Span("a "), Span("b c", .deleted), Span(" d")]
        #expect(Wrapping.lines(of: spans, width: 20) == [[Span("a "), Span("b c", .deleted), Span(" d")]])
        #expect(Wrapping.lines(of: spans, width: 3) == [[Span("a "), Span("b", .deleted)], [Span("c", .deleted), Span(" d")]])
    }

    @Test("Parts of a word in several styles stay together")
    func mixedWord() {
        #expect(lines([Span("one ("), Span("two", .inserted), Span(")")], 6) == ["one", "(two)"])
    }

    @Test("Nothing is one empty line")
    func nothing() {
        #expect(Wrapping.lines(of: [], width: 10) == [[]])
    }

    @Test("A cut line says so and fits")
    func cut() {
        #expect(Wrapping.cut("Freedom of Expression", width: 12) == "Freedom of…")
        #expect(Wrapping.cut("Freedom", width: 7) == "Freedom")
        #expect(Wrapping.cut("国連国連", width: 4) == "国…")
    }
}
