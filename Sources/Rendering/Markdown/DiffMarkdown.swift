import Collation
public import Findings
import ReportModel

/// A diff as a changelog in Markdown (CommonMark, tables and strike-through of GitHub's flavour): what is compared and how far to
/// trust it, what stands out, a table of the sections, then by kind of change what is new, changed, moved and no longer reported.
///
/// Every quotation is verbatim, stands with its paragraph, and has an anchor made of the finding's id, which stays the same as
/// long as the two texts do.
public struct DiffMarkdown: Sendable {
    private let includesUnchanged: Bool
    private let sections: SectionFilter
    private let listing: DiffListing
    /// The program that made it, where that is to be told.
    private let tool: Tool?
    /// What the countries of a set have in common: none of their highlights.
    var shared = EditionChanges.none

    /// - Parameters:
    ///   - includesUnchanged: whether unchanged and cosmetic findings are listed too; else they are only counted.
    ///   - sections: the part of the outline to list and count.
    ///   - listing: which findings are listed, and in which order.
    ///   - tool: the program to be named in it.
    public init(
        includesUnchanged: Bool = false, sections: SectionFilter = .everything, listing: DiffListing = .everything, tool: Tool? = nil
    ) {
        self.listing = listing
        self.includesUnchanged = includesUnchanged
        self.sections = sections
        self.tool = tool
    }

    /// The document, ending with a line feed. Linear in the findings.
    public func bytes(_ diff: ReportDiff) -> [UInt8] {
        Array(section(diff, title: Self.title(of: diff), level: 1, anchors: MarkdownAnchors()).utf8)
    }

    /// "Ardania: what changed from 2018 to 2019".
    static func title(of diff: ReportDiff) -> String {
        let sides = SideNames(diff)
        return "\(MarkdownText.escaped(diff.new.edition.country.name)): what changed from \(sides.old) to \(sides.new)"
    }

    /// The comparison as a part of a document, ending with a line feed.
    ///
    /// - Parameters:
    ///   - title: its heading, as Markdown.
    ///   - level: the level of that heading; what stands below is one deeper.
    ///   - anchors: the names of its rows.
    func section(_ whole: ReportDiff, title: String, level: Int, anchors: MarkdownAnchors) -> String {
        let diff = selected(whole)
        let opening = "\(MarkdownText.heading(level)) \(title)\n\n" + opening(of: diff)
        guard !diff.isEmpty || includesUnchanged else { return opening + "\nNothing differs.\n" }
        let (findings, leftOut) = listed(diff)
        let map = SectionMap(diff)
        let list = ChangeList(findings)
        var text = opening
        let isByPlace = listing.order == .report
        text += overview(of: diff, listed: Set(findings.map(\.id)), level: level + 1, anchors: anchors)
        let table = SectionTableMarkdown(anchors: anchors).text(of: diff, in: map, listing: isByPlace ? list : ChangeList([]))
        text += Self.parts(level: level + 1, [("Section by section", table), OutlineFlowMarkdown.part(of: diff, sections)])
        if isByPlace {
            text += ChangesMarkdown(sides: SideNames(diff), anchors: anchors, level: level + 1).text(list)
        } else if !findings.isEmpty {
            let rows = FindingMarkdown(sides: SideNames(diff), anchors: anchors, placesFindings: true)
            text += "\n\(MarkdownText.heading(level + 1)) By significance\n\n"
            text += findings.map { rows.row(ChangeList.Row(finding: $0), in: ChangeKind(of: $0)) }.joined()
        }
        if let phrase = listing.phrase(leftOut: leftOut) { text += "\n\(MarkdownText.escapedLine(phrase))\n" }
        return text
    }

    /// The part of the outline that is listed and counted.
    func selected(_ diff: ReportDiff) -> ReportDiff { sections.select(diff) }

    /// What is compared, and how to read it.
    func opening(of diff: ReportDiff) -> String { ComparedMarkdown(sections: sections, tool: tool).text(of: diff) }

    /// What comes first: what stands out, the issues named, the topics that are not found.
    func overview(of diff: ReportDiff, listed: Set<String>, level: Int, anchors: MarkdownAnchors) -> String {
        Self.parts(
            level: level,
            [
                ("Highlights", HighlightsMarkdown(anchors: anchors, listed: listed, shared: shared).text(of: diff)),
                (SummaryListText.title, SummaryListMarkdown.body(of: diff) ?? ""), AbsenceMarkdown.part(of: diff),
            ])
    }

    /// Parts with their headings; those without a body are left out.
    private static func parts(level: Int, _ parts: [(title: String, body: String)?]) -> String {
        parts.compactMap { $0 }.filter { !$0.body.isEmpty }
            .map { "\n\(MarkdownText.heading(level)) \($0.title)\n\n\($0.body)" }.joined()
    }

    /// The findings that have a row, and how many were too slight for one.
    func listed(_ diff: ReportDiff) -> (listed: [Finding], leftOut: Int) {
        listing.select(diff.findings) { finding in
            includesUnchanged || (finding.differs && (finding.relation != .cosmetic || finding.isMoved))
        }
    }
}
