import Testing

@testable import HTMLTree

struct HTMLTreeTests {
    private func tree(_ source: String) throws -> HTMLTree { try HTMLTree(parsing: Array(source.utf8)) }

    /// Position of the first element with a tag.
    private func first(_ tag: HTMLTree.Tag, in tree: HTMLTree) throws -> Int {
        try #require(tree.nodes.firstIndex { $0.tag == tag })
    }

    @Test func nodesStandInDocumentOrderAndEndsEncloseThem() throws {
        let tree = try tree("<div>a<p>b<b>c</b></p><!-- d --></div><p>e</p>")
        #expect(tree.nodes[0].parent == -1)
        #expect(tree.nodes[0].end == Int32(tree.nodes.count))
        for (index, node) in tree.nodes.enumerated().dropFirst() {
            let parent = tree.nodes[Int(node.parent)]
            #expect(Int(node.parent) < index)
            #expect(Int(node.end) > index && node.end <= parent.end)
            #expect(parent.isElement)
            if !node.isElement { #expect(Int(node.end) == index + 1) }
        }
        #expect(tree.text(of: 0) == "abce")
    }

    @Test func textOfANodeIsThatOfAllInIt() throws {
        let tree = try tree("<div>one <b>two <i>three</i></b><!-- no --> four</div>five")
        #expect(tree.text(of: try first(.div, in: tree)) == "one two three four")
        #expect(tree.text(of: try first(.i, in: tree)) == "three")
    }

    @Test func contentIsThatOfTextsAndCommentsAlone() throws {
        let tree = try tree("<p>text<!--note--></p>")
        let contents = tree.nodes.indices.map { String(decoding: tree.arena[tree.content(of: $0)], as: UTF8.self) }
        #expect(contents.filter { !$0.isEmpty } == ["text", "note"])
    }

    @Test func attributesAreFoundByLowerCaseName() throws {
        let tree = try tree(#"<p ID="a&amp;b" class='x  y' hidden data-url=http://a/b?c=1&amp;d=2 title="">t</p>"#)
        let p = try first(.p, in: tree)
        #expect(tree.string("id", of: p) == "a&b")
        #expect(tree.string("class", of: p) == "x  y")
        #expect(tree.string("hidden", of: p) == "")
        #expect(tree.string("title", of: p) == "")
        #expect(tree.string("data-url", of: p) == "http://a/b?c=1&d=2")
        #expect(tree.string("clas", of: p) == nil)
        #expect(tree.string("ID", of: p) == nil)
        #expect(tree.attribute("class", of: try #require(tree.nodes.firstIndex { $0.kind == .text })) == nil)
    }

    @Test func theFirstOfTwoEqualAttributesCounts() throws {
        let tree = try tree("<p class=a class=b>t</p>")
        #expect(tree.string("class", of: try first(.p, in: tree)) == "a")
    }

    @Test func unknownElementsKeepTheirText() throws {
        let tree = try tree("<x-card>one <blink>two</blink></x-card>")
        #expect(tree.text(of: 0) == "one two")
        #expect(tree.nodes.contains { $0.tag == .other })
    }
}
