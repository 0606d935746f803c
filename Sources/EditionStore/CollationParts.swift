public import Collation

/// The editions of a country as they were laid side by side, as they stand in the library: not yet cut into words.
public struct CollationParts: Sendable {
    /// The rows of the reports, the oldest first.
    let reports: [Int64]
    let editions: [CollatedEdition]
    let lineages: [Lineage]
    let strands: [SectionStrand]

    /// The collation, to which editions may be added. Linear in the text.
    ///
    /// - Parameter pair: The last edition and the one that is to be added, where that is known already.
    public func restored(toAdd pair: FoldedPair? = nil) -> Collation {
        Collation(restoring: editions, lineages: lineages, strands: strands, toAdd: pair)
    }
}
