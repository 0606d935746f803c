/// Two reports laid side by side: which sentences and sections of the one belong to which of the other.
public struct ReportAlignment: Sendable {
    /// Linked sentences, by new position, then old. One sentence may stand in several links (a split, a merge, a copy), but of
    /// two linked sentences at most one.
    public let links: [Link]
    /// For each old sentence without a link the best pair that did not suffice.
    public let oldNearMisses: [RunnerUp?]
    /// For each new sentence without a link the best pair that did not suffice.
    public let newNearMisses: [RunnerUp?]
    /// For each section of the new report its counterparts in the old one.
    public let sections: SectionAlignment

    /// The words of both reports as integers.
    package let lexicon: Lexicon
    package let old: FoldedReport
    package let new: FoldedReport
    package let oldOutline: FoldedOutline
    package let newOutline: FoldedOutline
    /// What each term tells, by stem, in 1/1024.
    package let termWeights: [Int32]
}
