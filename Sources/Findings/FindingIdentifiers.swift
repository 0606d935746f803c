import ReportModel

/// Names findings by what they say and where they stand.
///
/// The hash (FNV-1a, 64 bits) runs over the words and section paths of both sides. A finding that says the same in the same place
/// as an earlier one is told from it by its number.
struct FindingIdentifiers {
    private var seen: [UInt64: Int] = [:]

    mutating func identifier(old: [Quotation], new: [Quotation]) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        Self.add(old, side: 1, to: &hash)
        Self.add(new, side: 2, to: &hash)
        let number = seen[hash, default: 0]
        seen[hash] = number + 1
        if number > 0 { Self.add("\(number)", end: 3, to: &hash) }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    private static func add(_ quotations: [Quotation], side: UInt8, to hash: inout UInt64) {
        for quotation in quotations {
            for heading in quotation.section.headings { add(heading, end: 0x1F, to: &hash) }
            add(quotation.text, end: 0x1E, to: &hash)
        }
        add(side, to: &hash)
    }

    private static func add(_ text: String, end: UInt8, to hash: inout UInt64) {
        var text = text
        text.withUTF8 { bytes in
            for byte in bytes { add(byte, to: &hash) }
        }
        add(end, to: &hash)
    }

    private static func add(_ byte: UInt8, to hash: inout UInt64) {
        hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
}
