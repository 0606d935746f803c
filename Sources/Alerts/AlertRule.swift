public import Findings
public import ReportModel

/// What a reader wants to be told of: all that a rule says has to hold, and what it does not say does not matter.
public struct AlertRule: Sendable {
    public let countries: CountryFilter?
    public let sections: SectionFilter
    /// Nil for all kinds but ``Alert/Kind/term``, which needs terms.
    public let kinds: Set<Alert.Kind>?
    /// Least significance of a finding, 0 to 1; alerts of whole reports have none and pass.
    public let significance: Double
    /// What has to stand in text that came; none for no matter what.
    public let terms: [WatchTerm]

    public init(
        countries: CountryFilter? = nil, sections: SectionFilter = .everything, kinds: Set<Alert.Kind>? = nil, significance: Double = 0,
        terms: [WatchTerm] = []
    ) {
        self.countries = countries
        self.sections = sections
        self.kinds = kinds
        self.significance = significance
        self.terms = terms
    }

    /// What is told where nobody says otherwise: every kind; of shifts those that are highlights, because there are many.
    public static let standard = [
        AlertRule(kinds: Set(Alert.Kind.allCases).subtracting([.shift, .term])),
        AlertRule(kinds: [.shift], significance: Significance.leastOfHighlights),
    ]

    /// Whether a reader with this rule wants to be told.
    func admits(_ alert: Alert) -> Bool {
        if let countries, !countries.contains(alert.country) { return false }
        // A page that is not believed is told to everybody who watches the country: what it would say is not known.
        if alert.kind == .held { return true }
        if let kinds { if !kinds.contains(alert.kind) { return false } } else if alert.kind == .term, terms.isEmpty { return false }
        if alert.kind.isOfReport { return kinds != nil || (sections.isEmpty && terms.isEmpty) }
        guard alert.significance >= significance, sections.contains(SectionPath(headings: alert.section)) else { return false }
        return terms.isEmpty || !alert.terms.isEmpty && terms.contains { alert.terms.contains($0.words) }
    }
}
