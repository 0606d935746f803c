public import Findings
import ReportModel

/// Filing charts in Markdown (CommonMark with GitHub's tables): caption, rows, method.
///
/// Emphasis is the only mark of a changed word: a line through a quotation would look like the author's.
public struct FilingChartMarkdown: DiffSetDocument {
    private let tool: Tool
    private let listsEverything: Bool
    private let sections: SectionFilter
    private let listing: DiffListing
    private var isBegun = false

    /// - Parameters:
    ///   - listsEverything: whether findings that are no change of substance are rows, too.
    ///   - sections: the part of the outline to chart.
    ///   - listing: which findings are rows, and in which order.
    public init(tool: Tool, listsEverything: Bool = false, sections: SectionFilter = .everything, listing: DiffListing = .everything) {
        self.tool = tool
        self.listsEverything = listsEverything
        self.sections = sections
        self.listing = listing
    }

    /// One country's chart, ending with a line feed. Linear in the findings.
    public func bytes(_ diff: ReportDiff) -> [UInt8] {
        let chart = FilingChart(diff, tool: tool, listsEverything: listsEverything, sections: sections, listing: listing)
        var text = "# \(Self.escaped(chart.country)): comparison of \(chart.old.name) and \(chart.new.name)\n\n"
        text += Self.sources(chart)
        for sentence in chart.caption { text += "\n\(MarkdownText.escapedLine(sentence))\n" }
        text += "\n" + Self.rows(chart)
        text += "\n## Method\n"
        for sentences in chart.method { text += "\n\(MarkdownText.escapedLine(sentences))\n" }
        return Array(text.utf8)
    }

    public func pair(_ diff: ReportDiff) -> [UInt8] { bytes(diff) }

    public mutating func append(pair: [UInt8]) -> [UInt8] {
        defer { isBegun = true }
        return isBegun ? [0x0A] + pair : pair
    }

    public mutating func finish(_ outcome: DiffSetOutcome) -> [UInt8] {
        var text = ""
        if !outcome.missing.isEmpty {
            text += "\n# Editions that are missing\n\n"
            for edition in outcome.missing { text += "- \(Self.escaped(edition.country.name)): \(edition.phrase)\n" }
        }
        if !outcome.problems.isEmpty {
            text += "\n# Not compared\n\n"
            for problem in outcome.problems { text += "- \(Self.escaped(problem.message))\n" }
        }
        return Array((isBegun ? text : String(text.drop { $0 == "\n" })).utf8)
    }

    // MARK: Parts

    private static func sources(_ chart: FilingChart) -> String {
        let sources = [chart.old, chart.new]
        var rows = [
            ("Title", sources.map { escaped($0.title) }),
            ("Address", sources.map { source in source.url.map { MarkdownText.link($0, to: $0) } ?? FilingChart.notStated }),
            ("Retrieved", sources.map { escaped($0.retrieved) }),
            ("SHA-256 of the page", sources.map { code($0.sha256) }),
        ]
        if chart.old.country != chart.new.country { rows.insert(("Country", sources.map { escaped($0.country) }), at: 0) }
        let lines = rows.map { "| \($0.0) | \($0.1.joined(separator: " | ")) |\n" }
        return "| | \(chart.old.name) | \(chart.new.name) |\n|---|---|---|\n" + lines.joined()
    }

    private static func rows(_ chart: FilingChart) -> String {
        guard !chart.rows.isEmpty else { return "No row: nothing differs that the chart lists.\n" }
        let lines = chart.rows.map { row in
            let kind = ([escaped(row.kind)] + row.remarks.map { escaped($0) } + [code(row.id)]).joined(separator: "<br>")
            return "| \(row.number) | \(kind) | \(side(row.old)) | \(side(row.new)) |\n"
        }
        return "| Row | | \(chart.old.name) | \(chart.new.name) |\n|--:|---|---|---|\n" + lines.joined()
    }

    private static func side(_ side: FilingChart.Side) -> String {
        var parts = side.quotations.map { quotation($0) }
        if !side.absence.isEmpty { parts.append("(\(escaped(side.absence)))") }
        if let nearest = side.nearest { parts.append("nearest: \(quotation(nearest))") }
        return parts.joined(separator: "<br>")
    }

    private static func quotation(_ quotation: ChartQuotation) -> String {
        let words = quotation.runs.map { run in run.isOnlyHere ? emphasized(run.text) : escaped(run.text) }
        return "*\(escaped(quotation.citation)):* “\(words.joined(separator: " "))”"
    }

    private static func emphasized(_ text: String) -> String {
        MarkdownText.marked([WordMark(.inserted, text)])
    }

    private static func code(_ hexadecimal: String) -> String {
        "`\(hexadecimal.filter { $0.isASCII && ($0.isLetter || $0.isNumber) })`"
    }

    private static func escaped(_ text: String) -> String { MarkdownText.escaped(text) }
}
