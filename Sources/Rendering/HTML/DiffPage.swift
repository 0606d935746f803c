import Collation
public import Findings
import ReportModel

/// A diff as a page of its own: one file, to be opened, filed and sent, which asks nothing of the network.
///
/// The page is complete as it stands; a script only filters what is there. Every finding has a place, `#f-` and its id, which stays
/// the same as long as the two texts do.
public struct DiffPage: Sendable {
    private let tool: Tool
    private let includesUnchanged: Bool
    private let sections: SectionFilter
    private let listing: DiffListing
    /// The name of the page that lists this one among others; nil where it stands alone.
    private let index: String?
    /// What the countries of a site have in common.
    private let shared: EditionChanges

    /// - Parameters:
    ///   - tool: named at the end of the page.
    ///   - includesUnchanged: whether unchanged and cosmetic findings are listed too; else they are only counted.
    ///   - sections: the part of the outline to list and count.
    ///   - listing: which findings are listed, and in which order.
    public init(
        tool: Tool, includesUnchanged: Bool = false, sections: SectionFilter = .everything, listing: DiffListing = .everything
    ) {
        self.init(tool: tool, includesUnchanged: includesUnchanged, sections: sections, listing: listing, index: nil, shared: .none)
    }

    /// - Parameter index: the name of the page that lists this one among others; nil where it stands alone.
    init(
        tool: Tool, includesUnchanged: Bool, sections: SectionFilter, listing: DiffListing, index: String?, shared: EditionChanges
    ) {
        self.shared = shared
        self.index = index
        self.tool = tool
        self.includesUnchanged = includesUnchanged
        self.sections = sections
        self.listing = listing
    }

    /// The page as UTF-8, ending with a line feed. Linear in the findings.
    public func bytes(_ diff: ReportDiff) -> [UInt8] { parts(of: diff).document.bytes }

    /// The page, with what it was made from.
    struct Parts: Sendable {
        let context: PageContext
        let outline: PageOutline
        let document: HTMLDocument
    }

    func parts(of whole: ReportDiff) -> Parts {
        let diff = sections.select(whole)
        let (findings, leftOut) = listing.select(diff.findings) { finding in
            includesUnchanged || (finding.differs && (finding.relation != .cosmetic || finding.isMoved))
        }
        let context = PageContext(diff, sections: sections, listed: Set(findings.map(\.id)), shared: shared)
        let outline = PageOutline(listing.order == .report ? findings : [], in: context)
        let country = diff.new.edition.country.name
        let title = "\(country): what changed from \(context.sides.old) to \(context.sides.new)"
        let document = HTMLDocument(
            title: title, description: "\(title), sentence by sentence.", tool: tool, stylesheets: [.tokens, .page, .print],
            scripts: findings.isEmpty ? [] : [.pageScript],
            body: [
                .element(.a, [.class("skip"), .href(HTMLLink(place: "changes"))], text: "Skip to the changes"),
                PageHead(context: context, index: index).node,
                .element(.main, [], main(context, findings, outline, leftOut: leftOut)),
                PageFoot(context: context, tool: tool).node,
            ]
        )
        return Parts(context: context, outline: outline, document: document)
    }

    private func main(_ context: PageContext, _ findings: [Finding], _ outline: PageOutline, leftOut: Int) -> [HTMLNode] {
        guard !findings.isEmpty else {
            let phrase = context.diff.isEmpty ? "Nothing differs." : "Nothing is to be listed."
            return [.element(.p, [.id("changes"), .class("lede")], text: phrase)]
        }
        var changes: [HTMLNode] = [
            .element(.h2, [.id("changes-title")], text: "Changes"),
            PageControls(context: context, findings: findings, outline: outline).node,
        ]
        switch listing.order {
        case .report: changes += PageChanges(context: context, outline: outline).nodes
        case .significance:
            let rows = PageFinding(context: context, placesFindings: true)
            changes.append(
                .element(
                    .section, [.set(.ariaLabelledBy, "by-significance")],
                    [.element(.h3, [.id("by-significance")], text: "By significance")]
                        + findings.map { rows.node(FindingBlock.Entry(finding: $0, isElsewhere: false)) }))
        }
        changes.append(.element(.p, [.id("none"), .class("quiet"), .flag(.hidden)], text: "No finding is as you asked for."))
        if let phrase = listing.phrase(leftOut: leftOut) { changes.append(.element(.p, [.class("quiet")], text: phrase)) }
        return [
            PageOverview(context: context, outline: outline).node, PageNavigation(context: context, outline: outline).node,
            .element(.section, [.id("changes"), .set(.ariaLabelledBy, "changes-title")], changes),
        ]
    }
}
