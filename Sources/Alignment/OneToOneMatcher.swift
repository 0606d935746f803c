/// Links pairs by falling score: those that are the best of both their sentences, and second choices that score very high. A
/// sentence that has its link already, being identical, is no rival.
enum OneToOneMatcher {
    /// - Parameter order: positions in `pairs` by falling score.
    static func link(_ links: inout LinkSet, _ pairs: [ScoredPair], _ order: [Int32], _ weights: AlignmentWeights) {
        choose(&links, pairs, order, weights)
    }

    /// Lets the sentences choose again whose best one found another link, as long as that finds any: where a report says a thing
    /// twice, each of the two has its own counterpart.
    static func linkRest(_ links: inout LinkSet, _ pairs: [ScoredPair], _ order: [Int32], _ weights: AlignmentWeights) {
        for _ in 0..<weights.laterRounds {
            let before = links.entries.count
            choose(&links, pairs, order, weights)
            if links.entries.count == before { return }
        }
    }

    private static func choose(_ links: inout LinkSet, _ pairs: [ScoredPair], _ order: [Int32], _ weights: AlignmentWeights) {
        var bestOfOld = [Int32](repeating: -1, count: links.oldCount)
        var bestOfNew = [Int32](repeating: -1, count: links.newCount)
        for place in order {
            let pair = pairs[Int(place)]
            if !links.isFree(old: pair.old) || !links.isFree(new: pair.new) { continue }
            if bestOfOld[Int(pair.old)] < 0 { bestOfOld[Int(pair.old)] = place }
            if bestOfNew[Int(pair.new)] < 0 { bestOfNew[Int(pair.new)] = place }
        }
        for place in order {
            let pair = pairs[Int(place)]
            if Int(pair.score) < weights.threshold { break }
            if !links.isFree(old: pair.old) || !links.isFree(new: pair.new) { continue }
            let isBest = bestOfOld[Int(pair.old)] == place && bestOfNew[Int(pair.new)] == place
            if isBest || Int(pair.score) >= weights.secondChoice {
                links.add(old: pair.old, new: pair.new, .oneToOne, pair: place)
            }
        }
    }
}
