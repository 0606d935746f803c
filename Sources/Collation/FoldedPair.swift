public import Alignment
public import ReportModel

/// Two editions in a row as integers of one lexicon, before they are compared: what the older one goes back to can be taken up with
/// the same lexicon meanwhile.
public struct FoldedPair: Sendable {
    public let old: Report
    public let new: Report
    let foldedOld: FoldedEdition
    let foldedNew: FoldedEdition
    /// The words of both.
    let lexicon: Lexicon
    /// What a collation that is restored for the pair knows it by: its lexicon is of no use with another's.
    let identity = Identity()

    final class Identity: Sendable {}

    /// Linear in the text of both.
    ///
    /// - Parameter degrees: The words of degree and their scales.
    public init(old: Report, new: Report, degrees: DegreeWords = .standard) {
        var lexicon = degrees.lexicon
        foldedOld = FoldedEdition(old, lexicon: &lexicon)
        foldedNew = FoldedEdition(new, lexicon: &lexicon)
        self.old = old
        self.new = new
        self.lexicon = lexicon
    }

    /// Editions that were folded with others.
    init(old: Report, new: Report, foldedOld: FoldedEdition, foldedNew: FoldedEdition, lexicon: Lexicon) {
        self.old = old
        self.new = new
        self.foldedOld = foldedOld
        self.foldedNew = foldedNew
        self.lexicon = lexicon
    }
}
