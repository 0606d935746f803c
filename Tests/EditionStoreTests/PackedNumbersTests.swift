import GRDB
import Testing

@testable import EditionStore

@Suite struct PackedNumbersTests {
    @Test func numbersComeBack() throws {
        let numbers = [0, 1, 127, 128, 300, 16383, 16384, 80_000, Int(Int32.max), .max]
        var packed = PackedNumbers()
        for number in numbers {
            packed.append(number)
            packed.append(signed: -number)
            packed.append(signed: number)
        }
        packed.append(signed: .min)
        var reader = PackedNumberReader(packed.data)
        for number in numbers {
            #expect(try reader.next() == number)
            #expect(try reader.nextSigned() == -number)
            #expect(try reader.nextSigned() == number)
        }
        #expect(try reader.nextSigned() == .min)
        #expect(reader.isAtEnd)
    }

    @Test func smallOnesTakeOneByte() {
        var packed = PackedNumbers()
        for number in 0...127 { packed.append(number) }
        for number in -64...63 { packed.append(signed: number) }
        #expect(packed.bytes.count == 256)
    }

    @Test(arguments: [[], [0x80], [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]] as [[UInt8]])
    func whatBreaksOffIsDamaged(_ bytes: [UInt8]) {
        var reader = PackedNumberReader(PackedNumbers(bytes: bytes).data)
        #expect(throws: DatabaseError.self) { try reader.next() }
    }
}
