import Testing

@testable import HTMLTree

struct HTMLTreeParsingTests {
    private func tree(_ source: String) throws -> HTMLTree { try HTMLTree(parsing: Array(source.utf8)) }

    /// The line of each text that holds more than white space, by its trimmed words.
    private func lines(_ tree: HTMLTree) -> [(text: String, line: Int)] {
        tree.nodes.indices.compactMap { index in
            guard tree.nodes[index].kind == .text else { return nil }
            let bytes = tree.arena[tree.content(of: index)]
            let words = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
            let lead = bytes.prefix { $0 == 0x20 || (0x09...0x0D).contains($0) }.count { $0 == 0x0A }
            return words.isEmpty ? nil : (words, Int(tree.nodes[index].line) + lead)
        }
    }

    // MARK: - Text is kept, in order

    @Test(arguments: [
        ("", ""), (" ", ""), ("plain text", "plain text"), ("<!-- c -->", ""), ("<!doctype html>", ""), ("<p>a<p>b<p>c", "abc"),
        ("<p>a</div>b</span>c", "abc"), ("<b><i>a</b>b</i>c", "abc"), ("<h2>a<h3>b</h2>c", "abc"), ("a<wbr>b<wbr>c", "abc"),
        ("<table>a<tr>b<td>c</table>d", "abcd"), ("<p>a</p></body></html>b<p>c", "abc"), ("<html><html><body>a<body>b", "ab"),
        ("a<section><p>b</section>c", "abc"), ("<ul><li>a<li>b<ul><li>c</ul>d</ul>e", "abcde"), ("a<br/>b<br>c</br>d", "abcd"),
        ("<title>a</title>b", "ab"), ("a<x:y z>b</x:y>c", "abc"), ("a&amp;b &#8217;&#x2019; &eacute;", "a&b ’’ é"),
        ("It&#146;s &#150; &#x93;so&#x94;", "It’s – “so”"), ("R&amp D &copy 2019 &notice", "R& D © 2019 &notice"),
        ("&amp;nbsp; and &amp;lt;b&amp;gt;", "&nbsp; and &lt;b&gt;"), ("a < b and c > d", "a < b and c > d"),
        ("<p>caf\u{E9} \u{1F642} \u{65E5}\u{672C}</p>", "caf\u{E9} \u{1F642} \u{65E5}\u{672C}"),
    ])
    func textIsKept(source: String, text: String) throws {
        #expect(try tree(source).text(of: 0) == text)
    }

    @Test func whatIsInScriptsIsNotRepaired() throws {
        let script = "if (a &lt b && c < d[e[0]]>f) { g('&copy', '<![CDATA[h>') }"
        #expect(try tree("<script>\(script)</script><p>t</p>").text(of: 0) == script + "t")
    }

    @Test func oneByteBeyondASCIIBeforeTheMetaDoesNotSpoilThePage() throws {
        let tree = try tree("<!-- é --><html><head><meta charset=utf-8></head><p>naïve “friend”</p></html>")
        #expect(tree.text(of: 0) == "naïve “friend”")
        #expect(tree.notes.isEmpty)
    }

    @Test func nothingIsDroppedBehindAByteThatWindows1252DoesNotDefine() throws {
        let tree = try HTMLTree(
            parsing: Array("<meta charset=windows-1252><p>a".utf8) + [0x81] + Array("b".utf8) + [0x92] + Array("c".utf8))
        #expect(tree.text(of: 0) == "a\u{FFFD}b’c")
        #expect(tree.notes.map(\.kind) == [.invalidBytes])
    }

    @Test func aDeclarationOfAnotherEncodingDoesNotMakeTheParserDecodeAgain() throws {
        let tree = try HTMLTree(parsing: Array("<meta charset=windows-1252><p>café".utf8), charset: "utf-8")
        #expect(tree.text(of: 0) == "café")
    }

