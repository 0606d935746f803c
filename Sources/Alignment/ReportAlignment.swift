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

extension ReportAlignment {
    /// Pairs of sentences found otherwise, in the form of an alignment: the first old sentence with the first new one, and so on. It
    /// knows nothing of sections.
    ///
    /// - Parameters:
    ///   - evidence: what speaks for each pair.
    ///   - lexicon: what both reports were folded with.
    ///   - termWeights: what each term tells, by stem, in 1/1024; zero where it is not known.
    package init(
        pairing old: FoldedEdition, with new: FoldedEdition, evidence: [Evidence], lexicon: Lexicon, termWeights: [Int32]
    ) {
        self.init(
            links: evidence.enumerated().map { Link(old: $0, new: $0, kind: .oneToOne, evidence: $1, runnerUp: nil) },
            oldNearMisses: evidence.map { _ in nil }, newNearMisses: evidence.map { _ in nil },
            sections: SectionAlignment(ofNew: [], ofOld: [], intoNew: [], fromOld: [], newSizes: [], oldSizes: []),
            lexicon: lexicon, old: old.sentences, new: new.sentences, oldOutline: old.outline, newOutline: new.outline,
            termWeights: termWeights)
    }

    /// The same with a lexicon that has grown since: the words of other reports came behind those of the two, and weigh nothing here. Which
    /// words are acronyms is not known any more.
    package func knowing(_ lexicon: Lexicon) -> ReportAlignment {
        let unknown = [Int32](repeating: 0, count: lexicon.stemTraits.count - termWeights.count)
        if unknown.isEmpty { return self }
        return ReportAlignment(
            links: links, oldNearMisses: oldNearMisses, newNearMisses: newNearMisses, sections: sections, lexicon: lexicon, old: old,
            new: new, oldOutline: oldOutline, newOutline: newOutline, termWeights: termWeights + unknown)
    }
}
