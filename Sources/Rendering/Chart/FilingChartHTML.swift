public import Findings
import ReportModel

/// Filing charts as a page of its own, to be read and to be printed: caption, rows, method.
///
/// On paper the head of the table comes again on every page and no row is torn where it fits one. Every row and every citation is a link:
/// to the row itself, and to the sentence on the page it was read from.
public struct FilingChartHTML: DiffSetDocument {
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

    /// The page of one country. Linear in the findings.
    public func bytes(_ diff: ReportDiff) -> [UInt8] {
        let chart = chart(diff)
        return document(title: Self.title(chart), [Self.article(chart, rowPrefix: "row")]).bytes
    }

    // MARK: Many countries

    public func pair(_ diff: ReportDiff) -> [UInt8] {
        var writer = HTMLWriter()
        writer.write(Self.article(chart(diff), rowPrefix: "\(Self.anchor(diff.new.edition.country))_row"))
        return writer.bytes
    }

    public mutating func append(pair: [UInt8]) -> [UInt8] {
        defer { isBegun = true }
        return isBegun ? pair : frame.opening + pair
    }

    public mutating func finish(_ outcome: DiffSetOutcome) -> [UInt8] {
        var writer = HTMLWriter()
        if !outcome.missing.isEmpty || !outcome.problems.isEmpty {
            let lines = outcome.missing.map { "\($0.country.name): \($0.phrase)" } + outcome.problems.map(\.message)
            writer.write(
                .element(
                    .article, [],
                    [.element(.h1, text: "Not compared"), .element(.ul, [], lines.map { .element(.li, text: $0) })]))
        }
        return (isBegun ? [] : frame.opening) + writer.bytes + frame.closing
    }

    /// What stands before and behind the charts, so that none of them has to be held.
    private var frame: (opening: [UInt8], closing: [UInt8]) {
        let bytes = document(title: "Comparison charts", []).bytes
        let end = Array("</main>".utf8)
        let place = bytes.indices.last { bytes[$0...].starts(with: end) } ?? bytes.endIndex
        return (Array(bytes[..<place]), Array(bytes[place...]))
    }

    // MARK: Parts

    private func chart(_ diff: ReportDiff) -> FilingChart {
        FilingChart(diff, tool: tool, listsEverything: listsEverything, sections: sections, listing: listing)
    }

    private func document(title: String, _ articles: [HTMLNode]) -> HTMLDocument {
        HTMLDocument(title: title, tool: tool, stylesheets: [.tokens, .chart], body: [.element(.main, [], articles)])
    }

    private static func title(_ chart: FilingChart) -> String {
        "\(chart.country): comparison of \(chart.old.name) and \(chart.new.name)"
    }

    private static func article(_ chart: FilingChart, rowPrefix: String) -> HTMLNode {
        let caption = chart.caption.map { HTMLNode.element(.p, text: $0) }
        let method = HTMLNode.element(
            .section, [.class("method")], [.element(.h2, text: "Method")] + chart.method.map { .element(.p, text: $0) })
        return .element(.article, [], [.element(.h1, text: title(chart)), sources(chart)] + caption + [rows(chart, rowPrefix), method])
    }

    private static func sources(_ chart: FilingChart) -> HTMLNode {
        let sources = [chart.old, chart.new]
        var rows: [(String, [HTMLNode])] = [
            ("Title", sources.map { .text($0.title) }),
            ("Address", sources.map { .link(HTMLLink(web: $0.url), [], [.text($0.url ?? FilingChart.notStated)]) }),
            ("Retrieved", sources.map { .text($0.retrieved) }),
            ("SHA-256 of the page", sources.map { .element(.code, text: $0.sha256) }),
        ]
        if chart.old.country != chart.new.country { rows.insert(("Country", sources.map { .text($0.country) }), at: 0) }
        let head = HTMLNode.element(
            .tr, [], [.element(.td)] + sources.map { .element(.th, [.set(.scope, "col")], text: $0.name) })
        let body = rows.map { name, cells -> HTMLNode in
            .element(.tr, [], [.element(.th, [.set(.scope, "row")], text: name)] + cells.map { .element(.td, [], [$0]) })
        }
        return .element(.table, [.class("sources")], [.element(.thead, [], [head]), .element(.tbody, [], body)])
    }

    private static func rows(_ chart: FilingChart, _ prefix: String) -> HTMLNode {
        guard !chart.rows.isEmpty else { return .element(.p, text: "No row: nothing differs that the chart lists.") }
        let columns = [("row", "Row"), ("kind", "Change"), ("old", chart.old.name), ("new", chart.new.name)]
        let head = HTMLNode.element(
            .tr, [], columns.map { .element(.th, [.class($0.0), .set(.scope, "col")], text: $0.1) })
        let body = chart.rows.map { row -> HTMLNode in
            let id = "\(prefix)\(row.number)"
            let kind = [row.kind] + row.remarks
            return .element(
                .tr, [.id(id)],
                [
                    .element(
                        .th, [.class("row number"), .set(.scope, "row")], [.link(HTMLLink(place: id), [], [.text(String(row.number))])]),
                    .element(
                        .td, [.class("kind")],
                        kind.map { .element(.p, text: $0) } + [.element(.p, [], [.element(.code, text: row.id)])]),
                    side(row.old, of: chart.old, mark: .del), side(row.new, of: chart.new, mark: .ins),
                ])
        }
        let table = HTMLNode.element(
            .table, [.class("rows")],
            [
                .element(.caption, [.class("hidden-text")], text: "What changed, \(chart.old.name) beside \(chart.new.name)"),
                .element(.thead, [], [head]), .element(.tbody, [], body),
            ])
        // A table wider than the window scrolls by itself, with the keyboard, too.
        return .element(.div, [.class("wide"), .set(.role, "region"), .set(.ariaLabel, "Rows"), .set(.tabindex, 0)], [table])
    }

    private static func side(_ side: FilingChart.Side, of source: FilingChart.Source, mark: HTMLTag) -> HTMLNode {
        var parts = side.quotations.flatMap { quotation($0, of: source, mark: mark) }
        if !side.absence.isEmpty { parts.append(.element(.p, [.class("absence")], text: side.absence)) }
        if let nearest = side.nearest {
            parts.append(
                .element(
                    .div, [.class("nearest")],
                    [.element(.p, [.class("absence")], text: "nearest:")] + quotation(nearest, of: source, mark: mark)))
        }
        return .element(.td, [], parts)
    }

    private static func quotation(_ quotation: ChartQuotation, of source: FilingChart.Source, mark: HTMLTag) -> [HTMLNode] {
        // Enough words for a browser to find the sentence, few enough to print and mail.
        let words = quotation.text.split(separator: " ").prefix(8)
        let link = HTMLLink(web: source.url)?.at(words: words)
        let runs = quotation.runs.enumerated().flatMap { index, run -> [HTMLNode] in
            let text: HTMLNode = run.isOnlyHere ? .element(mark, text: run.text) : .text(run.text)
            return index == 0 ? [text] : [.text(" "), text]
        }
        return [
            .element(.p, [.class("place")], [.link(link, [], [.text(quotation.citation)])]),
            .element(.blockquote, [], [.text("“")] + runs + [.text("”")]),
        ]
    }

    /// A country's name in an address.
    private static func anchor(_ country: Country) -> String {
        let name = (country.code ?? country.name).lowercased().unicodeScalars.map { scalar -> Character in
            scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)) ? Character(scalar) : "_"
        }
        return String(name)
    }
}
