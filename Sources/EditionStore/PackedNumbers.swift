internal import Foundation
internal import GRDB

/// Whole numbers from 0 on as bytes, a small one in one: seven bits a byte, the low ones first, the eighth set where more follow.
struct PackedNumbers {
    private(set) var bytes: [UInt8] = []

    mutating func append(_ number: Int) {
        var rest = UInt64(bitPattern: Int64(number))
        while rest > 0x7F {
            bytes.append(UInt8(rest & 0x7F) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    /// A number that may be below 0: those near 0 are small.
    mutating func append(signed number: Int) { append(number << 1 ^ number >> (Int.bitWidth - 1)) }

    var data: Data { Data(bytes) }
}

/// The numbers one after the other. Bytes that end within a number are those of a damaged library.
struct PackedNumberReader {
    private let bytes: [UInt8]
    private var place = 0

    init(_ data: Data) {
        bytes = [UInt8](data)
    }

    var isAtEnd: Bool { place == bytes.count }

    mutating func next() throws -> Int {
        if place < bytes.count, bytes[place] < 0x80 {
            place += 1
            return Int(bytes[place - 1])
        }
        return try nextOfMany()
    }

    private mutating func nextOfMany() throws -> Int {
        var number: UInt64 = 0
        var shift: UInt64 = 0
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            number |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return Int(truncatingIfNeeded: number) }
            shift += 7
        }
        throw LayoutRows.broken
    }

    mutating func nextSigned() throws -> Int {
        let number = try next()
        return Int(bitPattern: UInt(bitPattern: number) >> 1) ^ -(number & 1)
    }
}
