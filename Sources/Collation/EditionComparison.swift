import Alignment
import Findings
public import Incidents

/// An edition laid beside the one before, and what that comes to: all of adding an edition that asks nothing of those before the two.
public struct EditionComparison: Sendable {
    let pair: FoldedPair
    let alignment: ReportAlignment
    let diff: ReportDiff

    /// Costs what comparing two reports costs.
    ///
    /// - Parameter incidentWords: The words that tell an act.
    public init(_ pair: FoldedPair, incidentWords: IncidentLexicon = .standard) {
        self.pair = pair
        alignment = align(
            old: pair.old, new: pair.new, foldedOld: pair.foldedOld, foldedNew: pair.foldedNew, lexicon: pair.lexicon)
        diff = ReportDiff(old: pair.old, new: pair.new, alignment: alignment, incidentWords: incidentWords)
    }
}
