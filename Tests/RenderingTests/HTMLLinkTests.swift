import Testing

@testable import Rendering

@Suite("Where links lead")
struct HTMLLinkTests {
    @Test(
        "Only addresses of the web are linked",
        arguments: [
            "javascript:alert(1)", "JavaScript:alert(1)", " https://a.example", "data:text/html,x", "//a.example", "file:///etc/passwd",
            "vbscript:x", "mailto:a@b.example", "", "httpsx://a", "java\nscript:alert(1)",
        ])
    func refused(_ address: String) {
        #expect(HTMLLink(web: address) == nil)
    }

    @Test("A text whose address is refused is text")
    func refusedText() {
        var writer = HTMLWriter()
        writer.write(.link(HTMLLink(web: "javascript:alert(1)"), [], ["click"]))
        #expect(String(decoding: writer.bytes, as: UTF8.self) == "click")
    }

    @Test("What could end an attribute, or is no part of an address, is encoded")
    func encoded() {
        #expect(
            HTMLLink(web: "https://a.example/b c\"d'e<f>\u{202E}g?h=1&i=2#j")?.address
                == "https://a.example/b%20c%22d%27e%3Cf%3E%E2%80%AEg?h=1&i=2#j")
        #expect(HTMLLink(web: "HTTP://a.example/%20ü")?.address == "HTTP://a.example/%20ü")
        #expect(HTMLLink(web: nil) == nil)
    }

    @Test("A place on the page is a fragment, whatever it is called")
    func place() {
        #expect(HTMLLink(place: "f-7c1e").address == "#f-7c1e")
        #expect(HTMLLink(place: "a b\"").address == "#a%20b%22")
    }

    @Test("A page of the site is a path without a scheme")
    func page() {
        #expect(HTMLLink(page: "../GHA.html").address == "../GHA.html")
        #expect(HTMLLink(page: "javascript:alert(1)").address == "javascript%3Aalert%281%29")
        #expect(HTMLLink(page: "//evil.example/x").address == "evil.example/x")
        #expect(HTMLLink(page: "a.html", place: "s-2").address == "a.html#s-2")
    }

    @Test("A sentence of the original is found by its words")
    func words() throws {
        let link = try #require(HTMLLink(web: "https://a.example/x"))
        #expect(link.at(words: ["Self-rule,", "a", "&", "b"]).address == "https://a.example/x#:~:text=Self%2Drule%2C%20a%20%26%20b")
        #expect(link.at(words: [Substring]()).address == "https://a.example/x")
        #expect(try #require(HTMLLink(web: "https://a.example/x#y")).at(words: ["a"]).address == "https://a.example/x#y")
    }
}
