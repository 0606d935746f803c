import Testing

@testable import HTMLTree

struct TextRepairTests {
    private func repaired(_ text: String) -> String {
        var arena = Array("before ".utf8) + Array(text.utf8)
        TextRepair.apply(to: &arena, from: 7)
        #expect(arena.prefix(7).elementsEqual("before ".utf8))
        return String(decoding: arena.dropFirst(7), as: UTF8.self)
    }

    @Test func controlsThatWereWindows1252BecomeItsCharacters() {
        #expect(repaired("It\u{92}s \u{93}so\u{94}\u{85}") == "It’s “so”…")
        #expect(repaired("\u{81}") == "\u{FFFD}")
        #expect(repaired("\u{A0}é\u{7F}") == "\u{A0}é\u{7F}")
    }

    @Test(arguments: [
        ("R&amp D", "R& D"), ("a&nbsp b", "a\u{A0} b"), ("&eacute", "é"), ("caf&eacute, and", "café, and"), ("&lt 5 &gt", "< 5 >"),
        ("&copy 2019", "© 2019"), ("&Eacute &eacute", "É é"), ("&yuml", "ÿ"), ("&sup1 &sup2", "¹ ²"),
    ])
    func referencesWithoutSemicolonAreResolved(written: String, read: String) {
        #expect(repaired(written) == read)
    }

    /// The parser resolves references that have their semicolon; one that is left was escaped on purpose: `&amp;nbsp;`.
    @Test(arguments: [
        "&", "&&", "A & B", "AT&T", "&nbsp;", "&lt;b&gt;", "&notice", "&copyright", "&ampere", "&sup4", "&eacut", "a&", "&;", "&#",
        "& nbsp",
        "x < y", "<", "]]", "a ] b", "<![CDAT", "1 << 2",
    ])
    func allElseStays(text: String) {
        #expect(repaired(text) == text)
    }

    @Test func markersOfSectionsThatHTMLDoesNotHaveAreLeftOut() {
        #expect(repaired("one]]> two") == "one two")
        #expect(repaired("one <![CDATA[not shown]]> two") == "one  two")
        #expect(repaired("one <![CDATA[two") == "one two")
    }

    @Test func manyAmpersandsAndMarkersStayLinear() {
        #expect(repaired(String(repeating: "&a", count: 200_000)).utf8.count == 400_000)
        #expect(repaired(String(repeating: "<![CDATA[", count: 100_000)) == "")
    }
}
