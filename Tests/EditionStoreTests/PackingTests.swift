import Testing

@testable import EditionStore

@Suite struct PackingTests {
    @Test(arguments: [[], [0x61], [UInt8](repeating: 0x20, count: 100_000), (0..<5000).map { UInt8(truncatingIfNeeded: $0 &* $0) }])
    func bytesComeBack(_ bytes: [UInt8]) throws {
        let packed = try #require(Packing.pack(bytes))
        #expect(Packing.unpack(packed, count: bytes.count) == bytes)
    }

    @Test func whatAnEarlierVersionPackedIsRead() throws {
        let hex = "425a6839314159265359e114f9a700000215804001200026e11c2020003100000a33281a7ea9298f895abb8a64050cbcc7c5dc914e142438453e69c0"
        var packed = try stride(from: 0, to: hex.count, by: 2).map { place in
            try #require(UInt8(String(Array(hex)[place..<place + 2]), radix: 16))
        }
        let bytes = Array("Ardania signed the treaty.".utf8)
        #expect(Packing.unpack(packed, count: bytes.count) == bytes)
        #expect(Packing.unpack(packed, count: bytes.count - 1) == nil)
        packed[packed.count / 2] ^= 0xFF
        #expect(Packing.unpack(packed, count: bytes.count) == nil)
    }

    @Test func damageIsNoticed() throws {
        let bytes = [UInt8](repeating: 0x61, count: 1000)
        var packed = try #require(Packing.pack(bytes))
        #expect(Packing.unpack(packed, count: 999) == nil)
        #expect(Packing.unpack(packed, count: 1001) == nil)
        packed[packed.count / 2] ^= 0xFF
        #expect(Packing.unpack(packed, count: 1000) == nil)
        #expect(Packing.unpack([], count: 0) == nil)
    }
}
