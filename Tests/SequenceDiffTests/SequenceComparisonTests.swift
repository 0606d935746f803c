import SequenceDiff
import Testing

@Suite struct SequenceComparisonTests {
    @Test func findsWhatIsSharedInOrder() {
        var comparison = SequenceComparison()
        comparison.compare([1, 2, 3, 4, 5], [1, 9, 3, 4, 8, 5])
        #expect(
            comparison.blocks == [
                .init(old: 0, new: 0, count: 1), .init(old: 2, new: 2, count: 2), .init(old: 4, new: 5, count: 1),
            ])
    }

    @Test(arguments: [([], []), ([1], []), ([], [1]), ([1, 2], [3, 4])] as [([Int32], [Int32])])
    func sharesNothing(_ old: [Int32], _ new: [Int32]) {
        var comparison = SequenceComparison()
        comparison.compare(old, new)
        #expect(comparison.blocks.isEmpty)
    }

    @Test func equalSequencesAreOneBlock() {
        var comparison = SequenceComparison()
        let sequence = [Int32](repeating: 7, count: 1_000)
        comparison.compare(sequence, sequence)
        #expect(comparison.blocks == [.init(old: 0, new: 0, count: 1_000)])
    }

    /// The blocks are a longest common subsequence, as a table of all prefixes finds it.
    @Test func isShortestOnRandomSequences() {
        var random = SeededGenerator(seed: 11)
        var comparison = SequenceComparison()
        for _ in 0..<400 {
            let letters = Int32.random(in: 1...6, using: &random)
            let old = (0..<Int.random(in: 0...24, using: &random)).map { _ in Int32.random(in: 0..<letters, using: &random) }
            let new = (0..<Int.random(in: 0...24, using: &random)).map { _ in Int32.random(in: 0..<letters, using: &random) }
            comparison.compare(old, new)
            expectCommon(comparison.blocks, old, new)
            #expect(comparison.blocks.reduce(0) { $0 + $1.count } == longestCommon(old, new))
        }
    }

    /// Past the limit the result is no longer shortest, but still common, and unique elements are still found.
    @Test func fallsBackToUniqueElementsPastItsLimit() {
        var random = SeededGenerator(seed: 5)
        var comparison = SequenceComparison(differenceLimit: 8, depthLimit: 4)
        let old = (0..<3_000).map { $0 % 100 == 0 ? Int32(10_000 + $0) : Int32.random(in: 0..<50, using: &random) }
        let new = (0..<3_000).map { $0 % 100 == 0 ? Int32(10_000 + $0) : Int32.random(in: 50..<100, using: &random) }
        comparison.compare(old, new)
        expectCommon(comparison.blocks, old, new)
        #expect(comparison.blocks.reduce(0) { $0 + $1.count } == 30)
    }

    @Test func unrelatedLongSequencesShareNothing() {
        var comparison = SequenceComparison()
        comparison.compare((0..<50_000).map { Int32($0 % 100) }, (0..<50_000).map { Int32(100 + $0 % 100) })
        #expect(comparison.blocks.isEmpty)
    }

    private func expectCommon(_ blocks: [SequenceComparison.Block], _ old: [Int32], _ new: [Int32]) {
        var oldEnd = 0
        var newEnd = 0
        for block in blocks {
            #expect(block.count > 0 && block.old >= oldEnd && block.new >= newEnd)
            #expect(old[block.old..<block.old + block.count] == new[block.new..<block.new + block.count])
            oldEnd = block.old + block.count
            newEnd = block.new + block.count
        }
    }

    private func longestCommon(_ old: [Int32], _ new: [Int32]) -> Int {
        var row = [Int](repeating: 0, count: new.count + 1)
        for first in old {
            var diagonal = 0
            for (column, second) in new.enumerated() {
                let above = row[column + 1]
                row[column + 1] = first == second ? diagonal + 1 : max(above, row[column])
                diagonal = above
            }
        }
        return row[new.count]
    }
}
