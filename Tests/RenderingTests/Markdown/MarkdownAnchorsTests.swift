import Testing

@testable import Rendering

@Suite("Anchors")
struct MarkdownAnchorsTests {
    @Test("A prefix tells the same finding of two years apart")
    func prefix() {
        #expect(MarkdownAnchors().finding("7c1e") == "f-7c1e")
        #expect(MarkdownAnchors(prefix: "2019-").finding("7c1e") == "f-2019-7c1e")
        #expect(MarkdownAnchors(prefix: "2020-").group("7c1e") == "g-2020-7c1e")
    }

    @Test("A link leads to what is marked, in the same file or another")
    func links() {
        let anchors = MarkdownAnchors(prefix: "2019-")
        #expect(MarkdownAnchors.mark(anchors.finding("7c1e")) == "<a id=\"f-2019-7c1e\"></a>")
        #expect(anchors.link("nine", to: anchors.finding("7c1e")) == "[nine](#f-2019-7c1e)")
        let elsewhere = MarkdownAnchors(prefix: "2019-", file: "2019/ardania.md")
        #expect(elsewhere.link("nine", to: elsewhere.finding("7c1e")) == "[nine](2019/ardania.md#f-2019-7c1e)")
    }

    @Test("A name holds nothing but letters, digits and hyphens")
    func hostile() {
        #expect(MarkdownAnchors.mark("f-a\"><script>") == "<a id=\"f-ascript\"></a>")
        #expect(MarkdownAnchors().link("x", to: "f-a)b") == "[x](#f-ab)")
    }
}
