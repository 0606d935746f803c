import Testing

@testable import EditionStore

@Suite struct PackingTests {
    @Test(arguments: [[], [0x61], [UInt8](repeating: 0x20, count: 100_000), (0..<5000).map { UInt8(truncatingIfNeeded: $0 &* $0) }])
    func bytesComeBack(_ bytes: [UInt8]) throws {
        let packed = try #require(Packing.pack(bytes))
        #expect(Packing.unpack(packed, count: bytes.count) == bytes)
    }

    @Test func damageIsNoticed() throws {
        let bytes = [UInt8](repeating: 0x61, count: 1000)
        var packed = try #require(Packing.pack(bytes))
        #expect(Packing.unpack(packed, count: 999) == nil)
        #expect(Packing.unpack(packed, count: 1001) == nil)
        packed[packed.count / 2] ^= 0xFF
        #expect(Packing.unpack(packed, count: 1000) == nil)
    }
}
