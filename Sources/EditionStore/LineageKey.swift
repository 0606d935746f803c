internal import Findings

/// The id of a lineage, sixteen hexadecimal digits, as a number.
enum LineageKey {
    static func number(of id: String) -> Int64 { Int64(bitPattern: UInt64(id, radix: 16) ?? 0) }

    static func id(of number: Int64) -> String { StableHash.digits(of: UInt64(bitPattern: number)) }
}
