/// A pair of sentences that may belong together, and what speaks for it.
struct ScoredPair {
    let old: Int32
    let new: Int32
    /// 0 to ``AlignmentWeights/one``; does not change between passes.
    let content: Int32
    /// Shared weight in 1/1024; does not change between passes.
    let shared: Int32
    let information: Int32
    let heading: Int32
    var neighbours: Int32 = 0
    var paragraph: Int32 = 0
    var section: Int32 = 0
    var score: Int32 = 0

    var evidence: Evidence {
        Evidence(
            content: Int(content), information: Int(information), neighbours: Int(neighbours), paragraph: Int(paragraph),
            section: Int(section), heading: Int(heading), total: min(Int(score), AlignmentWeights.one))
    }

    /// Whether anything but the words speaks for the pair.
    var hasContext: Bool { neighbours + paragraph + section >= 3_000 || heading >= 6_000 }
}
