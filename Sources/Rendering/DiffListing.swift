import Findings

/// Which findings of a diff are listed, and in which order. What is left out of the listing is counted all the same.
public struct DiffListing: Sendable, Equatable {
    public enum Order: String, Sendable, Equatable, CaseIterable {
        /// As in the new report; removed findings where they stood.
        case report
        /// The most significant first, those of equal significance as in the report.
        case significance
    }

    /// Findings of less significance are not listed, 0 to 1.
    public let minimum: Double
    public let order: Order

    /// Every finding, as in the report.
    public static let everything = DiffListing()

    public init(minimum: Double = 0, order: Order = .report) {
        self.minimum = minimum
        self.order = order
    }

    /// The findings to list of those that would be listed otherwise, and how many of these were too slight.
    func select(_ findings: [Finding], where isShown: (Finding) -> Bool) -> (listed: [Finding], leftOut: Int) {
        let shown = findings.filter(isShown)
        let listed = minimum > 0 ? shown.filter { $0.significance.score >= minimum } : shown
        let leftOut = shown.count - listed.count
        guard order == .significance else { return (listed, leftOut) }
        // By position where nothing else decides: the order must not depend on how sorting treats equals.
        let sorted = listed.enumerated().sorted { first, second in
            let scores = (first.element.significance.score, second.element.significance.score)
            return scores.0 != scores.1 ? scores.0 > scores.1 : first.offset < second.offset
        }
        return (sorted.map(\.element), leftOut)
    }

    /// "212 findings of a significance below 0.3 are not listed."; nil where none was left out.
    func phrase(leftOut: Int) -> String? {
        guard leftOut > 0 else { return nil }
        let findings = Numbers.counted(leftOut, "finding", "findings")
        return
            "\(findings) of a significance below \(Numbers.decimal(minimum, places: 3) ?? "0") \(leftOut == 1 ? "is" : "are") not listed."
    }
}
