internal import Collation

/// That a lineage does not simply stop where it stops: it was merged into another sentence, or the next document does not cover its
/// part.
struct LineageEnding: Sendable {
    /// Position in the collation's lineages.
    let lineage: Int
    /// The edition that has it no more.
    let edition: Int
    /// The sentence of that edition that it was merged into.
    let merger: Int?
    let isUncovered: Bool

    /// The endings that came with the last edition of a collation. Linear in the lineages.
    static func ofLastEdition(_ collation: Collation) -> [LineageEnding] {
        let last = collation.editions.count - 1
        return collation.lineages.enumerated().compactMap { place, lineage in
            guard lineage.witnesses.last?.edition == last - 1, lineage.merger != nil || lineage.endsUncovered else { return nil }
            return LineageEnding(lineage: place, edition: last, merger: lineage.merger?.sentence, isUncovered: lineage.endsUncovered)
        }
    }
}
