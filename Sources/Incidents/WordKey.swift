/// The number a word is known by: FNV-1a (64 bits) over its lower-case bytes.
///
/// Tables are looked up by it, so that reading a report makes no strings.
struct WordKey {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    mutating func add(_ byte: UInt8) {
        value = (value ^ UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte)) &* 0x0000_0100_0000_01b3
    }

    /// Adds a byte that is no capital letter.
    mutating func addLower(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }

    static func key(_ word: some StringProtocol) -> UInt64 {
        var key = WordKey()
        for byte in word.utf8 { key.add(byte) }
        return key.value
    }
}
