import ReportModel

/// Names findings by what they say and where they stand.
///
/// The hash runs over the words and section paths of both sides. A finding that says the same in the same place as an earlier one
/// is told from it by its number.
struct FindingIdentifiers {
    private var seen: [UInt64: Int] = [:]

    mutating func identifier(old: [Quotation], new: [Quotation]) -> String {
        var hash = StableHash()
        Self.add(old, side: 1, to: &hash)
        Self.add(new, side: 2, to: &hash)
        let number = seen[hash.value, default: 0]
        seen[hash.value] = number + 1
        if number > 0 { Self.add("\(number)", end: 3, to: &hash) }
        return hash.digits
    }

    private static func add(_ quotations: [Quotation], side: UInt8, to hash: inout StableHash) {
        for quotation in quotations {
            for heading in quotation.section.headings { add(heading, end: 0x1F, to: &hash) }
            add(quotation.text, end: 0x1E, to: &hash)
        }
        hash.add([side])
    }

    private static func add(_ text: String, end: UInt8, to hash: inout StableHash) {
        hash.add(text)
        hash.add([end])
    }
}
