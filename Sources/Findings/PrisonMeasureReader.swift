import Alignment

/// Tells which figures of a sentence state a measure of a country's prisons, by the words around them.
///
/// Only what is stated of a standing total counts: "the prisons held 4,200 inmates in 31 facilities designed for 3,000". How many were
/// released, fell ill or were visited is another claim each year, and so is what one prison, one wing or one group of prisoners came to:
/// whatever stands between a number and its noun, or goes on behind it, makes a group of it unless it is known to leave it whole.
struct PrisonMeasureReader {
    private let alignment: ReportAlignment
    private let oldYear: Int
    private let newYear: Int

    /// - Parameters:
    ///   - oldYear: of the old edition; what a sentence says of an earlier year is not that edition's figure.
    ///   - newYear: of the new edition.
    init(_ alignment: ReportAlignment, oldYear: Int?, newYear: Int?) {
        self.alignment = alignment
        self.oldYear = oldYear ?? 0
        self.newYear = newYear ?? 0
    }

    /// The figures of a sentence that state a measure, in order.
    ///
    /// - Parameter figures: all figures of the sentence, in order.
    func measures(_ sentence: Int, isOld: Bool, _ figures: [Figure]) -> [(measure: PrisonMeasure, figure: Figure)] {
        let counts = figures.filter {
            $0.measure == .count && !$0.isWeak && !$0.isPart && !$0.sharesUnit && $0.upper == nil && $0.value != nil
        }
        if counts.isEmpty { return [] }
        let report = isOld ? alignment.old : alignment.new
        let text = PrisonSentence(
            report.wordRange(sentence), of: report.words, alignment.lexicon, year: isOld ? oldYear : newYear)
        var found: [(measure: PrisonMeasure, figure: Figure)] = []
        for figure in counts {
            if let measure = text.measure(of: figure, follows: found.last?.measure) { found.append((measure, figure)) }
        }
        return found
    }
}
