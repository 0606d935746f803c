import Collation
public import Findings
import ReportModel

/// A diff for the terminal: first what was compared and how far to trust it, then the counts, then every finding by section of
/// the new report, in the order of the diff.
///
/// Signs carry the meaning and colours repeat it: `+` came, `−` is not reported any more, `~` changed, `>` stands elsewhere,
/// `=` is the same, `?` is not covered by the other document. `¶` is the paragraph number of every output, counted from 0; on a
/// removed sentence it is the old edition's, marked with its year.
public struct DiffTerminal: Sendable {
    private let width: Int
    private let color: Bool
    private let includesUnchanged: Bool
    private let sections: SectionFilter
    private let listing: DiffListing
    private let view: DiffView
    private let context: Int
    /// What the countries of a set have in common: none of their highlights.
    var shared = EditionChanges.none

    /// - Parameters:
    ///   - width: columns of a line, 40 to 200; inline, notes stand beside the text from 100 on, below it on narrower lines.
    ///   - color: whether to colour with ANSI escape sequences. Without it, words that changed stand in `[-…-]` and `{+…+}`.
    ///   - includesUnchanged: whether unchanged and cosmetic findings are listed too; else they are only counted.
    ///   - sections: the part of the outline to list and count.
    ///   - listing: which findings are listed, and in which order.
    ///   - view: how each finding is shown.
    ///   - context: unchanged sentences to show around each finding; none where the listing is not in the order of the report.
    public init(
        width: Int = 100, color: Bool = false, includesUnchanged: Bool = false, sections: SectionFilter = .everything,
        listing: DiffListing = .everything, view: DiffView = .inline, context: Int = 0
    ) {
        self.view = view
        self.context = listing.order == .report ? context : 0
        self.width = width
        self.color = color
        self.includesUnchanged = includesUnchanged
        self.sections = sections
        self.listing = listing
    }

    /// Whether some kinds of findings were asked for: no highlights stand above them.
    var isNarrowed: Bool { listing.isNarrowed }

    /// The text, ending with a line feed. Linear in the findings.
    public func bytes(_ whole: ReportDiff) -> [UInt8] {
        let diff = sections.select(whole)
        let map = SectionMap(diff)
        var page = TerminalPage(width: width, color: color)
        DiffSummaryText(
            diff: diff, map: map, sections: sections, listing: listing, hidesCosmetic: !includesUnchanged, shared: shared
        ).write(to: &page)
        let (findings, leftOut) = listing.select(diff.findings) { finding in
            includesUnchanged || (finding.differs && (finding.relation != .cosmetic || finding.isMoved))
        }
        write(findings, of: diff, in: map, to: &page)
        if let phrase = listing.phrase(leftOut: leftOut) {
            page.blank()
            page.paragraph([Span(phrase, .faint)])
        }
        DiffSummaryText.writeSources(of: diff, to: &page)
        return page.bytes
    }
    private func write(_ findings: [Finding], of diff: ReportDiff, in map: SectionMap, to page: inout TerminalPage) {
        guard !findings.isEmpty else { return }
        let surrounded = ContextFindings(around: findings, of: diff.findings, count: context)
        let sides = SideNames(diff)
        let placesFindings = listing.order != .report
        let rows: any FindingRows
        var sideBySide: SideBySideRow?
        switch view {
        case .inline:
            rows = FindingRow(
                sides: sides, width: page.width, color: color, findings: diff.findings, placesFindings: placesFindings,
                context: surrounded.ids)
        case .words:
            rows = WordRow(
                sides: sides, color: color, findings: diff.findings, placesFindings: placesFindings, context: surrounded.ids)
        case .sideBySide:
            let row = SideBySideRow(
                sides: sides, width: page.width, color: color, findings: diff.findings, placesFindings: placesFindings,
                context: surrounded.ids)
            sideBySide = row
            rows = row
        }
        if placesFindings {
            page.blank()
            page.line(Span("By significance", .heading))
            sideBySide?.writeHeader(to: &page)
            rows.write(surrounded.findings.map { FindingBlock.Entry(finding: $0, isElsewhere: false) }, to: &page)
            return
        }
        var headings = HeadingLines(map: map, sides: sides)
        for block in FindingBlock.blocks(of: surrounded.findings, in: map) {
            let isOutermost = headings.write(block, to: &page)
            if isOutermost { sideBySide?.writeHeader(to: &page) }
            rows.write(block.entries, to: &page)
        }
    }
}
