import Testing

@testable import HTMLTree

struct DecodedTextTests {
    private func decoded(_ bytes: [UInt8], charset: String? = nil) -> String {
        String(decoding: DecodedText(bytes, charset: charset).utf8, as: UTF8.self)
    }

    /// A page with one byte that is "é" in windows-1252 and no UTF-8.
    private func page(declaring meta: String) -> [UInt8] {
        Array("<html><head>\(meta)</head><p>caf".utf8) + [0xE9, 0x80] + Array("</p>".utf8)
    }

    // MARK: - Which encoding

    @Test func aByteOrderMarkIsBelievedAndLeftOut() {
        let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("<meta charset=windows-1252>café".utf8)
        #expect(decoded(bytes, charset: "windows-1252") == "<meta charset=windows-1252>café")
    }

    @Test(arguments: ["windows-1252", "Windows-1252", "cp1252", "iso-8859-1", "ISO-8859-1", "latin1", "us-ascii"])
    func latinNamesAllMeanWindows1252(name: String) {
        #expect(decoded([0x80, 0x92, 0xE9], charset: name) == "€’é")
        #expect(DecodedText([0x80, 0x92, 0xE9], charset: name).notes.isEmpty)
    }

    @Test func theCharsetDeclaredOutsideCountsMoreThanTheMeta() {
        #expect(decoded(page(declaring: "<meta charset=utf-8>"), charset: "windows-1252").contains("café€"))
    }

    @Test(arguments: [
        "<meta charset=windows-1252>", "<META CHARSET = 'Windows-1252' />", "<meta charset=\"windows-1252\"/>",
        "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1252\">",
        "<meta http-equiv=content-type content='text/html;charset=iso-8859-1'>",
        "<meta name=viewport content='width=1'><meta charset=windows-1252>",
        "<meta name=charset-hint content=none><meta charset=windows-1252>",
        "<!-- <meta charset=utf-7> --><meta charset=windows-1252>",
    ])
    func theMetaIsFound(meta: String) {
        let text = DecodedText(page(declaring: meta))
        #expect(String(decoding: text.utf8, as: UTF8.self).contains("café€"))
        #expect(text.notes.isEmpty)
    }

    @Test func aMetaBehindTheFirst1024BytesIsNotSeen() {
        let padding = String(repeating: " ", count: 1024)
        let text = DecodedText(Array("\(padding)<meta charset=windows-1252>".utf8) + Array("é".utf8))
        #expect(String(decoding: text.utf8, as: UTF8.self).hasSuffix("é"))
    }

    @Test func aByteBeyondASCIIBeforeTheMetaChangesNothing() {
        let source = "<!-- é --><html><head><meta charset=\"utf-8\"></head><body><p>Čao, naïve “friend”</p></body></html>"
        let text = DecodedText(Array(source.utf8))
        #expect(String(decoding: text.utf8, as: UTF8.self) == source)
        #expect(text.notes.isEmpty)
    }

    @Test func aPageThatDeclaresNothingIsUTF8WhereThatIsValid() {
        let source = "<p>Łódź, “quoted”, 日本, 🙂</p>"
        #expect(decoded(Array(source.utf8)) == source)
    }

    @Test func aPageThatDeclaresNothingAndIsNotUTF8IsReadAsWindows1252() {
        let text = DecodedText(Array("one\ntwo caf".utf8) + [0xE9] + Array(" and ".utf8) + [0x93, 0x94])
        #expect(String(decoding: text.utf8, as: UTF8.self) == "one\ntwo café and “”")
        #expect(text.notes == [HTMLTree.Note(kind: .invalidBytes, count: 3, line: 2, encoding: "windows-1252")])
    }

    @Test func anASCIICompatiblePageThatSaysUTF16IsUTF8() {
        let source = "<meta charset=utf-16><p>é</p>"
        #expect(decoded(Array(source.utf8)) == source)
    }

