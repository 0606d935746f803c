/// A sentence of an edition as a part of its lineage. Every sentence of every edition has exactly one.
public struct LineageNode: Sendable, Equatable {
    /// What is known of a sentence that goes back to none.
    public enum Birth: String, Sendable, Equatable, CaseIterable {
        /// It stands in the oldest edition: it may be older still.
        case oldest
        /// The edition before has nothing like it.
        case added
        /// The document before does not cover its part of the outline: it may be older still.
        case notCovered = "not-covered"
    }

    /// Position in ``Collation/lineages``.
    public let lineage: Int
    /// The sentences it goes back to, in the last edition that has them; the one whose lineage it continues, or branches off from,
    /// first. Empty for a sentence that goes back to none.
    public let predecessors: [Witness]
    /// How it came from the first of ``predecessors``; nil where there are none.
    public let change: Change?
    /// Why there are no predecessors; nil where there are.
    public let birth: Birth?
    /// The edition that it goes back to along first predecessors.
    public let origin: Witness

    public init(lineage: Int, predecessors: [Witness] = [], change: Change? = nil, birth: Birth? = nil, origin: Witness) {
        self.lineage = lineage
        self.predecessors = predecessors
        self.change = change
        self.birth = birth
        self.origin = origin
    }
}
