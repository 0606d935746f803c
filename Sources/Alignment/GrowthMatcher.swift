/// Adds a free sentence to one that is linked already: the other part of a split or merged sentence, or a statement that one
/// side makes twice.
///
/// What holds for old and new holds for new and old. Links stay stars: of two linked sentences only one has further links.
struct GrowthMatcher {
    private let old: WeighedReport
    private let new: WeighedReport
    private let oldSections: [Int32]
    private let newSections: [Int32]
    private let vocabulary: TermVocabulary
    private let weights: AlignmentWeights
    private let synonymClass: [Int16]
    private var left: [Int32]
    /// By class of synonyms: words of the linked sentence that the free one lacks.
    private var leftSynonyms: [Int32]
    /// Terms of the free sentence that the linked one lacks.
    private var wanting: [Int32]

    /// - Parameter oldSections: the section of each old sentence; likewise of each new one.
    init(
        old: WeighedReport, new: WeighedReport, oldSections: [Int32], newSections: [Int32], _ vocabulary: TermVocabulary,
        _ lexicon: Lexicon, _ weights: AlignmentWeights
    ) {
        self.old = old
        self.new = new
        self.oldSections = oldSections
        self.newSections = newSections
        self.vocabulary = vocabulary
        self.weights = weights
        synonymClass = lexicon.synonymClass
        left = [Int32](repeating: 0, count: vocabulary.weights.count)
        wanting = left
        leftSynonyms = [Int32](repeating: 0, count: lexicon.synonymClassCount)
    }

    /// - Parameter order: positions in `pairs` by falling score.
    mutating func linkParts(_ links: inout LinkSet, _ pairs: [ScoredPair], _ order: [Int32]) {
        link(&links, pairs, order, withCopies: false)
    }

    /// - Parameter order: positions in `pairs` by falling score.
    mutating func linkPartsAndCopies(_ links: inout LinkSet, _ pairs: [ScoredPair], _ order: [Int32]) {
        link(&links, pairs, order, withCopies: true)
    }

    private mutating func link(_ links: inout LinkSet, _ pairs: [ScoredPair], _ order: [Int32], withCopies: Bool) {
        for place in order {
            let pair = pairs[Int(place)]
            if Int(pair.score) < min(weights.growthThreshold, weights.threshold) { break }
            let isOldFree = links.isFree(old: pair.old)
            let isNewFree = links.isFree(new: pair.new)
            if isOldFree == isNewFree { continue }
            let isSplit = isNewFree
            if isSplit ? !isCentre(old: pair.old, links) : !isCentre(new: pair.new, links) { continue }
            if isPart(pair, isSplit: isSplit, links) {
                links.add(old: pair.old, new: pair.new, .part, pair: place)
            } else if withCopies && isCopy(pair, isSplit: isSplit, links) {
                links.add(old: pair.old, new: pair.new, .copy, pair: place)
            }
        }
    }

    /// Whether the sentence may take another partner: none of those it has may have a second one.
    private func isCentre(old: Int32, _ links: LinkSet) -> Bool {
        var entry = links.first(ofOld: old)
        var partners = 0
        while entry >= 0 {
            partners += 1
            if partners >= weights.growthPartners || !links.isSingle(new: links.entries[Int(entry)].new) { return false }
            entry = links.next(ofOld: entry)
        }
        return true
    }

    private func isCentre(new: Int32, _ links: LinkSet) -> Bool {
        var entry = links.first(ofNew: new)
        var partners = 0
        while entry >= 0 {
            partners += 1
            if partners >= weights.growthPartners || !links.isSingle(old: links.entries[Int(entry)].old) { return false }
            entry = links.next(ofNew: entry)
        }
        return true
    }

