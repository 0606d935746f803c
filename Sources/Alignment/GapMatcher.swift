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
            if isEvent(old, Int(pair.old)) || isEvent(new, Int(pair.new)) { continue }
            if (oldFigures[Int(pair.old)] == 0) != (newFigures[Int(pair.new)] == 0) { continue }
            links.add(old: pair.old, new: pair.new, .gap, pair: place)
        }
    }

    /// Whether a sentence carries a date, and not of what was counted until then.
    private static func isEvent(_ report: FoldedReport, _ sentence: Int) -> Bool {
        !report.dateRange(sentence).isEmpty && !report.namesPeriod[sentence]
    }
}
