/// Numbers pairs of integers from 0 in the order in which they are first seen.
public struct PairTable: Sendable {
    private var keys: [UInt64] = []
    /// Number plus one; zero where a slot is free. The count is a power of two.
    private var slots: [Int32]

    /// - Parameter capacity: the number of different pairs to make room for.
    public init(capacity: Int = 64) {
        var size = 64
        while size < capacity * 2 { size *= 2 }
        slots = [Int32](repeating: 0, count: size)
        keys.reserveCapacity(capacity)
    }

    /// The number of different pairs seen.
    public var count: Int { keys.count }

    /// The number of a pair, a new one if it was not seen before.
    public mutating func number(_ first: Int32, _ second: Int32) -> Int {
        let key = Self.key(first, second)
        var slot = Self.slot(key, slots.count)
        while slots[slot] != 0 {
            let number = Int(slots[slot]) - 1
            if keys[number] == key { return number }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = Int32(truncatingIfNeeded: keys.count + 1)
        keys.append(key)
        if keys.count * 2 > slots.count { grow() }
        return keys.count - 1
    }

    /// The number of a pair that was seen before; nil for others.
    public func existingNumber(_ first: Int32, _ second: Int32) -> Int? {
        let key = Self.key(first, second)
        var slot = Self.slot(key, slots.count)
        while slots[slot] != 0 {
            let number = Int(slots[slot]) - 1
            if keys[number] == key { return number }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    private mutating func grow() {
        slots = [Int32](repeating: 0, count: slots.count * 2)
        for (number, key) in keys.enumerated() {
            var slot = Self.slot(key, slots.count)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(truncatingIfNeeded: number + 1)
        }
    }

    private static func key(_ first: Int32, _ second: Int32) -> UInt64 {
        UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
    }

    /// Multiplicative hashing (Knuth): the high bits of the product are well mixed.
    private static func slot(_ key: UInt64, _ size: Int) -> Int {
        let product = key &* 0x9e37_79b9_7f4a_7c15
        return Int((product ^ (product >> 29)) >> 20) & (size - 1)
    }
}
