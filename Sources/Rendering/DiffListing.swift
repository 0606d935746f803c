import Findings

/// Which findings of a diff are listed, and in which order. What is left out of the listing is counted all the same.
public struct DiffListing: Sendable, Equatable {
    public enum Order: String, Sendable, Equatable, CaseIterable {
        /// As in the new report; removed findings where they stood.
        case report
        /// The most significant first, those of equal significance as in the report.
        case significance
    }

    /// What findings are asked for by: a relation, or that they moved, whatever else became of them.
    public enum Kind: String, Sendable, Equatable, CaseIterable {
        case added, removed, revised, updated, reworded, moved, cosmetic
        case notCovered = "not-covered"

        /// The kind that a reader's word names; "not-reported" is what the outputs call ``removed``.
        public init?(word: String) {
            guard let kind = word == "not-reported" ? .removed : Kind(rawValue: word) else { return nil }
            self = kind
        }

        func holds(_ finding: Finding) -> Bool { self == .moved ? finding.isMoved : finding.relation.rawValue == rawValue }

        /// The kind as it stands before "findings".
        fileprivate var adjective: String { self == .removed ? "not-reported" : rawValue }
    }

    /// Findings of less significance are not listed, 0 to 1.
    public let minimum: Double
    public let order: Order
    /// Findings of other kinds are not listed; in the order of ``Kind``, each once. Empty where all are.
    public let kinds: [Kind]
    /// Whether only findings are listed that tell a new incident or a follow-up, with the sentences that go on about it.
    public let isOfIncidents: Bool

    /// Every finding, as in the report.
    public static let everything = DiffListing()

    public init(minimum: Double = 0, order: Order = .report, kinds: [Kind] = [], isOfIncidents: Bool = false) {
        self.minimum = minimum
        self.order = order
        self.kinds = Kind.allCases.filter(kinds.contains)
        self.isOfIncidents = isOfIncidents
    }

    /// Whether some kinds of findings were asked for, and others not.
    public var isNarrowed: Bool { !kinds.isEmpty || isOfIncidents }

    /// What was asked for, in a few words each: "added", "incidents".
    var words: [String] { kinds.map(\.adjective) + (isOfIncidents ? ["new incidents and follow-ups"] : []) }

    /// The findings to list of those that would be listed otherwise, and how many of these are not. A kind that was asked for is
    /// listed even where it would only be counted otherwise.
    func select(_ findings: [Finding], where isShown: (Finding) -> Bool) -> (listed: [Finding], leftOut: Int) {
        let shown = findings.filter { finding in isShown(finding) || kinds.contains { $0.holds(finding) } }
        let told = isOfIncidents ? Self.incidents(of: findings) : []
        let listed = shown.filter { finding in
            (minimum == 0 || finding.significance.score >= minimum)
                && (kinds.isEmpty || kinds.contains { $0.holds(finding) })
                && (!isOfIncidents || told.contains(finding.id) || finding.incidentOf.map(told.contains) ?? false)
        }
        let leftOut = shown.count - listed.count
        guard order == .significance else { return (listed, leftOut) }
        // By position where nothing else decides: the order must not depend on how sorting treats equals.
        let sorted = listed.enumerated().sorted { first, second in
            let scores = (first.element.significance.score, second.element.significance.score)
            return scores.0 != scores.1 ? scores.0 > scores.1 : first.offset < second.offset
        }
        return (sorted.map(\.element), leftOut)
    }

    /// The ids of findings that tell of an incident which the old report does not have, or of what became of one that it has.
    private static func incidents(of findings: [Finding]) -> Set<String> {
        var ids: Set<String> = []
        for finding in findings where finding.incident.map({ $0.status != .carried }) ?? false { ids.insert(finding.id) }
        return ids
    }

    /// "212 findings of a significance below 0.3 are not listed.", "Only added findings are listed; 212 others are not."; nil where
    /// none was left out.
    func phrase(leftOut: Int) -> String? {
        guard leftOut > 0 else { return nil }
        let least = Numbers.decimal(minimum, places: 3) ?? "0"
        let verb = leftOut == 1 ? "is" : "are"
        guard isNarrowed else {
            return "\(Numbers.counted(leftOut, "finding", "findings")) of a significance below \(least) \(verb) not listed."
        }
        var asked = kinds.isEmpty ? "findings" : "\(Self.enumeration(kinds.map(\.adjective))) findings"
        if isOfIncidents { asked += " that tell new incidents or follow-ups" }
        if minimum > 0 { asked += " of a significance of \(least) or more" }
        return "Only \(asked) are listed; \(Numbers.counted(leftOut, "other", "others")) \(verb) not."
    }

    /// "added, revised and moved".
    private static func enumeration(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " and " + last
    }
}
