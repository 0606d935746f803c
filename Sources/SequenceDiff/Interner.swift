/// Numbers byte strings from 0 in the order in which they are first seen, so that equal strings can be compared as integers.
///
/// The bytes stand one after the other in one array; an open-addressing table finds them again. Hashes are not seeded: the
/// numbers depend on nothing but the calls made.
public struct Interner: Sendable {
    private var arena: [UInt8] = []
    /// `starts[token] ..< starts[token + 1]` are the bytes of a token.
    private var starts: [Int32] = [0]
    private var hashes: [UInt32] = []
    /// Token plus one; zero where a slot is free. The count is a power of two.
    private var slots: [Int32]

    /// - Parameter capacity: the number of different strings to make room for.
    public init(capacity: Int = 1024) {
        var size = 64
        while size < capacity * 2 { size *= 2 }
        slots = [Int32](repeating: 0, count: size)
    }

    /// The number of different strings seen.
    public var count: Int { hashes.count }

    /// The token of a string, a new one if the string was not seen before. Linear in the string.
    public mutating func token(for bytes: Span<UInt8>) -> Int32 {
        let hash = Self.hash(bytes)
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let token = slots[slot] - 1
            if hashes[Int(token)] == hash && equals(token, bytes) { return token }
            slot = (slot + 1) & (slots.count - 1)
        }
        let token = Int32(truncatingIfNeeded: hashes.count)
        slots[slot] = token + 1
        hashes.append(hash)
        for index in bytes.indices { arena.append(bytes[index]) }
        starts.append(Int32(truncatingIfNeeded: arena.count))
        if hashes.count * 2 > slots.count { grow() }
        return token
    }

    /// The token of a string that was seen before; nil for others.
    public func existingToken(for bytes: Span<UInt8>) -> Int32? {
        let hash = Self.hash(bytes)
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let token = slots[slot] - 1
            if hashes[Int(token)] == hash && equals(token, bytes) { return token }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
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
        slots = [Int32](repeating: 0, count: slots.count * 2)
        for (token, hash) in hashes.enumerated() {
            var slot = Int(hash) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(truncatingIfNeeded: token + 1)
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
