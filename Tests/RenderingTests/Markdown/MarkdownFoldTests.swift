import Testing

@testable import Rendering

@Suite("Folded parts")
struct MarkdownFoldTests {
    @Test("The title is text of HTML, the body Markdown again")
    func fold() {
        #expect(
            MarkdownFold.text("A & <b> *c*", anchor: "g-1", body: "- *d*\n")
                == "<details><summary><a id=\"g-1\"></a>A &amp; &lt;b&gt; *c*</summary>\n\n- *d*\n\n</details>\n")
    }

    @Test("A title stays in its line")
    func line() {
        #expect(MarkdownFold.text("a\n\nb", body: "c\n").hasPrefix("<details><summary>a  b</summary>\n\n"))
    }
}
