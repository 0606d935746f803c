import HTMLTree
import ReportModel

@testable import ReportExtraction

/// Invented pages and short ways to look at what is read out of them.
enum Pages {
    /// A page of the site around the inside of its report.
    static func page(
        _ content: String, title: String = "Ardania", slug: String = "ardania", year: Int = 2019, head: String = ""
    ) -> [UInt8] {
        Array(
            """
            <!doctype html>
            <html lang="en-US"><head><meta charset="UTF-8">
            <title>\(title) - United States Department of State</title>
            <link rel="canonical" href="https://www.state.gov/reports/\(year)-country-reports-on-human-rights-practices/\(slug)/">
            \(head)
            </head><body><nav><ul><li><a href="/">Home</a></li></ul></nav>
            <h1>\(year) Country Reports on Human Rights Practices: \(title)</h1>
            <div id="report_content">\(content)</div>
            <footer><p>Office of the footer.</p></footer>
            </body></html>
            """.utf8)
    }

    static func blocks(_ html: String) throws -> BlockList {
        let tree = try HTMLTree(parsing: Array(html.utf8))
        return PageBlocks.read(tree, in: 0..<tree.nodes.count)
    }

    static func report(_ content: String) throws -> Report {
        try ReportReader().read(page(content), path: "2019/ardania.html")[0]
    }

    /// The outline with a sign for each level: "# Section 1. …", "## a. …", "~" for a run-in heading.
    static func outline(_ sections: [Section]) -> [String] {
        sections.map { section in
            let sign = section.kind == .runIn ? "~" : "#"
            return "\(String(repeating: sign, count: section.level)) \(section.heading)"
        }
    }
}

extension BlockList {
    /// One line a block: its kind's sign and its words, emphasised ones that open it between asterisks.
    var lines: [String] {
        blocks.map { block in
            let sign =
                switch block.kind {
                case .heading(let level): "h\(level) "
                case .paragraph: ""
                case .listItem: "- "
                case .tableRow: "| "
                }
            let lead = string(block.text.lowerBound..<block.leadEnd)
            return sign + (lead.isEmpty ? "" : "*\(lead)*") + string(block.leadEnd..<block.text.upperBound)
        }
    }
}
