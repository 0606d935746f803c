extension ReportAlignment {
    /// Titles that share as much are the same: a word may come or go. 1/10,000.
    private static let sameTitle = 6_000

    /// How much the titles of two sections share of their words, 0 to ``AlignmentWeights/one``. Equal titles without words, such
    /// as bare labels, share nothing.
    package func titleOverlap(old: Int, new: Int) -> Int {
        FoldedOutline.overlap(oldOutline.titles[old], newOutline.titles[new])
    }

    /// Whether the headings down to both sections, run-in headings aside, have the same titles.
    package func hasSamePath(old: Int, new: Int) -> Bool {
        var oldNext = oldOutline.headings[old]
        var newNext = newOutline.headings[new]
        while oldNext >= 0 && newNext >= 0 {
            if !hasSameTitle(oldNext, newNext) { return false }
            oldNext = oldOutline.parents[Int(oldNext)]
            newNext = newOutline.parents[Int(newNext)]
        }
        return oldNext == newNext
    }

    /// Whether the outermost sections above both have the same title.
    package func hasSameTop(old: Int, new: Int) -> Bool {
        hasSameTitle(oldOutline.top(of: Int32(old)), newOutline.top(of: Int32(new)))
    }

    private func hasSameTitle(_ old: Int32, _ new: Int32) -> Bool {
        let (first, second) = (oldOutline.titles[Int(old)], newOutline.titles[Int(new)])
        return first == second || FoldedOutline.overlap(first, second) >= Self.sameTitle
    }
}
