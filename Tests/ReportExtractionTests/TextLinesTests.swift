import Testing

@testable import ReportExtraction

struct TextLinesTests {
    @Test func everyLineIsABlock() {
        let list = TextLines.read(Array("One  two\r\n\r\n three\u{A0}\n\nfour".utf8))
        #expect(list.lines == ["One two", "three", "four"])
        #expect(list.blocks.map(\.line) == [1, 3, 5])
        #expect(TextLines.read([]).blocks.isEmpty)
    }
}
