import Testing

@testable import ReportExtraction

struct FileKindTests {
    @Test(arguments: [
        "<!doctype html><p>x", "  \n<p>x", "\u{FEFF}<html>", "<?xml version='1.0'?><html>", "Text with a <p>paragraph", "a<br>b",
        "Head <BODY class=x>",
    ])
    func pagesAreKnownByTheirTags(text: String) {
        #expect(FileKind(Array(text.utf8)) == .page)
    }

    @Test(arguments: ["Ardania\nExecutive Summary\nIt was so.", "a < b", "x", "caf\u{E9}", "\u{FEFF}Section 1."])
    func allOtherWordsAreText(text: String) {
        #expect(FileKind(Array(text.utf8)) == .text)
    }

    @Test(arguments: ["", " ", "\n\t\r\n", "\u{FEFF}", "\u{FEFF} \n"])
    func nothingIsEmpty(text: String) {
        #expect(FileKind(Array(text.utf8)) == .empty)
    }

    @Test func otherFilesAreKnownByTheirFirstBytes() {
        #expect(FileKind(Array("%PDF-1.7 x".utf8)) == .binary("a PDF"))
        #expect(FileKind([0x50, 0x4B, 0x03, 0x04, 0x00]) == .binary("a ZIP or Office file"))
        #expect(FileKind([0x1F, 0x8B, 0x08]) == .binary("a gzip file"))
        #expect(FileKind([0x89, 0x50, 0x4E, 0x47]) == .binary("a PNG picture"))
        #expect(FileKind((0..<512).map { UInt8($0 % 32) }) == .binary("a binary file"))
        #expect(FileKind([UInt8](repeating: 0, count: 100)) == .binary("a binary file"))
    }

    @Test func aFewControlCharactersDoNotMakeAPageBinary() {
        #expect(FileKind(Array("<p>\0\u{1}x\0</p>".utf8)) == .page)
    }

    @Test func utf16IsKnownByItsMark() {
        #expect(FileKind([0xFF, 0xFE, 0x3C, 0x00, 0x70, 0x00, 0x3E, 0x00]) == .page)
        #expect(FileKind([0xFE, 0xFF, 0x00, 0x41, 0x00, 0x42]) == .text)
    }
}
