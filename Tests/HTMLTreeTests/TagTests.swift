import Testing

@testable import HTMLTree

struct TagTests {
    @Test func everyTagIsFoundByItsName() {
        for tag in HTMLTree.Tag.allCases where tag != .none && tag != .other {
            #expect(TagTable.shared.tag(for: Array(tag.name.utf8)) == tag)
        }
    }

    @Test(arguments: ["", "x-card", "h7", "#text", "(other)", "none", "other", "divv", "DIV"])
    func otherNamesAreOther(name: String) {
        #expect(TagTable.shared.tag(for: Array(name.utf8)) == .other)
    }

    @Test func namesAreThoseOfHTML() {
        #expect(HTMLTree.Tag.h1.name == "h1")
        #expect(HTMLTree.Tag.blockquote.name == "blockquote")
        #expect(HTMLTree.Tag.none.name == "#text")
    }
}
