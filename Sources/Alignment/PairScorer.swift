/// Scores pairs: content, and the context that the links of the pass before give.
struct PairScorer {
    private let old: FoldedReport
    private let new: FoldedReport
    private let weights: AlignmentWeights
    private let names: RareNames

    init(old: FoldedReport, new: FoldedReport, _ names: RareNames, _ weights: AlignmentWeights) {
        self.old = old
        self.new = new
        self.names = names
        self.weights = weights
    }

    func score(_ pair: inout ScoredPair, _ context: LinkContext) {
        score(&pair, context.answer(old: pair.old, new: pair.new))
    }

    func score(_ pair: inout ScoredPair, _ answer: LinkContext.Answer) {
        pair.neighbours = Int32(answer.neighbours)
        pair.paragraph = Int32(answer.paragraph)
        pair.section = Int32(answer.section)
        let one = AlignmentWeights.one
        let content = Int(pair.content)
        let information = Int(pair.information)
        var sum = weights.content * content + weights.information * information
        sum += weights.contentTimesInformation * (content * information / one)
        sum += weights.neighbours * answer.neighbours + weights.paragraph * answer.paragraph
        sum += weights.section * answer.section + weights.heading * Int(pair.heading)
        var score = sum / one
        if answer.neighbours + answer.paragraph + answer.section < 2_000 && pair.heading < 5_000 { score -= weights.noContext }
        let isTelling = information >= weights.telling
        if content < (isTelling ? weights.leastContent : weights.leastContentTold) { score = min(score, weights.threshold - 100) }
        // "The case continued at year's end": of which case, only the place can tell.
        let isPlaced = answer.neighbours >= 2_000 || answer.paragraph > 0 || pair.heading >= weights.samePlace
        if !isTelling && !isPlaced && (content < AlignmentWeights.one || answer.section < weights.sameSection) {
            score = min(score, weights.threshold - 100)
        }
        if content < weights.leastContentDated && isOtherEvent(pair) { score = min(score, weights.growthThreshold - 100) }
        pair.score = Int32(truncatingIfNeeded: score)
    }

    /// Whether dates stand in either sentence, none in both, and both share no rare name. "In August" is another August in another
    /// edition; what is counted over a stretch of the year is no event.
    private func isOtherEvent(_ pair: ScoredPair) -> Bool {
        let oldDates = old.dateRange(Int(pair.old))
        let newDates = new.dateRange(Int(pair.new))
        if oldDates.isEmpty && newDates.isEmpty { return false }
        if old.namesPeriod[Int(pair.old)] || new.namesPeriod[Int(pair.new)] { return false }
        for place in oldDates where new.dates[newDates].contains(where: { $0.agrees(with: old.dates[place]) }) { return false }
        return !names.share(old: Int(pair.old), new: Int(pair.new))
    }
}

/// Words that are capitalised within their sentence and stand in few sentences.
struct RareNames {
    /// Names noted of one sentence at most.
    private static let limit = 32

    private var old: [Int32] = []
    private var oldStarts: [Int32] = [0]
    private var new: [Int32] = []
    private var newStarts: [Int32] = [0]

    init(old: FoldedReport, new: FoldedReport, _ vocabulary: TermVocabulary, _ lexicon: Lexicon, _ weights: AlignmentWeights) {
        Self.collect(old, vocabulary, lexicon, weights, &self.old, &oldStarts)
        Self.collect(new, vocabulary, lexicon, weights, &self.new, &newStarts)
    }

    private static func collect(
        _ report: FoldedReport, _ vocabulary: TermVocabulary, _ lexicon: Lexicon, _ weights: AlignmentWeights,
        _ names: inout [Int32], _ starts: inout [Int32]
    ) {
        for sentence in 0..<report.count {
            let first = report.wordRange(sentence).lowerBound
            let firstName = names.count
            for place in report.stemRange(sentence) {
                if names.count - firstName == limit { break }
                let stem = Int(report.stems[place])
                let word = Int(report.stemWords[place])
                if word == first || lexicon.stemTraits[stem].contains(.month) { continue }
                if Int(vocabulary.weights[stem]) <= weights.rareName { continue }
                if lexicon.traits(ofPrinted: report.words[word].number).contains(.capital) { names.append(Int32(stem)) }
            }
            starts.append(Int32(truncatingIfNeeded: names.count))
        }
    }

    func share(old oldSentence: Int, new newSentence: Int) -> Bool {
        let range = Int(newStarts[newSentence])..<Int(newStarts[newSentence + 1])
        for place in Int(oldStarts[oldSentence])..<Int(oldStarts[oldSentence + 1]) where new[range].contains(old[place]) {
            return true
        }
        return false
    }
}