    @Test func anUnknownEncodingIsNotedAndReadAsUTF8() {
        let text = DecodedText(Array("<meta charset=klingon-8>é".utf8))
        #expect(String(decoding: text.utf8, as: UTF8.self).hasSuffix("é"))
        #expect(text.notes == [HTMLTree.Note(kind: .unknownEncoding, count: 1, line: 1, encoding: "klingon-8")])
    }

    @Test func theNameOfAnEncodingMayStandInWhiteSpace() {
        #expect(decoded([0xE9], charset: " Windows-1252 ") == "é")
    }

    // MARK: - Repairs

    @Test func invalidBytesAreRepairedEachByItselfAndCounted() {
        let bytes: [UInt8] = Array("<meta charset=utf-8>\nok é\n".utf8) + [0x92] + Array("s é\n".utf8) + [0xE2, 0x80]
        let text = DecodedText(bytes)
        #expect(String(decoding: text.utf8, as: UTF8.self) == "<meta charset=utf-8>\nok é\n’s é\nâ€")
        #expect(text.notes == [HTMLTree.Note(kind: .invalidBytes, count: 3, line: 3, encoding: "utf-8")])
    }

    @Test func anyBytesGiveValidUTF8() {
        var random = SplitMix(seed: 7)
        for _ in 0..<500 {
            let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
            for charset in [nil, "utf-8", "windows-1252", "klingon-8"] {
                let text = DecodedText(bytes, charset: charset).utf8
                #expect(text.span.firstInvalidUTF8(from: 0) == text.count)
                #expect(!text.contains(0))
            }
        }
    }

    @Test func nulsAreLeftOutAndTheLineOfTheFirstIsTold() {
        let text = DecodedText(Array("one\ntw\0o\0\n".utf8))
        #expect(String(decoding: text.utf8, as: UTF8.self) == "one\ntwo\n")
        #expect(text.notes == [HTMLTree.Note(kind: .nulBytes, count: 2, line: 2, encoding: "utf-8")])
    }

    @Test func bytesThatWindows1252DoesNotDefineAreMarkedAndCounted() {
        let text = DecodedText([0x41, 0x0A, 0x81, 0x8D, 0x8F, 0x90, 0x9D, 0x42], charset: "windows-1252")
        #expect(String(decoding: text.utf8, as: UTF8.self) == "A\n\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}B")
        #expect(text.notes == [HTMLTree.Note(kind: .invalidBytes, count: 5, line: 2, encoding: "windows-1252")])
    }

    // MARK: - UTF-16

    @Test(arguments: [true, false]) func utf16IsReadByItsMark(isBigEndian: Bool) {
        let source = "<p>Łódź 🙂</p>"
        let units = [0xFEFF] + Array(source.utf16)
        let bytes = units.flatMap { isBigEndian ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let text = DecodedText(bytes, charset: "utf-8")
        #expect(String(decoding: text.utf8, as: UTF8.self) == source)
        #expect(text.notes.isEmpty)
    }

    @Test func brokenUTF16IsRepairedAndCounted() {
        // A lone high surrogate on line 2, a lone low one at the end, and half a unit.
        let bytes: [UInt8] = [0xFE, 0xFF, 0, 0x41, 0, 0x0A, 0xD8, 0x3D, 0, 0x42, 0xDE, 0x42, 0x00]
        let text = DecodedText(bytes)
        #expect(String(decoding: text.utf8, as: UTF8.self) == "A\n\u{FFFD}B\u{FFFD}\u{FFFD}")
        #expect(text.notes == [HTMLTree.Note(kind: .invalidBytes, count: 3, line: 2, encoding: "utf-16")])
    }

    @Test func nothingIsNothing() {
        #expect(DecodedText([]).utf8.isEmpty)
        #expect(DecodedText([0xFF, 0xFE]).utf8.isEmpty)
        #expect(DecodedText([0xEF, 0xBB, 0xBF]).utf8.isEmpty)
    }
}
