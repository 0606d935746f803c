import GRDB
import Testing

@testable import EditionStore

@Suite struct PackedLayoutTests {
    private func packed(_ numbers: [Int]) -> PackedNumbers {
        var packed = PackedNumbers()
        for number in numbers { packed.append(number) }
        return packed
    }

    @Test func sectionsStandUnderThoseBefore() throws {
        var reader = PackedSectionReader(packed([0, 7, 1, 300, 1, 7]).data)
        var found: [[Int]] = []
        while let (parent, heading) = try reader.next() { found.append([parent, Int(heading)]) }
        #expect(found == [[0, 7], [1, 300], [1, 7]])
    }

    @Test(arguments: [[1, 7], [0, 7, 2, 7], [0]])
    func anotherOutlineIsDamage(_ numbers: [Int]) {
        #expect(throws: DatabaseError.self) {
            var reader = PackedSectionReader(packed(numbers).data)
            while try reader.next() != nil {}
        }
    }

    @Test func textsAreToldByTheOneBefore() throws {
        var numbers = PackedNumbers()
        for (step, words) in [(5, 12), (0, 3), (-4, 200)] {
            numbers.append(signed: step)
            numbers.append(words)
        }
        var reader = PackedTextReader(numbers.data)
        var found: [[Int]] = []
        while !reader.isAtEnd {
            let (text, words) = try reader.next()
            found.append([text, words])
        }
        #expect(found == [[5, 12], [6, 3], [3, 200]])
    }
}
