/// Text in lines of at most 76 characters of ASCII (RFC 2045, 6.7).
enum QuotedPrintable {
    private static let columns = 76

    /// Lines of text, which end with a line feed each. Linear.
    ///
    /// Two beginnings of a line are encoded although they need not be: "From ", which a mailbox takes for the next message, and a
    /// point, which some who pass a message on take for its end.
    static func encoded(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { encoded(line: Array($0.utf8)) }.joined(separator: "\n")
    }

    private static func encoded(line bytes: [UInt8]) -> String {
        var result = ""
        var column = 0
        for place in bytes.indices {
            let isLast = place == bytes.count - 1
            // The sign of a line that goes on takes a column itself.
            let room = columns - (isLast ? 0 : 1) - column
            if (isKept(place, of: bytes, beginsLine: column == 0) ? 1 : 3) > room {
                result += "=\n"
                column = 0
            }
            if isKept(place, of: bytes, beginsLine: column == 0) {
                result.unicodeScalars.append(Unicode.Scalar(bytes[place]))
                column += 1
            } else {
                result += "=" + hexadecimal(bytes[place])
                column += 3
            }
        }
        return result
    }

    private static func isKept(_ place: Int, of bytes: [UInt8], beginsLine: Bool) -> Bool {
        switch bytes[place] {
        case UInt8(ascii: "="): false
        // White space at the end of a line gets lost on the way.
        case UInt8(ascii: " "), UInt8(ascii: "\t"): place < bytes.count - 1
        case UInt8(ascii: "."): !beginsLine
        case UInt8(ascii: "F"): !(beginsLine && bytes[place...].starts(with: "From ".utf8))
        case 0x21...0x7E: true
        default: false
        }
    }

    /// A byte as two digits, in capital letters.
    static func hexadecimal(_ byte: UInt8) -> String { (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true) }
}
