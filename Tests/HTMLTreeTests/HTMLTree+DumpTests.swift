import Testing

@testable import HTMLTree

struct HTMLTreeDumpTests {
    private func dump(_ source: String, textWidth: Int = 60) throws -> String {
        try HTMLTree(parsing: Array(source.utf8)).dump(textWidth: textWidth)
    }

    @Test func everyNodeHasALine() throws {
        #expect(
            try dump("<h2 id=a class='b c'>One <b>two</b></h2>\n<!-- three --><p>four</p>") == """
                <document>
                  <html>
                    <body>
                      <h2 id="a" class="b c">
                        "One "
                        <b>
                          "two"
                      <!--  three  -->
                      <p>
                        "four"

                """)
    }

    @Test func whiteSpaceIsShownAndLongTextsAreCut() throws {
        let dump = try dump("<p>a\tb\nc\u{A0}d</p><p>12345678</p>", textWidth: 5)
        #expect(dump.contains(#""a\tb\n…""#))
        #expect(dump.contains(#""12345…""#))
        #expect(try self.dump("<p>a\tb\nc\u{A0}d</p>").contains(#""a\tb\nc\u{a0}d""#))
    }

    @Test func aPartOfTheTreeCanBeShown() throws {
        let tree = try HTMLTree(parsing: Array("<p>one</p><div><p>two</p></div>".utf8))
        let div = try #require(tree.nodes.firstIndex { $0.tag == .div })
        #expect(tree.dump(of: div) == "<div>\n  <p>\n    \"two\"\n")
    }

    @Test func deepNestingDoesNotMakeThePictureQuadratic() throws {
        let depth = 20_000
        let dump = try dump(String(repeating: "<div>", count: depth) + "deep")
        #expect(dump.utf8.count < depth * 400)
        #expect(dump.contains("\"deep\""))
    }
}
