public import Findings
public import ReportModel

/// A summary that says there were no significant changes in the human rights situation, and what was measured beside it.
///
/// The summary speaks of the country, the measure of two texts: neither refutes the other.
public struct NoChangeClaim: Sendable, Equatable {
    public let country: Country
    /// The sentence, verbatim, with its place.
    public let quotation: Quotation
    /// Sentences of the new edition, split and merged ones once; what the old one does not cover left out.
    public let sentences: Int
    /// Those of them that came, or say something else than before.
    public let changed: Int
    /// Sentences of the old edition, likewise.
    public let oldSentences: Int
    /// Those of them that are not reported any more.
    public let notReported: Int
    public let newIncidents: Int
    /// Changes of polarity and strength.
    public let shifts: Int

    public init(
        country: Country, quotation: Quotation, sentences: Int, changed: Int, oldSentences: Int, notReported: Int, newIncidents: Int,
        shifts: Int
    ) {
        self.country = country
        self.quotation = quotation
        self.sentences = sentences
        self.changed = changed
        self.oldSentences = oldSentences
        self.notReported = notReported
        self.newIncidents = newIncidents
        self.shifts = shifts
    }

    /// The share of the new sentences that changed, 0 to 1.
    public var changedShare: Double { sentences == 0 ? 0 : Double(changed) / Double(sentences) }
    /// The share of the old sentences that are not reported any more, 0 to 1.
    public var notReportedShare: Double { oldSentences == 0 ? 0 : Double(notReported) / Double(oldSentences) }

    private static let nothing = [
        "no significant change", "no notable change", "no major change", "not change significantly", "not significantly change",
    ]
    private static let matter = ["human rights situation", "human rights conditions", "human rights record"]

    /// The claim of a report's summary; nil where it makes none. Linear in the findings.
    init?(_ diff: ReportDiff) {
        guard let quotation = Self.claim(in: diff) else { return nil }
        let (came, went) = (diff.count(of: .added), diff.count(of: .removed))
        let linked = [Relation.unchanged, .cosmetic, .updated, .reworded, .revised].reduce(0) { $0 + diff.count(of: $1) }
        self.init(
            country: diff.new.edition.country, quotation: quotation, sentences: linked + came,
            changed: came + diff.count(of: .revised), oldSentences: linked + went, notReported: went,
            newIncidents: diff.count(of: .new), shifts: diff.findings.indices.count { diff.findings[$0].shift != nil })
    }

    private static func claim(in diff: ReportDiff) -> Quotation? {
        // Sentences of one section stand together.
        var last: (path: SectionPath, isSummary: Bool)?
        for index in diff.findings.indices {
            for quotation in diff.findings[index].new {
                if last?.path != quotation.section { last = (quotation.section, isSummary(quotation.section)) }
                guard last?.isSummary ?? false else { continue }
                let text = quotation.text.lowercased()
                // Of most sentences nothing more need be asked.
                guard text.utf8.indices.contains(where: { text.utf8[$0...].starts(with: "change".utf8) }) else { continue }
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