    @Test func aTextOfManyMegabytesIsKept() throws {
        let word = "all the words of it "
        let tree = try tree("<p>" + String(repeating: word, count: 600_000) + "</p><p>end</p>")
        #expect(tree.text(of: 0).utf8.count == word.utf8.count * 600_000 + 3)
    }

    // MARK: - Bounds

    @Test func deepNestingIsKept() throws {
        let tree = try tree(String(repeating: "<div>", count: 100_000) + "deep" + String(repeating: "</div>", count: 100_000) + "<p>after")
        #expect(tree.text(of: 0) == "deepafter")
        #expect(tree.nodes.count { $0.tag == .div } == 100_000)
    }

    @Test func aMillionSmallElementsAreKept() throws {
        let tree = try tree("<p>" + String(repeating: "<b>x</b>", count: 1_000_000))
        #expect(tree.nodes.count { $0.tag == .b } == 1_000_000)
        #expect(tree.text(of: 0).utf8.count == 1_000_000)
        // Nodes and text, and nothing that grows with anything else.
        #expect(tree.nodes.count < 2_000_010)
        #expect(tree.arena.count == 1_000_000)
        #expect(MemoryLayout<HTMLTree.Node>.stride <= 32)
    }

    @Test func aPageBeyondTheLimitIsRefused() {
        let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: HTMLTree.sizeLimit + 1)
        #expect(throws: HTMLParseError.tooLarge(bytes: bytes.count, limit: HTMLTree.sizeLimit)) { try HTMLTree(parsing: bytes) }
    }

    @Test func aPageThatIsTooLargeOnceDecodedIsRefused() {
        // "€" takes one byte there and three here.
        let bytes = [UInt8](repeating: 0x80, count: HTMLTree.sizeLimit / 3 + 1)
        #expect(throws: HTMLParseError.tooLarge(bytes: bytes.count * 3, limit: HTMLTree.sizeLimit)) {
            try HTMLTree(parsing: bytes, charset: "windows-1252")
        }
    }

    @Test func theVersionOfTheParserIsANumber() {
        #expect((Int(HTMLTree.parserVersion.prefix { $0.isNumber }) ?? 0) >= 20900)
    }

    // MARK: - Lines

    @Test func textsAndElementsKnowTheirLines() throws {
        let tree = try tree(
            "<html>\n<body>\n<p\n class=a>one\ntwo <b>three</b>\nfour</p><!--\n\n--><p>five</p>\n\n<p>\nsix</p></body>\n</html>")
        #expect(lines(tree).map(\.text) == ["one two", "three", "four", "five", "six"])
        #expect(lines(tree).map(\.line) == [4, 5, 6, 8, 11])
        let paragraphs = tree.nodes.filter { $0.tag == .p }
        #expect(paragraphs.map(\.line) == [4, 8, 10])
    }

    @Test func linesAreKnownBeyondWhatTheParserCounts() throws {
        let count = 80_000
        let source = (1...count).map { "<p>Paragraph number \($0) says so.</p>\n" }.joined()
        for (index, found) in lines(try tree(source)).enumerated() where index % 5_000 == 0 || index + 1 == count {
            #expect(found.line == index + 1, "\(found.text)")
        }
    }

    @Test func linesOfTextsThatRepeatAreKnownThere() throws {
        let count = 80_000
        let found = lines(try tree(String(repeating: "<p>The same words.</p>\n", count: count)))
        #expect(found.count == count)
        #expect(found.last?.line == count)
        #expect(found[70_000].line == 70_001)
    }

    @Test func aLongTextThereDoesNotStopTheCounting() throws {
        let lead = String(repeating: "\n", count: 70_000)
        let long = String(repeating: "many words in a row ", count: 2_000)
        let source = "\(lead)<p>first words</p>\n<p>\(long)</p>\n<p title=\"\(long)\">second words</p>\n\n<p>third words</p>"
        let found = lines(try tree(source))
        #expect(found.map(\.line) == [70_001, 70_002, 70_003, 70_005])
    }
}
