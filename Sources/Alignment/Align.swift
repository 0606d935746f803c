public import ReportModel
import SequenceDiff

/// Lays two reports side by side, sentence by sentence.
///
/// Content first, place second: identical sentences are linked at once; the others are compared with the few sentences that
/// share the most weight of words with them, anywhere in the other report, and scored by words and by what the links found so
/// far say about their neighbourhood. Links are one to one at first and then grow to splits, merges and copies. Exchanging
/// `old` and `new` exchanges the two sides of every link.
///
/// Linear in practice: each sentence meets a bounded number of candidates, and a word that stands in more than
/// ``AlignmentWeights/postingsLimit`` sentences of a report finds none.
///
/// - Parameter degrees: words of degree, of which phrases count as one word.
public func align(
    old: Report, new: Report, weights: AlignmentWeights = .standard, degrees: DegreeWords = .standard
) -> ReportAlignment {
    var lexicon = degrees.lexicon
    let foldedOld = FoldedEdition(old, lexicon: &lexicon)
    let foldedNew = FoldedEdition(new, lexicon: &lexicon)
    return align(old: old, new: new, foldedOld: foldedOld, foldedNew: foldedNew, lexicon: lexicon, weights: weights)
}

/// The same for two reports that were folded already, so that one edition of many is folded once and not once for each neighbour.
///
/// - Parameter lexicon: what both were folded with; it may know the words of other editions, too.
package func align(
    old: Report, new: Report, foldedOld: FoldedEdition, foldedNew: FoldedEdition, lexicon: Lexicon,
    weights: AlignmentWeights = .standard
) -> ReportAlignment {
    var lexicon = lexicon
    lexicon.noteAcronyms(in: [foldedOld, foldedNew])
    var aligner = Aligner(old: foldedOld, new: foldedNew, lexicon, weights)
    return aligner.align(old, new)
}

/// One comparison on its way from texts to links.
private struct Aligner {
    private let weights: AlignmentWeights
    private let lexicon: Lexicon
    private let old: FoldedReport
    private let new: FoldedReport
    private let oldOutline: FoldedOutline
    private let newOutline: FoldedOutline
    private let vocabulary: TermVocabulary
    private let oldWeighed: WeighedReport
    private let newWeighed: WeighedReport
    private var pairs: [ScoredPair] = []
    private var known: PairTable
    private var content: ContentScorer
    private var headingTable = PairTable()
    private var headingOverlaps: [Int32] = []

    init(old: FoldedEdition, new: FoldedEdition, _ lexicon: Lexicon, _ weights: AlignmentWeights) {
        self.weights = weights
        self.old = old.sentences
        self.new = new.sentences
        oldOutline = old.outline
        newOutline = new.outline
        self.lexicon = lexicon
        var vocabulary = TermVocabulary([self.old, self.new], lexicon, weights)
        oldWeighed = WeighedReport(self.old, &vocabulary)
        newWeighed = WeighedReport(self.new, &vocabulary)
        self.vocabulary = vocabulary
        known = PairTable(capacity: self.new.count * 16)
        content = ContentScorer(old: oldWeighed, new: newWeighed, vocabulary, lexicon, weights)
    }

    mutating func align(_ oldReport: Report, _ newReport: Report) -> ReportAlignment {
        var identical = LinkSet(oldCount: old.count, newCount: new.count)
        IdentityMatcher(old: old, new: new).link(&identical, newWeights: newWeighed.weights, weights)
        findCandidates(identical)

        let scorer = PairScorer(
            old: old, new: new, RareNames(old: old, new: new, vocabulary, lexicon, weights), weights)
        var growth = GrowthMatcher(
            old: oldWeighed, new: newWeighed, oldSections: old.sections, newSections: new.sections, vocabulary, lexicon, weights)
        var links = identical
        for pass in 0..<weights.passes {
            if pass > 0 { addNeighbours(of: links) }
            let context = LinkContext(links, old: old, new: new, oldOutline, newOutline)
            for index in pairs.indices { scorer.score(&pairs[index], context) }
            let order = pairsByScore()
            links = identical
            OneToOneMatcher.link(&links, pairs, order, weights)
            growth.linkParts(&links, pairs, order)
            OneToOneMatcher.linkRest(&links, pairs, order, weights)
            growth.linkPartsAndCopies(&links, pairs, order)
            if pass == weights.passes - 1 || pass >= 2 {
                GapMatcher.link(
                    &links, pairs, order, old: old, new: new, oldFigures: oldWeighed.figureWeights, newFigures: newWeighed.figureWeights,
                    weights)
            }
        }
        return result(links, oldReport, newReport)
    }

    /// Pairs each sentence without an identical counterpart with its best candidates, from both sides.
    private mutating func findCandidates(_ identical: LinkSet) {
        var keys: [UInt64] = []
        var found: [Int32] = []
        var oldIndex = CandidateIndex(oldWeighed, vocabulary, weights)
        for sentence in 0..<Int32(new.count) where identical.isFree(new: sentence) {
            found.removeAll(keepingCapacity: true)
            oldIndex.find(Int(sentence), of: newWeighed, into: &found)
            for candidate in found { keys.append(UInt64(sentence) << 32 | UInt64(candidate)) }
        }
        var newIndex = CandidateIndex(newWeighed, vocabulary, weights)
        for sentence in 0..<Int32(old.count) where identical.isFree(old: sentence) {
            found.removeAll(keepingCapacity: true)
            newIndex.find(Int(sentence), of: oldWeighed, into: &found)
            for candidate in found { keys.append(UInt64(candidate) << 32 | UInt64(sentence)) }
        }
        add(keys)
    }

