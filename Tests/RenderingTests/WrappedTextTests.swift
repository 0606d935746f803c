import Testing

@testable import Rendering

@Suite("Wrapped text")
struct WrappedTextTests {
    private func spans(_ spans: [Span], _ width: Int) -> [[Span]] {
        var text = WrappedText()
        text.append(spans, width: width)
        return (0..<text.count).map { line in
            text.runs(ofLine: line).map { Span(String(decoding: text.bytes[$0.place], as: UTF8.self), $0.style) }
        }
    }

    private func lines(_ spans: [Span], _ width: Int) -> [String] {
        self.spans(spans, width).map { $0.map(\.text).joined() }
    }

    @Test("Lines break at spaces and are as long as they may be")
    func spaces() {
        #expect(lines([Span("one two three four")], 9) == ["one two", "three", "four"])
        #expect(lines([Span("one  two ")], 20) == ["one two"])
        #expect(lines([Span("one "), Span(" two")], 20) == ["one two"])
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
        #expect(self.spans(spans, 20) == [[Span("a "), Span("b c", .deleted), Span(" d")]])
        #expect(self.spans(spans, 3) == [[Span("a "), Span("b", .deleted)], [Span("c", .deleted), Span(" d")]])
    }

    @Test("Parts of a word in several styles stay together")
    func mixedWord() {
        #expect(lines([Span("one ("), Span("two", .inserted), Span(")")], 6) == ["one", "(two)"])
    }

    @Test("Nothing is one empty line")
    func nothing() {
        #expect(spans([], 10) == [[]])
    }

    @Test("Each text begins a line of its own, and the columns of every line are known")
    func several() {
        var text = WrappedText()
        text.append([Span("one two")], width: 4)
        text.append([], width: 4)
        text.append([Span("国")], width: 4)
        #expect((0..<text.count).map { text.columns(ofLine: $0) } == [3, 3, 0, 2])
        #expect(text.runs(ofLine: 2).isEmpty)
        text.removeAll()
        #expect(text.count == 0)
    }

    @Test("What could act on a terminal is made visible")
    func inert() {
        #expect(lines([Span("a\u{1B}b\tc")], 20) == ["a␛b c"])
    }
}
