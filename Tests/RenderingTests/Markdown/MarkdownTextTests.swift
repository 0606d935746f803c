import Findings
import Testing

@testable import Rendering

@Suite("Text as Markdown")
struct MarkdownTextTests {
    @Test(
        "Characters with a meaning are escaped",
        arguments: [
            ("*a* _b_ `c`", #"\*a\* \_b\_ \`c\`"#),
            ("[x](javascript:y)", #"\[x\](javascript:y)"#),
            ("<b> & &lt;", #"\<b\> \& \&lt;"#),
            ("a|b", #"a\|b"#),
            (#"a\|b"#, #"a\\\|b"#),
            ("$5 ~x~ #1 !", "\\$5 \\~x\\~ \\#1 \\!"),
            ("see http://x.example and www.x.example", #"see http\://x.example and www\.x.example"#),
            (":smile: at 10:30", #"\:smile: at 10:30"#),
            ("a\nb\u{202E}c", "a bc"),
            ("Żółw, 国 – “plain” (5 %).", "Żółw, 国 – “plain” (5 %)."),
        ])
    func escaped(text: String, markdown: String) {
        #expect(MarkdownText.escaped(text) == markdown)
    }

    @Test(
        "No list, heading or rule begins a line of text",
        arguments: [
            ("- a", #"\- a"#), ("+ a", #"\+ a"#), ("1. a", #"1\. a"#), ("12) a", #"12\) a"#), ("=== ", #"\=== "#),
            ("2019 was", "2019 was"), ("", ""),
        ])
    func line(text: String, markdown: String) {
        #expect(MarkdownText.escapedLine(text) == markdown)
    }

    @Test("Word marks open and close at words")
    func marks() {
        #expect(MarkdownText.marked(Finding.marks("a [-b c-] {+d+} e")) == "a ~~b c~~ **d** e")
        #expect(
            MarkdownText.marked([WordMark(.inserted, " a\u{A0}"), WordMark(.deleted, " "), WordMark(.kept, "*")]) == #"**a** \*"#)
    }

    @Test(
        "Links lead to the web only",
        arguments: [
            ("https://x.example/a_b", "[t](https://x.example/a_b)"), ("HTTP://x.example", "[t](HTTP://x.example)"),
            ("javascript:alert(1)", "t"), ("data:x", "t"), ("//x", "t"),
            ("https://x.example/a b(c)|<d>", "[t](https://x.example/a%20b%28c%29%7C%3Cd%3E)"),
        ])
    func link(address: String, markdown: String) {
        #expect(MarkdownText.link("t", to: address) == markdown)
    }

    @Test("Italics open and close at words")
    func emphasis() {
        #expect(MarkdownText.emphasized(" a*\n") == #"*a\**"# && MarkdownText.emphasized(" \t").isEmpty)
    }

    @Test("An address shows itself, and nothing in it ends the link")
    func address() {
        #expect(MarkdownText.address("https://x.example/a_b") == "<https://x.example/a_b>")
        #expect(MarkdownText.address("https://x.example/a>b c") == "<https://x.example/a%3Eb%20c>")
        #expect(MarkdownText.address("javascript:alert(1)") == nil && MarkdownText.address(nil) == nil)
    }

    @Test("Text of a block of HTML opens no tag and no line")
    func html() {
        #expect(MarkdownText.html("<b> & \"c\"\n\nd\u{202E}") == "&lt;b&gt; &amp; &quot;c&quot;  d")
    }
}
