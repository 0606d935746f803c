import SequenceDiff
import Testing

@Suite struct PairTableTests {
    @Test func numbersPairsInOrderOfFirstSight() {
        var table = PairTable()
        #expect(table.number(1, 2) == 0)
        #expect(table.number(2, 1) == 1)
        #expect(table.number(1, 2) == 0)
        #expect(table.number(-1, 0) == 2)
        #expect(table.count == 3)
        #expect(table.existingNumber(2, 1) == 1)
        #expect(table.existingNumber(3, 3) == nil)
    }

    @Test func growsPastItsCapacity() {
        var table = PairTable(capacity: 2)
        for first in 0..<60 { for second in 0..<60 { _ = table.number(Int32(first), Int32(second)) } }
        #expect(table.count == 3_600)
        #expect(table.existingNumber(59, 59) == 3_599)
        #expect(table.existingNumber(0, 59) == 59)
    }
}
