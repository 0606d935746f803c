extension Span<UInt8> {
    /// The position of the first byte of a value at or after `start`; the length where there is none. Looks at eight bytes at once.
    func firstIndex(of byte: UInt8, from start: Int) -> Int {
        let pattern = 0x0101_0101_0101_0101 &* UInt64(byte)
        var index = start
        while index + 8 <= count {
            // Zero bytes alone set the high bit of their place, or of one above a zero byte (Mycroft 1987).
            let word = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self) ^ pattern
            if (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 != 0 { break }
            index += 8
        }
        while index < count, self[index] != byte { index += 1 }
        return Swift.min(index, count)
    }

    /// The position of the first byte from `start` that does not belong to a well-formed UTF-8 sequence (Unicode, table 3-7);
    /// the length where there is none.
    func firstInvalidUTF8(from start: Int) -> Int {
        var index = start
        while index < count {
            while index + 8 <= count,
                unsafe bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
            {
                index += 8
            }
            guard index < count else { break }
            let lead = self[index]
            if lead < 0x80 {
                index += 1
                continue
            }
            let length: Int
            var lowest: UInt8 = 0x80
            var highest: UInt8 = 0xBF
            switch lead {
            case 0xC2...0xDF: length = 2
            case 0xE0:
                length = 3
                lowest = 0xA0
            case 0xED:
                length = 3
                highest = 0x9F
            case 0xE1...0xEF: length = 3
            case 0xF0:
                length = 4
                lowest = 0x90
            case 0xF4:
                length = 4
                highest = 0x8F
            case 0xF1...0xF3: length = 4
            default: return index
            }
            guard index + length <= count, (lowest...highest).contains(self[index + 1]) else { return index }
            if length > 2, self[index + 2] & 0xC0 != 0x80 { return index }
            if length > 3, self[index + 3] & 0xC0 != 0x80 { return index }
            index += length
        }
        return count
    }
}