    /// Pairs free sentences beside linked ones, so that two that share no telling word can still be looked at.
    private mutating func addNeighbours(of links: LinkSet) {
        var keys: [UInt64] = []
        func pair(_ old: Int32, _ new: Int32, _ keys: inout [UInt64]) {
            guard old >= 0, new >= 0, old < Int32(self.old.count), new < Int32(self.new.count) else { return }
            if !links.isFree(old: old) && !links.isFree(new: new) { return }
            if known.existingNumber(old, new) == nil { keys.append(UInt64(new) << 32 | UInt64(old)) }
        }
        for link in links.entries {
            for step: Int32 in [-1, 1] {
                pair(link.old + step, link.new + step, &keys)
                pair(link.old + 2 * step, link.new + step, &keys)
                pair(link.old + step, link.new + 2 * step, &keys)
                pair(link.old, link.new + step, &keys)
                pair(link.old + step, link.new, &keys)
            }
        }
        add(keys)
    }

    private mutating func add(_ keys: [UInt64]) {
        var last: UInt64?
        for key in keys.sorted() where key != last {
            last = key
            let old = Int32(truncatingIfNeeded: key & 0xFFFF_FFFF)
            let new = Int32(truncatingIfNeeded: key >> 32)
            let score = content.score(old: Int(old), new: Int(new))
            if score.content < 800 { continue }
            _ = known.number(old, new)
            let information = AlignmentWeights.one * score.shared / (score.shared + weights.informationHalf)
            pairs.append(
                ScoredPair(
                    old: old, new: new, content: Int32(score.content), shared: Int32(truncatingIfNeeded: score.shared),
                    information: Int32(information), heading: headingOverlap(old, new)))
        }
    }

    private mutating func headingOverlap(_ oldSentence: Int32, _ newSentence: Int32) -> Int32 {
        let oldSection = old.sections[Int(oldSentence)]
        let newSection = new.sections[Int(newSentence)]
        let number = headingTable.number(oldSection, newSection)
        if number == headingOverlaps.count {
            let oldWords = oldSection < 0 ? [] : oldOutline.headingWords[Int(oldSection)]
            let newWords = newSection < 0 ? [] : newOutline.headingWords[Int(newSection)]
            let overlap = oldWords == newWords ? AlignmentWeights.one : FoldedOutline.overlap(oldWords, newWords)
            headingOverlaps.append(Int32(overlap))
        }
        return headingOverlaps[number]
    }

    /// Positions of the pairs worth a look by falling score; of equal scores first those nearest to the start of both reports.
    private func pairsByScore() -> [Int32] {
        struct Key {
            let key: UInt64
            let place: Int32
        }
        var keys: [Key] = []
        keys.reserveCapacity(pairs.count)
        let least = min(weights.growthThreshold, weights.gapThreshold, weights.threshold)
        for (place, pair) in pairs.enumerated() where Int(pair.score) >= least {
            let fall = UInt64(max(0, 0x7FFF - Int(pair.score)))
            let sum = UInt64(UInt32(bitPattern: pair.old)) + UInt64(UInt32(bitPattern: pair.new))
            let key = fall << 49 | (sum & 0x1FF_FFFF) << 24 | UInt64(UInt32(bitPattern: pair.new)) & 0xFF_FFFF
            keys.append(Key(key: key, place: Int32(truncatingIfNeeded: place)))
        }
        keys.sort { $0.key < $1.key }
        return keys.map(\.place)
    }

    private func result(_ links: LinkSet, _ oldReport: Report, _ newReport: Report) -> ReportAlignment {
        // The best pair of each sentence that is no link: rival of a link, near miss of a free sentence.
        var oldRivals = [Int32](repeating: -1, count: old.count)
        var newRivals = [Int32](repeating: -1, count: new.count)
        for (place, pair) in pairs.enumerated() where !links.contains(old: pair.old, new: pair.new) {
            let ofOld = Int(oldRivals[Int(pair.old)])
            if ofOld < 0 || pairs[ofOld].score < pair.score { oldRivals[Int(pair.old)] = Int32(truncatingIfNeeded: place) }
            let ofNew = Int(newRivals[Int(pair.new)])
            if ofNew < 0 || pairs[ofNew].score < pair.score { newRivals[Int(pair.new)] = Int32(truncatingIfNeeded: place) }
        }
        func runnerUp(_ place: Int32) -> RunnerUp? {
            guard place >= 0 else { return nil }
            let pair = pairs[Int(place)]
            return RunnerUp(old: Int(pair.old), new: Int(pair.new), evidence: pair.evidence)
        }
        var result: [Link] = links.entries.map { entry in
            let ofOld = oldRivals[Int(entry.old)]
            let ofNew = newRivals[Int(entry.new)]
            let best = ofOld < 0 || (ofNew >= 0 && pairs[Int(ofNew)].score >= pairs[Int(ofOld)].score) ? ofNew : ofOld
            return Link(
                old: Int(entry.old), new: Int(entry.new), kind: entry.kind,
                evidence: entry.pair < 0 ? .identical : pairs[Int(entry.pair)].evidence, runnerUp: runnerUp(best))
        }
        result.sort { ($0.new, $0.old) < ($1.new, $1.old) }
        return ReportAlignment(
            links: result,
            oldNearMisses: oldRivals.indices.map { links.isFree(old: Int32($0)) ? runnerUp(oldRivals[$0]) : nil },
            newNearMisses: newRivals.indices.map { links.isFree(new: Int32($0)) ? runnerUp(newRivals[$0]) : nil },
            sections: SectionMatcher.match(oldReport, newReport, result, oldOutline, newOutline), lexicon: lexicon, old: old,
            new: new, oldOutline: oldOutline, newOutline: newOutline, termWeights: vocabulary.weights)
    }
}
