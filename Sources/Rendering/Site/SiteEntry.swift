import Findings
import ReportModel

/// What the index of a site keeps of one country once its page is written: numbers and a few words, never the findings.
public struct SiteEntry: Sendable {
    public let tally: DiffTally
    /// The name of the country's page.
    let page: String
    /// Sections down to the second level, in the order of the page.
    let sections: [SiteSection]
    /// What matters most, in a few words; nil where nothing stands out.
    let highlight: Highlight?

    /// A highlight and its place on the page.
    struct Highlight: Sendable, Equatable {
        let label: String
        let text: String
        /// The place on the country's page; nil where the page does not list it.
        let anchor: String?
    }

    /// Linear in the findings.
    init(_ diff: ReportDiff, page: String, context: PageContext, outline: PageOutline) {
        tally = DiffTally(diff)
        self.page = page
        sections = SiteSection.sections(of: diff, in: context.map, outline: outline)
        highlight = Highlights.rows(of: diff, without: context.shared).first.flatMap { row in
            (row.finding.new.first ?? row.finding.old.first).map { quotation in
                Highlight(
                    label: row.label, text: Self.beginning(of: quotation.text),
                    anchor: context.place(of: row.finding) == nil ? nil : PageContext.anchor(row.finding.id))
            }
        }
    }

    /// Words of a sentence that a row of a table has room for.
    private static let excerptWords = 18

    private static func beginning(of text: String) -> String {
        let words = text.split(separator: " ")
        guard words.count > excerptWords else { return text }
        return words.prefix(excerptWords).joined(separator: " ") + " …"
    }
}
