/// Says of a name that another report has no use for it, so that most names of a report need not be noted. It may let through
/// one that is not wanted, never hold back one that is (B. Bloom, 1970, with one hash).
struct NameFilter {
    private var bits = [UInt64](repeating: 0, count: 1 << 10)

    mutating func insert(_ key: UInt64) {
        bits[Self.word(key)] |= 1 << (key & 63)
    }

    func mayHold(_ key: UInt64) -> Bool { bits[Self.word(key)] & (1 << (key & 63)) != 0 }

    private static func word(_ key: UInt64) -> Int { Int(truncatingIfNeeded: (key >> 6) & 1023) }
}
