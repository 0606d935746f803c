/// Text of a page made harmless for a terminal or a text file: it can neither move the cursor, nor change colours, nor reorder
/// what stands beside it.
public enum Inert {
    /// The text with every control character made visible or dropped.
    ///
    /// C0 controls and DEL become their control pictures (ESC becomes "␛"), C1 controls the replacement character; tabs and line
    /// breaks of any kind become spaces. Bidirectional marks, embeddings, overrides and isolates are dropped: they carry no
    /// words, and without them a line reads in the order in which it is stored. Linear; text without any of them is returned as
    /// it is.
    public static func terminal(_ text: String) -> String {
        var text = text
        // By far the most of all text has none, which its bytes tell faster than its scalars.
        guard text.withUTF8({ holdsActive($0) }) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if !isActive(scalar) {
                result.append(scalar)
            } else if let replacement = replacement(of: scalar) {
                result.append(replacement)
            }
        }
        return String(result)
    }

    /// Whether any of the scalars of ``isActive(_:)`` stands in a text.
    private static func holdsActive(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
        for index in utf8.indices {
            switch utf8[index] {
            case 0x20..<0x7F: continue
            case 0x00..<0x20, 0x7F: return true
            // A lead byte is followed by the bytes it announces.
            case 0xC2: if utf8[index + 1] < 0xA0 { return true }
            case 0xD8: if utf8[index + 1] == 0x9C { return true }
            case 0xE2:
                switch (utf8[index + 1], utf8[index + 2]) {
                case (0x80, 0x8F), (0x80, 0xA8...0xAE), (0x81, 0xA6...0xA9): return true
                default: continue
                }
            default: continue
            }
        }
        return false
    }

    /// Whether a scalar can act on a terminal or on the order of the text around it.
    static func isActive(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20..<0x7F: false
        case 0x00..<0x20, 0x7F..<0xA0: true
        case 0x2028, 0x2029: true
        default: isBidirectionalControl(scalar)
        }
    }

    /// The left-to-right mark is none of them: it cannot reorder text that runs from left to right, pages do hold it, and quotations
    /// stay verbatim with it.
    private static func isBidirectionalControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x061C, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    private static func replacement(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0x09...0x0D, 0x85, 0x2028, 0x2029: " "
        case 0x00..<0x20: Unicode.Scalar(0x2400 + scalar.value)
        case 0x7F: "\u{2421}"
        case 0x80..<0xA0: "\u{FFFD}"
        default: nil
        }
    }
}
