public import Findings
public import ReportModel

/// A summary that says there were no significant changes in the human rights situation, and what was measured beside it.
///
/// The summary speaks of the country, the measure of two texts: neither refutes the other.
public struct NoChangeClaim: Sendable, Equatable {
    public let country: Country
    /// The sentence, verbatim, with its place.
    public let quotation: Quotation
    /// Sentences of either edition, linked ones once; what one edition does not cover left out.
    public let sentences: Int
    /// Those of them that came, are not reported any more, or say something else than before.
    public let changed: Int
    public let newIncidents: Int
    /// Changes of polarity and strength.
    public let shifts: Int

    public init(country: Country, quotation: Quotation, sentences: Int, changed: Int, newIncidents: Int, shifts: Int) {
        self.country = country
        self.quotation = quotation
        self.sentences = sentences
        self.changed = changed
        self.newIncidents = newIncidents
        self.shifts = shifts
    }

    /// The share of sentences that changed, 0 to 1.
    public var share: Double { sentences == 0 ? 0 : Double(changed) / Double(sentences) }

    private static let nothing = [
        "no significant change", "no notable change", "no major change", "not change significantly", "not significantly change",
    ]
    private static let matter = ["human rights situation", "human rights conditions", "human rights record"]

    /// The claim of a report's summary; nil where it makes none. Linear in the findings.
    init?(_ diff: ReportDiff) {
        guard let quotation = Self.claim(in: diff) else { return nil }
        let compared = diff.findings.indices.filter { diff.findings[$0].relation != .notCovered }
        self.init(
            country: diff.new.edition.country, quotation: quotation, sentences: compared.count,
            changed: compared.count { [.added, .removed, .revised].contains(diff.findings[$0].relation) },
            newIncidents: diff.count(of: .new), shifts: diff.findings.indices.count { diff.findings[$0].shift != nil })
    }

    private static func claim(in diff: ReportDiff) -> Quotation? {
        for index in diff.findings.indices {
            for quotation in diff.findings[index].new where isSummary(quotation.section) {
                let text = quotation.text.lowercased()
                if nothing.contains(where: text.contains), matter.contains(where: text.contains) { return quotation }
            }
        }
        return nil
    }

    /// Under its heading or, in editions without one, before the first heading.
    private static func isSummary(_ path: SectionPath) -> Bool {
        path.headings.first.map { $0.lowercased().contains("summary") } ?? true
    }
}
