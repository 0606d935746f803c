/// Numbers byte strings from 0 in the order in which they are first seen, so that equal strings can be compared as integers.
///
/// The bytes stand one after the other in one array; an open-addressing table finds them again. Hashes are not seeded: the
/// numbers depend on nothing but the calls made.
public struct Interner: Sendable {
    private var arena: [UInt8] = []
    /// `starts[token] ..< starts[token + 1]` are the bytes of a token.
    private var starts: [Int32] = [0]
    /// The hash of a token in the high half, the token plus one in the low one; zero where a slot is free. The count is a power of two.
    private var slots: [UInt64]

    /// - Parameter capacity: the number of different strings to make room for.
    public init(capacity: Int = 1024) {
        var size = 64
        while size < capacity * 2 { size *= 2 }
        slots = [UInt64](repeating: 0, count: size)
    }

    /// The number of different strings seen.
    public var count: Int { starts.count - 1 }

    /// The token of a string, a new one if the string was not seen before. Linear in the string.
    public mutating func token(for bytes: Span<UInt8>) -> Int32 {
        let hash = Self.hash(bytes)
        let slot = slot(for: bytes, hash)
        if slots[slot] != 0 { return Self.token(in: slots[slot]) }
        let token = Int32(truncatingIfNeeded: count)
        slots[slot] = UInt64(hash) << 32 | UInt64(token + 1)
        for index in bytes.indices { arena.append(bytes[index]) }
        starts.append(Int32(truncatingIfNeeded: arena.count))
        if count * 2 > slots.count { grow() }
        return token
    }

    /// The token of a string that was seen before; nil for others.
    public func existingToken(for bytes: Span<UInt8>) -> Int32? {
        let slot = slot(for: bytes, Self.hash(bytes))
        return slots[slot] == 0 ? nil : Self.token(in: slots[slot])
    }

    private static func token(in slot: UInt64) -> Int32 { Int32(truncatingIfNeeded: slot) - 1 }

    /// The slot in which a string stands, or the free one in which it is looked for last.
    private func slot(for bytes: Span<UInt8>, _ hash: UInt32) -> Int {
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot] != 0 {
            if slots[slot] >> 32 == hash && equals(Self.token(in: slots[slot]), bytes) { return slot }
            slot = (slot + 1) & (slots.count - 1)
        }
        return slot
    }

    /// The bytes of a token.
    public subscript(token: Int32) -> ArraySlice<UInt8> {
        arena[Int(starts[Int(token)])..<Int(starts[Int(token) + 1])]
    }

    private func equals(_ token: Int32, _ bytes: Span<UInt8>) -> Bool {
        let start = Int(starts[Int(token)])
        guard Int(starts[Int(token) + 1]) - start == bytes.count else { return false }
        let known = arena.span.extracting(start..<start + bytes.count).bytes
        let other = bytes.bytes
        var index = 0
        while bytes.count - index >= 8 {
            if Self.word(known, index) != Self.word(other, index) { return false }
            index += 8
        }
        while index < bytes.count {
            if arena[start + index] != bytes[index] { return false }
            index += 1
        }
        return true
    }

    private mutating func grow() {
        let known = slots
        slots = [UInt64](repeating: 0, count: known.count * 2)
        for entry in known where entry != 0 {
            var slot = Int(entry >> 32) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = entry
        }
    }

    /// Eight bytes at a time, each mixed in by both halves of a product. Which hash it is does not show: it decides only where in
    /// the table a string is looked for.
    private static func hash(_ bytes: Span<UInt8>) -> UInt32 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        var index = 0
        let raw = bytes.bytes
        while bytes.count - index >= 8 {
            hash = mixed(hash ^ word(raw, index))
            index += 8
        }
        var rest: UInt64 = 0
        while index < bytes.count {
            rest = rest << 8 | UInt64(bytes[index])
            index += 1
        }
        return UInt32(truncatingIfNeeded: mixed(hash ^ rest))
    }

    /// Eight bytes at once; the place is checked, and any bytes make a number.
    private static func word(_ bytes: RawSpan, _ index: Int) -> UInt64 {
        bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
    }

    private static func mixed(_ value: UInt64) -> UInt64 {
        let product = value.multipliedFullWidth(by: 0x9e37_79b9_7f4a_7c15)
        return product.high ^ product.low
    }
}
