import Findings
import ReportModel

extension FilingChart {
    /// The chart of a diff. Linear in the findings.
    ///
    /// - Parameters:
    ///   - listsEverything: whether findings that are no change of substance are rows, too.
    ///   - sections: the part of the outline to chart.
    ///   - listing: which findings are rows, and in which order.
    init(_ whole: ReportDiff, tool: Tool, listsEverything: Bool, sections: SectionFilter, listing: DiffListing) {
        let diff = sections.select(whole)
        let sides = SideNames(diff)
        let (findings, leftOut) = listing.select(diff.findings) { listsEverything || Self.isSubstantive($0, in: diff) }
        let rows = findings.enumerated().map { Row($0.element, number: $0.offset + 1, sides: sides) }
        let countries = (diff.old.edition.country.name, diff.new.edition.country.name)
        country = countries.0 == countries.1 ? countries.1 : "\(countries.0) and \(countries.1)"
        old = Source(diff.old, called: sides.old)
        new = Source(diff.new, called: sides.new)
        caption = Self.caption(of: diff, sections: sections, sides: sides, tool: tool)
        self.rows = rows
        method = FilingChartMethod(diff: diff, sides: sides, listing: listing, leftOut: leftOut, listsEverything: listsEverything).sentences
        self.tool = tool
    }

    /// Whether a finding is a change that a reader would cite: substance, figures, place, or a side without a counterpart.
    static func isSubstantive(_ finding: Finding, in diff: ReportDiff) -> Bool {
        switch finding.relation {
        case .revised, .added, .removed: true
        case .updated: finding.isMoved || !finding.figures.isEmpty
        case .unchanged, .cosmetic: finding.isMoved
        case .reworded: finding.isMoved || namesOtherIssues(finding, diff.summaryList)
        case .notCovered: false
        }
    }

    /// Whether a finding is the summary's list of issues, and the list does not name the same in the same words: what it names is what
    /// readers cite first, however little of the sentence it is.
    private static func namesOtherIssues(_ finding: Finding, _ list: SummaryList?) -> Bool {
        guard let list, list.isCompared, list.items.contains(where: { $0.relation != .kept }) else { return false }
        return finding.old.contains { $0 == list.old.place } || finding.new.contains { $0 == list.new.place }
    }

    private static func caption(of diff: ReportDiff, sections: SectionFilter, sides: SideNames, tool: Tool) -> [String] {
        var sentences = [
            "Compared by \(tool.name) \(tool.version).",
            "\(diff.boundary.grade.capitalized): \(diff.boundary.phrase) \(diff.boundary.placedPhrase(sides))",
        ]
        if !sections.isEmpty { sentences.append("Only the sections chosen by: \(sections.words.joined(separator: ", ")).") }
        for (paths, name) in [(diff.coverage.notCoveredByOld, sides.inOld), (diff.coverage.notCoveredByNew, sides.inNew)]
        where !paths.isEmpty {
            let places = paths.map { PlaceName.of($0) }.joined(separator: "; ")
            sentences.append("Not covered \(name): \(places). Nothing there counts as added or not reported.")
        }
        return sentences
    }
}

extension FilingChart.Source {
    fileprivate init(_ side: EditionSummary, called name: String) {
        self.name = side.edition.year.map(String.init) == name ? "\(name) edition" : "\(name) text"
        country = side.edition.country.name
        title = side.snapshot.title ?? FilingChart.notStated
        url = side.snapshot.url
        retrieved = side.snapshot.retrieved ?? FilingChart.notStated
        sha256 = side.snapshot.sha256
    }
}

extension FilingChart.Row {
    fileprivate init(_ finding: Finding, number: Int, sides: SideNames) {
        self.number = number
        id = finding.id
        kind = Self.kind(of: finding, sides)
        old = Self.side(finding.old, of: finding, marked: .deleted, edition: sides.old, inText: sides.inOldText)
        new = Self.side(finding.new, of: finding, marked: .inserted, edition: sides.new, inText: sides.inNewText)
        remarks = finding.figures.compactMap { FigurePhrase.phrase($0) } + [FigurePhrase.origin(finding.figures, sides)].compactMap(\.self)
    }

    private static func kind(of finding: Finding, _ sides: SideNames) -> String {
        let relation: String =
            switch finding.relation {
            case .removed: sides.notReportedInNew
            case .notCovered: "not covered \(finding.new.isEmpty ? sides.inNew : sides.inOld)"
            case .added, .revised, .updated, .reworded, .cosmetic, .unchanged: finding.relation.rawValue
            }
        return finding.isMoved ? "\(relation), moved" : relation
    }

    private static func side(
        _ quotations: [Quotation], of finding: Finding, marked mark: WordMark.Kind, edition: String, inText: String
    ) -> FilingChart.Side {
        let isCovered = finding.relation != .notCovered
        return FilingChart.Side(
            quotations: ChartQuotation.quotations(quotations, of: finding.words, marked: mark, edition: edition),
            absence: quotations.isEmpty ? "not \(isCovered ? "found" : "covered") \(inText)" : "",
            nearest: quotations.isEmpty ? finding.near.map { ChartQuotation($0.quotation, edition: edition) } : nil)
    }
}
