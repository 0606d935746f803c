/// How many columns text takes on a terminal.
///
/// A small table stands in for the whole of Unicode's East Asian Width: the wide blocks, and the emoji that terminals draw wide.
/// Combining and format characters take none. Sequences that a terminal may join to one emoji count in full, so that a line may
/// come out short but never long.
enum DisplayWidth {
    /// Columns of a text without control characters. Linear.
    static func of(_ text: some StringProtocol) -> Int {
        // Nearly all text is ASCII, and a byte of it is a column.
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
        return text.unicodeScalars.reduce(0) { $0 + of($1) }
    }

    static func of(_ scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x300 { return scalar.value == 0xAD ? 0 : 1 }
        // Dashes and quotation marks; asking for their category takes long, and they are in every other sentence.
        if (0x2010...0x2027).contains(scalar.value) { return 1 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: return isWide(scalar.value) ? 2 : 1
        }
    }

    private static func isWide(_ value: UInt32) -> Bool {
        guard value >= 0x1100 else { return false }
        return wideRanges.contains { $0.contains(value) }
    }

    private static let wideRanges: [ClosedRange<UInt32>] = [
        0x1100...0x115F,  // Hangul initial consonants
        0x2E80...0x303E,  // CJK radicals and punctuation
        0x3041...0x4DBF,  // kana, Bopomofo, CJK extension A
        0x4E00...0xA4CF,  // CJK, Yi
        0xA960...0xA97F,  // Hangul extended A
        0xAC00...0xD7A3,  // Hangul
        0xF900...0xFAFF,  // CJK compatibility
        0xFE30...0xFE6F,  // CJK compatibility forms
        0xFF00...0xFF60,  // full-width forms
        0xFFE0...0xFFE6,  // full-width signs
        0x1F300...0x1F64F,  // pictographs
        0x1F680...0x1F6FF,  // transport
        0x1F900...0x1F9FF,  // more pictographs
        0x20000...0x3FFFD,  // CJK extensions B and up
    ]
}
