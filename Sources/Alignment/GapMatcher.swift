/// Links what is left between linked neighbours, on less evidence of its own. A sentence that carries a date is an event, and
/// an event does not follow from its neighbours; nor does one that gives figures say what one without them said.
enum GapMatcher {
    /// - Parameter oldFigures: what the figures of each old sentence weigh; likewise of each new one.
    static func link(
        _ links: inout LinkSet, _ pairs: [ScoredPair], _ order: [Int32], old: FoldedReport, new: FoldedReport,
        oldFigures: [Int], newFigures: [Int], _ weights: AlignmentWeights
    ) {
        for place in order {
            let pair = pairs[Int(place)]
            if Int(pair.score) < weights.gapThreshold { break }
            if !links.isFree(old: pair.old) || !links.isFree(new: pair.new) { continue }
            if Int(pair.shared) < weights.gapShared || Int(pair.neighbours) < weights.gapNeighbours { continue }
            if Int(pair.content) < weights.gapContent { continue }
            if !old.dateRange(Int(pair.old)).isEmpty || !new.dateRange(Int(pair.new)).isEmpty { continue }
            if (oldFigures[Int(pair.old)] == 0) != (newFigures[Int(pair.new)] == 0) { continue }
            links.add(old: pair.old, new: pair.new, .gap, pair: place)
        }
    }
}
