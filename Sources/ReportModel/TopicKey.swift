/// The folding under which two headings are of one topic.
package enum TopicKey {
    /// The letters and digits of a title in lower case.
    package static func of(_ title: String) -> String {
        if title.utf8.allSatisfy({ $0 < 0x80 }) {
            return String(decoding: title.utf8.compactMap(small), as: UTF8.self)
        }
        return String(
            String.UnicodeScalarView(
                title.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }))
    }

    /// A letter or digit of ASCII in lower case; nil for all else.
    private static func small(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x41...0x5A: byte | 0x20
        case 0x61...0x7A, 0x30...0x39: byte
        default: nil
        }
    }
}
