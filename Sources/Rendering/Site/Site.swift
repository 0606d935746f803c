public import Collation
public import Findings

/// A folder diff as a site: an index, and a page a country. Each page is whole by itself, and so is the index.
public struct Site: Sendable {
    /// The name of the index.
    public static let indexName = "index.html"

    private let tool: Tool
    private let sections: SectionFilter
    private let shared: EditionChanges
    private let pages: DiffPage

    /// - Parameters:
    ///   - includesUnchanged: whether unchanged and cosmetic findings are listed too; else they are only counted.
    ///   - sections: the part of the outline to list and count.
    ///   - listing: which findings are listed, and in which order.
    ///   - shared: what the countries have in common: told on the index, and no highlight of any of them.
    public init(
        tool: Tool, includesUnchanged: Bool = false, sections: SectionFilter = .everything, listing: DiffListing = .everything,
        shared: EditionChanges = .none
    ) {
        self.shared = shared
        self.tool = tool
        self.sections = sections
        pages = DiffPage(
            tool: tool, includesUnchanged: includesUnchanged, sections: sections, listing: listing, index: Self.indexName,
            shared: shared)
    }

    /// A country's page, and what the index keeps of it. Linear in the findings.
    ///
    /// - Parameter name: The name of the page's file.
    public func page(_ diff: ReportDiff, name: String) -> (entry: SiteEntry, bytes: [UInt8]) {
        let page = pages.parts(of: diff)
        return (SiteEntry(page.context.diff, page: name, context: page.context, outline: page.outline), page.document.bytes)
    }

    /// The index, ending with a line feed; countries stand in the order given. Linear in the countries, times the columns of the map.
    public func index(_ entries: [SiteEntry], problems: [DiffProblem] = [], missing: [MissingEdition] = []) -> [UInt8] {
        SiteIndex(tool: tool, entries: entries, problems: problems, missing: missing, sections: sections, shared: shared).document.bytes
    }
}
