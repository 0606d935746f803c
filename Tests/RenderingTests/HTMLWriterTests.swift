import Testing

@testable import Rendering

@Suite("Nodes as bytes")
struct HTMLWriterTests {
    private func text(_ node: HTMLNode) -> String {
        var writer = HTMLWriter()
        writer.write(node)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    @Test("Text and attributes are escaped")
    func escaping() {
        let hostile = "<script>alert(\"1\")</script> & 'x' &amp;"
        #expect(
            text(.element(.p, [.set(.title, hostile)], text: hostile))
                == "<p title=\"&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; 'x' &amp;amp;\">"
                + "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; 'x' &amp;amp;</p>\n")
    }

    @Test("Control characters are shown, marks of direction dropped, line breaks are spaces")
    func inert() {
        #expect(text("a\u{1B}[31m\u{0}b\u{202E}c\u{2066}d\u{2028}e\nf\u{85}g\u{9B}") == "a␛[31m␀bcd e f g\u{FFFD}")
        #expect(text(.element(.span, [.set(.ariaLabel, "a\u{202E}b\nc")])) == "<span aria-label=\"ab c\"></span>")
    }

    @Test("Void elements have no end, and nothing in them")
    func void() {
        #expect(text(.element(.input, [.set(.type, "radio"), .flag(.checked)], text: "never")) == "<input type=\"radio\" checked>")
        #expect(text(.fragment(["a", .element(.br), "b"])) == "a<br>b")
    }

    @Test("Blocks begin lines; what stands within a line stays in it")
    func lines() {
        let node = HTMLNode.element(
            .section, [], [.element(.h2, text: "T"), .element(.p, [], ["a ", .element(.ins, text: "b"), " c"]), .nothing])
        #expect(text(node) == "<section>\n<h2>T</h2>\n<p>a <ins>b</ins> c</p>\n</section>\n")
        #expect(text(.nothing).isEmpty)
    }

    @Test("Every hostile text comes out as text alone", arguments: HostileText.samples)
    func hostile(_ sample: String) {
        let written = text(.element(.p, [.set(.title, sample), .class(sample), .id(sample)], text: sample))
        #expect(written.count { $0 == "<" } == 2)
        #expect(written.count { $0 == "\"" } == 6)
        #expect(written.unicodeScalars.allSatisfy { $0 == "\n" || !Inert.isActive($0) })
    }
}
