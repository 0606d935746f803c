import ArgumentParser
import Recension

/// The formats that `recension diff` writes.
enum DiffFormat: String, ExpressibleByArgument, CaseIterable {
    case terminal, markdown, json
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
    /// Many countries; empty until a pair is appended.
    let set: any DiffSetDocument

    /// - Parameters:
    ///   - all: whether unchanged and cosmetic findings are listed too.
    ///   - sections: the part of the outline to list and count.
    ///   - listing: which findings are listed, and in which order.
    init(_ format: DiffFormat, all: Bool, sections: SectionFilter, listing: DiffListing, output: OutputOptions) {
        switch format {
        case .terminal:
            let terminal = DiffTerminal(
                width: output.columns, color: output.usesColor, includesUnchanged: all, sections: sections, listing: listing)
            single = { terminal.bytes($0) }
            set = DiffSetTerminal(terminal, table: DiffStatTerminal(width: output.columns, color: output.usesColor))
        case .markdown:
            let markdown = DiffMarkdown(includesUnchanged: all, sections: sections, listing: listing)
            single = { markdown.bytes($0) }
            set = DiffSetMarkdown(markdown)
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
