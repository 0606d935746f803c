import ArgumentParser
import Recension

/// The formats that `recension diff` writes.
enum DiffFormat: String, ExpressibleByArgument, CaseIterable {
    case terminal, markdown, html, json
    /// One finding a line.
    case ndjson
    /// One finding a row.
    case csv
    /// The chart to attach to a filing.
    case chart
    case chartHTML = "chart-html"
    case chartCSV = "chart-csv"

    /// "a, b or c".
    static var list: String {
        let names = allCases.map(\.rawValue)
        return "\(names.dropLast().joined(separator: ", ")) or \(names.last ?? "")"
    }
}

/// A format with the options it was asked for: how one country alone is written, and how many are.
struct DiffRendering: Sendable {
    /// One country alone.
    let single: @Sendable (ReportDiff) -> [UInt8]
    /// Many countries, empty until a pair is appended; nil where the format is one of a single country.
    let set: (any DiffSetDocument)?
    /// Whether the countries of a set are written as they come, and not only when all are known.
    let isStreamed: Bool

    /// - Parameters:
    ///   - all: whether unchanged and cosmetic findings are listed too.
    ///   - sections: the part of the outline to list and count.
    ///   - listing: which findings are listed, and in which order.
    ///   - view: how the terminal's format shows them; the trouble is a view for which there is no room.
    init(
        _ format: DiffFormat, all: Bool, sections: SectionFilter, listing: DiffListing, view: ViewOptions, output: OutputOptions
    ) throws(Trouble) {
        isStreamed = format != .markdown && !view.stat
        switch format {
        case .terminal where view.stat:
            let stat = SectionStatTerminal(width: output.columns, color: output.usesColor, sections: sections)
            single = { stat.bytes($0) }
            set = DiffSetTerminal(nil, table: DiffStatTerminal(width: output.columns, color: output.usesColor))
        case .terminal:
            let terminal = DiffTerminal(
                width: output.columns, color: output.usesColor, includesUnchanged: all, sections: sections, listing: listing,
                view: try view.resolved(columns: output.columns), context: view.context)
            single = { terminal.bytes($0) }
            set = DiffSetTerminal(terminal, table: DiffStatTerminal(width: output.columns, color: output.usesColor))
        case .markdown:
            let markdown = DiffMarkdown(includesUnchanged: all, sections: sections, listing: listing)
            single = { markdown.bytes($0) }
            set = DiffSetMarkdown(markdown)
        case .html:
            let page = DiffPage(tool: .current, includesUnchanged: all, sections: sections, listing: listing)
            single = { page.bytes($0) }
            set = nil
        case .json:
            let json = DiffJSON(tool: .current, includesUnchanged: all, sections: sections, listing: listing)
            single = { json.bytes($0) }
            set = DiffSetJSON(tool: .current, includesUnchanged: all, sections: sections, listing: listing)
        case .ndjson:
            let lines = DiffNDJSON(includesUnchanged: all, sections: sections, listing: listing)
            (single, set) = ({ lines.pair($0) }, lines)
        case .csv:
            let table = DiffCSV(includesUnchanged: all, sections: sections, listing: listing)
            (single, set) = ({ table.bytes($0) }, table)
        case .chart:
            let chart = FilingChartMarkdown(tool: .current, listsEverything: all, sections: sections, listing: listing)
            (single, set) = ({ chart.bytes($0) }, chart)
        case .chartHTML:
            let chart = FilingChartHTML(tool: .current, listsEverything: all, sections: sections, listing: listing)
            (single, set) = ({ chart.bytes($0) }, chart)
        case .chartCSV:
            let chart = FilingChartCSV(tool: .current, listsEverything: all, sections: sections, listing: listing)
            (single, set) = ({ chart.bytes($0) }, chart)
        }
    }
}

extension Tool {
    /// This tool.
    static let current = Tool(version: recensionVersion)
}
