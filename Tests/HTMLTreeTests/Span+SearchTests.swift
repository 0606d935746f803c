import Testing

@testable import HTMLTree

struct SpanSearchTests {
    @Test func theFirstByteOfAValueIsFoundWhereverItStands() {
        for length in 0...40 {
            for place in 0...length {
                for (byte, filling) in [(UInt8(0), UInt8(1)), (0x3C, 0x3D), (0xFF, 0x7F), (0x80, 0x00)] {
                    var bytes = [UInt8](repeating: filling, count: length)
                    if place < length { bytes[place] = byte }
                    for start in 0...length {
                        #expect(bytes.span.firstIndex(of: byte, from: start) == (start <= place ? place : length))
                    }
                }
            }
        }
    }

    @Test func allThatIsNotWellFormedIsFound() {
        let wellFormed: [[UInt8]] = [
            [0x00], [0x7F], [0xC2, 0x80], [0xDF, 0xBF], [0xE0, 0xA0, 0x80], [0xED, 0x9F, 0xBF], [0xEE, 0x80, 0x80],
            [0xF0, 0x90, 0x80, 0x80], [0xF4, 0x8F, 0xBF, 0xBF],
        ]
        let illFormed: [[UInt8]] = [
            [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xC2, 0x41], [0xE0, 0x9F, 0x80], [0xE2, 0x80], [0xE2, 0x80, 0x41],
            [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0x80, 0x80], [0xF0, 0x90, 0x80], [0xF0, 0x90, 0x80, 0x41], [0xF4, 0x90, 0x80, 0x80],
            [0xF5, 0x80, 0x80, 0x80], [0xFF],
        ]
        for lead in 0...17 {
            let before = [UInt8](repeating: 0x61, count: lead)
            for sequence in wellFormed {
                let bytes = before + sequence + before
                #expect(bytes.span.firstInvalidUTF8(from: 0) == bytes.count, "\(sequence)")
            }
            for sequence in illFormed { #expect((before + sequence + before).span.firstInvalidUTF8(from: 0) == lead, "\(sequence)") }
        }
    }
}
