public import Findings

/// Filing charts as comma-separated values: a row of the chart is a row, with caption values in every row, so that a row can be cited
/// by itself. The methodology note stands in `Documentation/tables.md`.
public struct FilingChartCSV: DiffSetDocument {
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

    public var tellsOutcome: Bool { false }

    /// One country's chart. Linear in the findings.
    public func bytes(_ diff: ReportDiff) -> [UInt8] { Self.header + pair(diff) }

    /// The rows of one country, without the header.
    public func pair(_ diff: ReportDiff) -> [UInt8] {
        let chart = FilingChart(diff, tool: tool, listsEverything: listsEverything, sections: sections, listing: listing)
        return chart.rows.flatMap { row in CSVCell.row(Self.columns.map { $0.cell(row, chart) }) }
    }

    public mutating func append(pair: [UInt8]) -> [UInt8] {
        defer { isBegun = true }
        return isBegun ? pair : Self.header + pair
    }

    public mutating func finish(_ outcome: DiffSetOutcome) -> [UInt8] { isBegun ? [] : Self.header }

    // MARK: Columns

    private struct Column: Sendable {
        let name: String
        let cell: @Sendable (FilingChart.Row, FilingChart) -> CSVCell

        init(_ name: String, _ cell: @escaping @Sendable (FilingChart.Row, FilingChart) -> CSVCell) {
            self.name = name
            self.cell = cell
        }
    }

    private static let header = CSVCell.row(columns.map { .text($0.name) })

    private static let columns: [Column] =
        [
            Column("country") { .text($1.country) },
            Column("row") { row, _ in .count(row.number) },
            Column("kind") { row, _ in .text(row.kind) },
        ] + columns(ofSide: "old", \.old, \.old) + columns(ofSide: "new", \.new, \.new)
        + [
            Column("figures") { row, _ in .texts(row.remarks) },
            Column("id") { row, _ in .text(row.id) },
        ] + columns(ofSource: "old", \.old) + columns(ofSource: "new", \.new)
        + [Column("tool") { .text("\($1.tool.name) \($1.tool.version)") }]

    private static func columns(
        ofSide name: String, _ side: @escaping @Sendable (FilingChart.Row) -> FilingChart.Side,
        _ source: @escaping @Sendable (FilingChart) -> FilingChart.Source
    ) -> [Column] {
        [
            Column("\(name)_edition") { .text(source($1).name) },
            Column("\(name)_section") { row, _ in .texts(side(row).quotations.map(\.path)) },
            Column("\(name)_paragraph") { row, _ in
                let paragraphs = side(row).quotations.map(\.paragraph)
                return paragraphs.count == 1 ? .count(paragraphs[0]) : .texts(paragraphs.map { String($0) })
            },
            Column("\(name)_quotation") { row, _ in .texts(side(row).quotations.map(\.text)) },
            Column("only_in_\(name)") { row, _ in
                .texts(side(row).quotations.flatMap(\.runs).filter(\.isOnlyHere).map(\.text))
            },
            Column("\(name)_absence") { row, _ in .text(side(row).absence) },
            Column("\(name)_nearest") { row, _ in .text(ifAny: side(row).nearest.map { "\($0.citation): \($0.text)" }) },
        ]
    }

    private static func columns(
        ofSource name: String, _ source: @escaping @Sendable (FilingChart) -> FilingChart.Source
    ) -> [Column] {
        [
            Column("\(name)_title") { .text(source($1).title) },
            Column("\(name)_url") { .text(source($1).url ?? FilingChart.notStated) },
            Column("\(name)_retrieved") { .text(source($1).retrieved) },
            Column("\(name)_sha256") { .text(source($1).sha256) },
        ]
    }
}
