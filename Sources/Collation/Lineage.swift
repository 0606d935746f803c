/// A statement through the editions of a country: at most one sentence in each.
///
/// Where a sentence was split or said twice, one of its parts goes on with the lineage – the one with the best link – and each of the
/// others begins a lineage that branches off. Where sentences were merged, the lineage of one goes on and the others end in it.
public struct Lineage: Sendable, Equatable {
    /// A hash of country, year, place and words of its first sentence: the same on every machine, whatever editions come later.
    public let id: String
    /// Its sentences, the oldest first.
    public internal(set) var witnesses: [Witness]
    /// The sentence of another lineage that it branched off from.
    public let branch: Witness?
    /// The sentence of another lineage that its last one was merged into.
    public internal(set) var merger: Witness?
    /// Whether the document after its last sentence does not cover the part of the outline: nothing is known of what came then.
    public internal(set) var endsUncovered: Bool

    public init(
        id: String, witnesses: [Witness], branch: Witness? = nil, merger: Witness? = nil, endsUncovered: Bool = false
    ) {
        self.id = id
        self.witnesses = witnesses
        self.branch = branch
        self.merger = merger
        self.endsUncovered = endsUncovered
    }

    /// Its sentence in an edition, if it has one. Logarithmic in the editions.
    public func witness(in edition: Int) -> Witness? {
        var low = 0
        var high = witnesses.count
        while low < high {
            let middle = (low + high) / 2
            if witnesses[middle].edition < edition { low = middle + 1 } else { high = middle }
        }
        return low < witnesses.count && witnesses[low].edition == edition ? witnesses[low] : nil
    }
}
