import SequenceDiff
import Testing

@Suite struct InternerTests {
    @Test func equalBytesGetEqualTokensInOrderOfFirstSight() {
        var interner = Interner(capacity: 1)
        let words = ["law", "court", "law", "", "Law", ""].map { Array($0.utf8) }
        let tokens = words.map { word in interner.token(for: word.span) }
        #expect(tokens == [0, 1, 0, 2, 3, 2])
        #expect(interner.count == 4)
        #expect(interner[1].elementsEqual("court".utf8))
        #expect(interner[2].isEmpty)
    }

    @Test func growsPastItsCapacityWithoutLosingTokens() {
        var interner = Interner(capacity: 4)
        for number in 0..<5_000 {
            let bytes = Array("word\(number)".utf8)
            #expect(interner.token(for: bytes.span) == Int32(number))
        }
        for number in stride(from: 0, to: 5_000, by: 37) {
            let bytes = Array("word\(number)".utf8)
            #expect(interner.existingToken(for: bytes.span) == Int32(number))
        }
        let unknown = Array("unknown".utf8)
        #expect(interner.existingToken(for: unknown.span) == nil)
    }
}
