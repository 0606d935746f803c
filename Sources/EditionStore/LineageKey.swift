/// The id of a lineage, sixteen hexadecimal digits, as a number.
enum LineageKey {
    static func number(of id: String) -> Int64 { Int64(bitPattern: UInt64(id, radix: 16) ?? 0) }

    static func id(of number: Int64) -> String {
        let digits = String(UInt64(bitPattern: number), radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
