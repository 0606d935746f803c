import ArgumentParser
import Recension

/// The formats that `recension diff` writes.
enum DiffFormat: String, ExpressibleByArgument, CaseIterable {
    case terminal, markdown, html, json
}

/// A format with the options it was asked for: how one country alone is written, and how many are.
struct DiffRendering: Sendable {
    /// One country alone.
    let single: @Sendable (ReportDiff) -> [UInt8]
    /// Many countries, empty until a pair is appended; nil where the format is one of a single country.
    let set: (any DiffSetDocument)?

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
        case .html:
            let page = DiffPage(tool: .current, includesUnchanged: all, sections: sections, listing: listing)
            single = { page.bytes($0) }
            set = nil
        case .json:
            let json = DiffJSON(tool: .current, includesUnchanged: all, sections: sections, listing: listing)
            single = { json.bytes($0) }
            set = DiffSetJSON(tool: .current, includesUnchanged: all, sections: sections, listing: listing)
        }
    }
}

extension Tool {
    /// This tool.
    static let current = Tool(version: recensionVersion)
}
