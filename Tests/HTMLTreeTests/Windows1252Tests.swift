import Testing

@testable import HTMLTree

struct Windows1252Tests {
    @Test func theUpperHalfIsThatOfTheCodePage() {
        let bytes = (0x80...0x9F).map { UInt8($0) }
        let text = String(String.UnicodeScalarView(bytes.compactMap { Unicode.Scalar(Windows1252.scalar(of: $0)) }))
        #expect(text == "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ")
    }

    @Test func allOtherBytesAreThoseOfLatin1() {
        for byte in UInt8.min...UInt8.max where !(0x80...0x9F).contains(byte) {
            #expect(Windows1252.scalar(of: byte) == UInt32(byte))
        }
    }

    @Test(arguments: ["\u{0}", "\u{7F}", "\u{80}", "\u{7FF}", "\u{800}", "\u{D7FF}", "\u{E000}", "\u{FFFF}", "\u{10000}", "\u{10FFFF}"])
    func scalarsAreWrittenAsUTF8(scalar: Unicode.Scalar) {
        var bytes: [UInt8] = []
        bytes.append(scalar: scalar.value)
        #expect(bytes == Array(String(Character(scalar)).utf8))
    }
}
