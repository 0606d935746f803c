import SequenceDiff

/// Compares the two sides of a link so that exchanging them exchanges the result: of several scripts that are equally short, the
/// same one is found from either side.
struct SideComparison {
    private var comparison = SequenceComparison()
    private(set) var blocks: [SequenceComparison.Block] = []

    /// - Parameter precedes: tells two different tokens of the two sides apart in an order that does not depend on the side.
    mutating func compare(_ old: [Int32], _ new: [Int32], precedes: (Int32, Int32) -> Bool) {
        if isOldFirst(old, new, precedes) {
            comparison.compare(old, new)
            blocks = comparison.blocks
        } else {
            comparison.compare(new, old)
            blocks = comparison.blocks.map { .init(old: $0.new, new: $0.old, count: $0.count) }
        }
    }

    /// The shorter side comes first, of two equally long ones that with the smaller token where they first differ.
    private func isOldFirst(_ old: [Int32], _ new: [Int32], _ precedes: (Int32, Int32) -> Bool) -> Bool {
        if old.count != new.count { return old.count < new.count }
        guard let place = old.indices.first(where: { old[$0] != new[$0] }) else { return true }
        return precedes(old[place], new[place])
    }
}
