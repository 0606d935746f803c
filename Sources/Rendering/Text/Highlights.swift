import Findings
import ReportModel

/// What a reader should see first.
enum Highlights {
    /// Findings whose polarity or strength shifted, polarity first, and of each the surest first: a "no" that went out of a
    /// sentence that stayed as it was says more than one in a sentence that was rewritten.
    static func shifts(of diff: ReportDiff) -> [Finding] {
        [Shift.Kind.polarity, .strength].flatMap { kind in
            let findings = diff.findings.filter { $0.shift?.kind == kind }
            // By position where nothing else decides: the order must not depend on how sorting treats equals.
            return findings.enumerated().sorted { first, second in
                let rewritten = (WordChanges.isRewritten(first.element.words), WordChanges.isRewritten(second.element.words))
                if rewritten.0 != rewritten.1 { return rewritten.1 }
                let scores = (first.element.score ?? 0, second.element.score ?? 0)
                return scores.0 != scores.1 ? scores.0 > scores.1 : first.offset < second.offset
            }.map(\.element)
        }
    }

    /// Those whose two sentences are alike enough to show at a glance what shifted; all where none is.
    static func clear(_ shifts: [Finding]) -> [Finding] {
        let clear = shifts.filter { !WordChanges.isRewritten($0.words) }
        return clear.isEmpty ? shifts : clear
    }
}