    /// Whether the free sentence explains what the present partners leave of the linked one, or the other way round.
    private mutating func isPart(_ pair: ScoredPair, isSplit: Bool, _ links: LinkSet) -> Bool {
        if Int(pair.score) < weights.growthThreshold { return false }
        let whole = isSplit ? old : new
        let parts = isSplit ? new : old
        let centre = isSplit ? pair.old : pair.new
        let free = isSplit ? pair.new : pair.old
        for place in whole.termRange(Int(centre)) { left[Int(whole.terms[place].id)] = whole.terms[place].count }
        var isNear = false
        var entry = isSplit ? links.first(ofOld: centre) : links.first(ofNew: centre)
        while entry >= 0 {
            let partner = isSplit ? links.entries[Int(entry)].new : links.entries[Int(entry)].old
            if abs(partner - free) <= Int32(weights.growthReach) { isNear = true }
            for place in parts.termRange(Int(partner)) {
                let id = Int(parts.terms[place].id)
                left[id] = max(0, left[id] - parts.terms[place].count)
            }
            entry = isSplit ? links.next(ofOld: entry) : links.next(ofNew: entry)
        }
        var rest = 0
        for place in whole.termRange(Int(centre)) {
            let id = Int(whole.terms[place].id)
            rest += Int(left[id]) * Int(vocabulary.weights[id])
        }
        var shared = 0
        for place in parts.termRange(Int(free)) {
            let id = Int(parts.terms[place].id)
            shared += Int(min(left[id], parts.terms[place].count)) * Int(vocabulary.weights[id])
        }
        for place in whole.termRange(Int(centre)) { left[Int(whole.terms[place].id)] = 0 }
        let needed = weights.growthShare * min(parts.weights[Int(free)], rest) / AlignmentWeights.one
        if shared * AlignmentWeights.one < parts.weights[Int(free)] * weights.growthOwn { return false }
        return isNear && shared > weights.growthShared && rest >= weights.growthRest && shared >= needed
    }

    /// Whether the linked sentence states all that the free one does. Within one section nobody says a thing twice: there the two
    /// may hardly differ; under another heading a statement is taken up in other words.
    private mutating func isCopy(_ pair: ScoredPair, isSplit: Bool, _ links: LinkSet) -> Bool {
        let content = Int(pair.content)
        let shared = Int(pair.shared)
        let centreWeight = isSplit ? old.weights[Int(pair.old)] : new.weights[Int(pair.new)]
        let isAlike =
            if Int(pair.neighbours) >= weights.copyNeighbours && content >= 5_000 {
                true
            } else if content >= weights.copyContent {
                shared > (pair.hasContext ? weights.copyShared : weights.copySharedFar)
            } else if content >= 5_000 && shared > weights.copySharedFar {
                Int(pair.score) >= weights.copyScore || shared * AlignmentWeights.one >= centreWeight * weights.copyCovered
            } else {
                false
            }
        if !isAlike { return false }
        let entry = links.entries[Int(isSplit ? links.first(ofOld: pair.old) : links.first(ofNew: pair.new))]
        let isSameSection =
            isSplit
            ? newSections[Int(entry.new)] == newSections[Int(pair.new)] : oldSections[Int(entry.old)] == oldSections[Int(pair.old)]
        return isContained(pair, isSplit: isSplit, missing: isSameSection ? weights.copyMissing : weights.copyMissingElsewhere)
    }

    /// Whether next to nothing of the free sentence is missing from the linked one, and no number or negation; nor has the linked
    /// one a negation of its own, unless it says more than the free one anyway.
    private mutating func isContained(_ pair: ScoredPair, isSplit: Bool, missing most: Int) -> Bool {
        let whole = isSplit ? old : new
        let parts = isSplit ? new : old
        let centre = isSplit ? Int(pair.old) : Int(pair.new)
        let free = isSplit ? Int(pair.new) : Int(pair.old)
        for place in whole.termRange(centre) { left[Int(whole.terms[place].id)] = whole.terms[place].count }
        var missing = 0
        var isContained = true
        for place in parts.termRange(free) {
            let id = Int(parts.terms[place].id)
            wanting[id] = max(0, parts.terms[place].count - left[id])
            left[id] = max(0, left[id] - parts.terms[place].count)
        }
        for place in whole.termRange(centre) {
            let id = Int(whole.terms[place].id)
            leftSynonyms[Int(synonymClass[id])] += left[id]
        }
        for place in parts.termRange(free) {
            let id = Int(parts.terms[place].id)
            let synonyms = Int(synonymClass[id])
            if synonyms != 0 {
                // "Inmates" are in "prisoners".
                let covered = min(wanting[id], leftSynonyms[synonyms])
                wanting[id] -= covered
                leftSynonyms[synonyms] -= covered
            }
            missing += Int(wanting[id]) * Int(vocabulary.weights[id])
            if wanting[id] > 0 && vocabulary.isDecisive[id] { isContained = false }
            wanting[id] = 0
        }
        let saysMore = 2 * whole.weights[centre] > 3 * parts.weights[free]
        for place in whole.termRange(centre) {
            let id = Int(whole.terms[place].id)
            if left[id] > 0 && vocabulary.isDecisive[id] && !saysMore { isContained = false }
            left[id] = 0
            leftSynonyms[Int(synonymClass[id])] = 0
        }
        return isContained && missing * AlignmentWeights.one <= parts.weights[free] * most
    }
}
