import GRDB
import Testing

@testable import EditionStore

@Suite struct PackedRunsTests {
    private func runs(_ bytes: [UInt8]) throws -> [[Int]] {
        var reader = PackedRunReader(PackedNumbers(bytes: bytes).data)
        var result: [[Int]] = []
        while let (number, count) = try reader.next() { result.append([number, count]) }
        return result
    }

    @Test func numbersComeBack() throws {
        var packed = PackedRuns()
        #expect(packed.data.isEmpty)
        for number in [7, 7, 7, 0, 300, 300, 7] { packed.append(number) }
        // What was taken out meanwhile does not end a run.
        #expect(packed.data.count == 9)
        packed.append(7)
        #expect(packed.data.count == 9)
        #expect(try runs([UInt8](packed.data)) == [[7, 3], [0, 1], [300, 2], [7, 2]])
    }

    /// A count that is missing, none, or below 0; and more in all than any report has, each alone being possible.
    @Test(
        arguments: [
            [7], [7, 3, 7], [7, 0], [7, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01],
            [7, 0x80, 0x80, 0x80, 0x04, 7, 0x80, 0x80, 0x80, 0x04, 7, 1], [7, 0x80, 0x80, 0x80, 0x08, 7, 1],
        ] as [[UInt8]])
    func whatBreaksOffIsDamaged(_ bytes: [UInt8]) {
        #expect(throws: DatabaseError.self) { try runs(bytes) }
    }

    @Test func theLongestRunIsNone() throws {
        #expect(try runs([7, 0x80, 0x80, 0x80, 0x08]) == [[7, 1 << 24]])
    }
}
