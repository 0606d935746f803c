/// How much two sentences say the same, by their words alone.
///
/// A new sentence is loaded once and then compared with each of its candidates; a comparison costs the words of the candidate.
struct ContentScorer {
    struct Score {
        /// 0 to ``AlignmentWeights/one``.
        let content: Int
        /// The weight both share, in 1/1024.
        let shared: Int
    }

    private let old: WeighedReport
    private let new: WeighedReport
    private let vocabulary: TermVocabulary
    private let synonymClass: [Int16]
    private let weights: AlignmentWeights
    private var loaded = -1
    private var termCounts: [Int32]
    private var pairCounts: [Int32]
    private var oldCounts: [Int32]
    /// By synonym class: how many words of it a side has that the other lacks, and the lightest of them.
    private var oldSpare: [Spare]
    private var newSpare: [Spare]

    private struct Spare {
        var count: Int32 = 0
        var lightest: Int32 = .max
    }

    init(
        old: WeighedReport, new: WeighedReport, _ vocabulary: TermVocabulary, _ lexicon: Lexicon, _ weights: AlignmentWeights
    ) {
        self.old = old
        self.new = new
        self.vocabulary = vocabulary
        self.weights = weights
        synonymClass = lexicon.synonymClass
        termCounts = [Int32](repeating: 0, count: vocabulary.weights.count)
        oldCounts = termCounts
        pairCounts = [Int32](repeating: 0, count: vocabulary.pairWeights.count)
        oldSpare = [Spare](repeating: Spare(), count: lexicon.synonymClassCount)
        newSpare = oldSpare
    }

    private mutating func load(_ sentence: Int) {
        if loaded == sentence { return }
        if loaded >= 0 {
            for place in new.termRange(loaded) { termCounts[Int(new.terms[place].id)] = 0 }
            for place in new.pairRange(loaded) { pairCounts[Int(new.pairs[place].id)] = 0 }
        }
        for place in new.termRange(sentence) { termCounts[Int(new.terms[place].id)] = new.terms[place].count }
        for place in new.pairRange(sentence) { pairCounts[Int(new.pairs[place].id)] = new.pairs[place].count }
        loaded = sentence
    }

    mutating func score(old oldSentence: Int, new newSentence: Int) -> Score {
        load(newSentence)
        var shared = 0
        var sharedFigures = 0
        var hasSynonyms = false
        var hasSpare = false
        for place in old.termRange(oldSentence) {
            let entry = old.terms[place]
            let both = min(entry.count, termCounts[Int(entry.id)])
            let weight = vocabulary.weights[Int(entry.id)]
            shared += Int(both) * Int(weight)
            if both > 0 && vocabulary.isFigure[Int(entry.id)] { sharedFigures += Int(both) * Int(weight) }
            let synonyms = Int(synonymClass[Int(entry.id)])
            if synonyms != 0 {
                hasSynonyms = true
                oldCounts[Int(entry.id)] = entry.count
                if entry.count > both {
                    oldSpare[synonyms].count += entry.count - both
                    oldSpare[synonyms].lightest = min(oldSpare[synonyms].lightest, weight)
                    hasSpare = true
                }
            }
        }
        if hasSpare { shared += synonyms(oldSentence, newSentence) }
        if hasSynonyms {
            for place in old.termRange(oldSentence) { oldCounts[Int(old.terms[place].id)] = 0 }
        }
        if shared <= 0 { return Score(content: 0, shared: 0) }

        let one = AlignmentWeights.one
        let rolled = one - weights.rolledShare
        let oldWeight = old.weights[oldSentence] - (old.figureWeights[oldSentence] - sharedFigures) * rolled / one
        let newWeight = new.weights[newSentence] - (new.figureWeights[newSentence] - sharedFigures) * rolled / one
        var overlap = min(one, 2 * one * shared / max(1, oldWeight + newWeight))
        var contained = min(one, one * shared / max(1, min(oldWeight, newWeight)))
        let oldPairs = old.pairWeights[oldSentence]
        let newPairs = new.pairWeights[newSentence]
        if oldPairs > 0 && newPairs > 0 {
            var sharedPairs = 0
            for place in old.pairRange(oldSentence) {
                let entry = old.pairs[place]
                sharedPairs += Int(min(entry.count, pairCounts[Int(entry.id)])) * Int(vocabulary.pairWeights[Int(entry.id)])
            }
            let single = one - weights.pairShare
            overlap = (single * overlap + weights.pairShare * (2 * one * sharedPairs / (oldPairs + newPairs))) / one
            contained = (single * contained + weights.pairShare * (one * sharedPairs / min(oldPairs, newPairs))) / one
        }
        let trust = min(one, 12 * one * shared / (10 * (shared + weights.containmentHalf)))
        let share = weights.containment * trust / one
        return Score(content: ((one - share) * overlap + share * contained) / one, shared: shared)
    }

    /// The weight that the two share by words of one synonym class, of which either lacks the other's.
    private mutating func synonyms(_ oldSentence: Int, _ newSentence: Int) -> Int {
        for place in new.termRange(newSentence) {
            let entry = new.terms[place]
            let synonyms = Int(synonymClass[Int(entry.id)])
            if synonyms == 0 { continue }
            let spare = entry.count - oldCounts[Int(entry.id)]
            if spare > 0 {
                newSpare[synonyms].count += spare
                newSpare[synonyms].lightest = min(newSpare[synonyms].lightest, vocabulary.weights[Int(entry.id)])
            }
        }
        var shared = 0
        for place in new.termRange(newSentence) {
            let synonyms = Int(synonymClass[Int(new.terms[place].id)])
            if synonyms == 0 || newSpare[synonyms].count == 0 { continue }
            let both = Int(min(oldSpare[synonyms].count, newSpare[synonyms].count))
            let weight = Int(min(oldSpare[synonyms].lightest, newSpare[synonyms].lightest))
            if both > 0 { shared += both * weight * weights.synonymShare / AlignmentWeights.one }
            newSpare[synonyms] = Spare()
        }
        for place in old.termRange(oldSentence) { oldSpare[Int(synonymClass[Int(old.terms[place].id)])] = Spare() }
        return shared
    }
}
