/// Links what is left between linked neighbours, on less evidence of its own. A sentence that carries a date is an event, and
/// an event does not follow from its neighbours.
enum GapMatcher {
    static func link(
        _ links: inout LinkSet, _ pairs: [ScoredPair], _ order: [Int32], old: FoldedReport, new: FoldedReport,
        _ weights: AlignmentWeights
    ) {
        for place in order {
            let pair = pairs[Int(place)]
            if Int(pair.score) < weights.gapThreshold { break }
            if !links.isFree(old: pair.old) || !links.isFree(new: pair.new) { continue }
            if Int(pair.shared) < weights.gapShared || Int(pair.neighbours) < weights.gapNeighbours { continue }
            if Int(pair.content) < weights.gapContent { continue }
            if !old.dateRange(Int(pair.old)).isEmpty || !new.dateRange(Int(pair.new)).isEmpty { continue }
            links.add(old: pair.old, new: pair.new, .gap, pair: place)
        }
    }
}
