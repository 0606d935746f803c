/// Recognises sentences of a new edition that an earlier one had and the last one had not.
///
/// Both sides are sentences without a counterpart. What is asked of a pair is what is asked of any other – words that tell enough,
/// dates that agree, and for common words the place – and more of it: between the two lies at least one edition that has neither.
package enum ReturnMatcher {
    /// A sentence that came back.
    package struct Return: Sendable {
        /// Position in ``AbsentSentences/entries``.
        package let entry: Int
        /// Position in the new edition's sentences.
        package let new: Int
        package let evidence: Evidence
    }

    /// - Parameters:
    ///   - free: sentences of the new edition without a counterpart in the one before.
    ///   - editions: all editions before the new one, which the absent sentences stand in.
    ///   - alignment: the new edition laid beside the one before; it tells what each word weighs.
    ///   - context: whether the neighbours of an absent sentence stand beside one of the new edition.
    /// - Returns: Pairs in which each absent and each new sentence stands once at most.
    package static func match(
        _ absent: AbsentSentences, free: [Int], new: FoldedEdition, editions: [FoldedEdition], _ alignment: ReportAlignment,
        weights: AlignmentWeights = .standard, context: (AbsentSentences.Entry, Int) -> LinkContext.Answer
    ) -> [Return] {
        if absent.entries.isEmpty || free.isEmpty { return [] }
        var vocabulary = TermVocabulary(
            known: alignment.termWeights, sentences: alignment.old.count + alignment.new.count, alignment.lexicon, weights)
        var found: [(entry: Int32, free: Int)] = []
        var scratch = AbsentSentences.Scratch(absent)
        for (place, sentence) in free.enumerated() {
            for entry in absent.candidates(for: sentence, of: new.sentences, editions: editions, vocabulary, weights, &scratch) {
                found.append((entry, place))
            }
        }
        if found.isEmpty { return [] }

        // The candidates as the old report, the free sentences as the new one.
        var number: [Int32: Int] = [:]
        var candidates: [Int32] = []
        for pair in found where number[pair.entry] == nil {
            number[pair.entry] = candidates.count
            candidates.append(pair.entry)
        }
        let old = FoldedReport(
            selecting: candidates.map { entry in
                let entry = absent.entries[Int(entry)]
                return (editions[entry.edition].sentences, entry.sentence)
            })
        let fresh = FoldedReport(selecting: free.map { (new.sentences, $0) })
        let oldWeighed = WeighedReport(old, &vocabulary)
        let newWeighed = WeighedReport(fresh, &vocabulary)
        var content = ContentScorer(old: oldWeighed, new: newWeighed, vocabulary, alignment.lexicon, weights)
        let scorer = PairScorer(
            old: old, new: fresh, RareNames(old: old, new: fresh, vocabulary, alignment.lexicon, weights), weights)

        var pairs: [ScoredPair] = []
        for pair in found {
            let entry = absent.entries[Int(pair.entry)]
            let oldPlace = number[pair.entry] ?? 0
            let score = content.score(old: oldPlace, new: pair.free)
            let headings = (editions[entry.edition].headingWords(of: entry.sentence), new.headingWords(of: free[pair.free]))
            let heading = headings.0 == headings.1 ? AlignmentWeights.one : FoldedOutline.overlap(headings.0, headings.1)
            var scored = ScoredPair(
                old: Int32(truncatingIfNeeded: oldPlace), new: Int32(truncatingIfNeeded: pair.free), content: Int32(score.content),
                shared: Int32(truncatingIfNeeded: score.shared),
                information: Int32(AlignmentWeights.one * score.shared / (score.shared + weights.informationHalf)),
                heading: Int32(heading))
            let answer = context(entry, free[pair.free])
            scorer.score(&scored, answer)
            if isReturn(scored, weights) { pairs.append(scored) }
        }
        let order = pairs.indices.sorted {
            (pairs[$1].score, pairs[$0].new, pairs[$0].old) < (pairs[$0].score, pairs[$1].new, pairs[$1].old)
        }.map { Int32(truncatingIfNeeded: $0) }
        var links = LinkSet(oldCount: old.count, newCount: fresh.count)
        OneToOneMatcher.link(&links, pairs, order, weights)
        OneToOneMatcher.linkRest(&links, pairs, order, weights)
        return links.entries.map { link in
            Return(
                entry: Int(candidates[Int(link.old)]), new: free[Int(link.new)], evidence: pairs[Int(link.pair)].evidence)
        }.sorted { $0.new < $1.new }
    }

    private static func isReturn(_ pair: ScoredPair, _ weights: AlignmentWeights) -> Bool {
        if Int(pair.score) < weights.returnThreshold || Int(pair.content) < weights.returnContent { return false }
        // "The case was pending at year's end": what any report may say of anything is the same statement only in its own place, and
        // only word for word. Enough is what links identical sentences without a question.
        if Int(pair.shared) >= weights.identicalWeight { return true }
        return Int(pair.content) == AlignmentWeights.one
            && (Int(pair.heading) >= weights.samePlace || Int(pair.neighbours) >= weights.gapNeighbours)
    }
}
