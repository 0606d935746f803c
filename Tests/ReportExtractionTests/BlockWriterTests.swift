import Testing

@testable import ReportExtraction

struct BlockWriterTests {
    private func lines(_ parts: String..., isEmphasized: Bool = false) -> [String] {
        var writer = BlockWriter(capacity: 0)
        for part in parts { writer.append(Array(part.utf8)[...], line: 1, isEmphasized: isEmphasized, isLinked: false) }
        return writer.finish().lines
    }

    @Test(arguments: [
        "a b", " a b ", "a  b", "a\tb", "a\n\nb", "a\r\nb", "a\u{0B}b", "a\u{0C}b", "a\u{A0}b", "\u{A0}a\u{A0}\u{A0} b\u{A0}", "a\u{85}b",
        "a\u{2003}b", "a\u{2009}b", "a\u{2028}b", "a\u{202F}b", "a\u{205F}b", "a\u{3000}b", "\u{FEFF}a b", "a\u{200B} b\u{200B}",
        "a \u{AD}b",
        "a \u{200B} b", "a\u{2060} b",
    ])
    func anyWhiteSpaceIsOneSpaceAndWhatIsInvisibleIsNothing(text: String) {
        #expect(lines(text) == ["a b"])
    }

    @Test(arguments: ["wo\u{AD}rd", "wo\u{200B}rd", "wo\u{2060}rd", "wo\u{FEFF}rd", "\u{AD}word\u{AD}"])
    func invisibleCharactersSplitNoWord(text: String) {
        #expect(lines(text) == ["word"])
    }

    @Test(arguments: ["é", "—", "“a”", "日本", "🙂", "a\u{301}", "\u{C2}", "\u{E2}", "ß\u{E3}", "\u{2010}\u{2011}", "\u{200D}"])
    func allOtherCharactersStay(text: String) {
        #expect(lines(text) == [text])
    }

    @Test func whatIsCutInTheMiddleOfACharacterIsKept() {
        var writer = BlockWriter(capacity: 0)
        let bytes = Array("a\u{2003}b\u{A0}c\u{FEFF}d".utf8)
        for end in 0...bytes.count {
            writer.append(bytes[..<end], line: 1, isEmphasized: false, isLinked: false)
            writer.endBlock()
        }
        #expect(writer.finish().lines.last == "a b cd")
    }

    @Test func partsOfAWordStayTogetherAndSpacesBetweenPartsCount() {
        #expect(lines("Abu", "sive", " Con", "ditions") == ["Abusive Conditions"])
        #expect(lines("a ", " b", " ", "c") == ["a b c"])
    }

    @Test func blocksWithoutTextAreNone() {
        #expect(lines(" ", "\u{A0}", "\u{200B}").isEmpty)
        var writer = BlockWriter(capacity: 0)
        writer.beginBlock(.heading(level: 2))
        writer.beginBlock(.listItem)
        #expect(writer.finish().blocks.isEmpty)
    }

    @Test func aBlockKnowsItsLinesAndTheBreaksInside() {
        var writer = BlockWriter(capacity: 0)
        writer.append(Array("\n\n one\ntwo  three\n".utf8)[...], line: 5, isEmphasized: false, isLinked: false)
        writer.append(Array("four\n".utf8)[...], line: 9, isEmphasized: false, isLinked: false)
        writer.endBlock()
        writer.append(Array("next".utf8)[...], line: 12, isEmphasized: false, isLinked: false)
        let list = writer.finish()
        #expect(list.lines == ["one two three four", "next"])
        #expect(list.blocks.map(\.line) == [7, 12])
        #expect(list.lineBreaks.map(\.line) == [8, 9])
        let block = list.blocks[0]
        #expect([0, 3, 4, 8, 13, 14].map { list.line(at: $0, in: block) } == [7, 7, 8, 8, 8, 9])
        #expect(list.line(at: list.blocks[1].text.lowerBound, in: list.blocks[1]) == 12)
    }

    @Test func aParagraphIsPartedButAHeadingIsNot() {
        var writer = BlockWriter(capacity: 0)
        for kind in [Block.Kind.heading(level: 3), .paragraph] {
            writer.beginBlock(kind)
            writer.breakParagraph()
            writer.append(Array("one".utf8)[...], line: 1, isEmphasized: false, isLinked: false)
            writer.breakParagraph()
            writer.append(Array("two".utf8)[...], line: 1, isEmphasized: false, isLinked: false)
        }
        #expect(writer.finish().lines == ["h3 one two", "one", "two"])
    }

    @Test func leadAndLinksAreMeasured() {
        var writer = BlockWriter(capacity: 0)
        writer.append(Array(" Bold ".utf8)[...], line: 1, isEmphasized: true, isLinked: false)
        writer.append(Array(" \u{A0}".utf8)[...], line: 1, isEmphasized: false, isLinked: false)
        writer.append(Array("more".utf8)[...], line: 1, isEmphasized: true, isLinked: true)
        writer.append(Array(" plain".utf8)[...], line: 1, isEmphasized: false, isLinked: false)
        writer.append(Array(" late".utf8)[...], line: 1, isEmphasized: true, isLinked: false)
        let list = writer.finish()
        #expect(list.string(list.blocks[0].text.lowerBound..<list.blocks[0].leadEnd) == "Bold more ")
        #expect(list.blocks[0].linkedBytes == 5)
        #expect(!list.blocks[0].isWhollyEmphasized)
    }
}
