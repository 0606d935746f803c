public import Findings
public import ReportModel

/// A report as Markdown: country and year, where it came from, then its headings by level and its paragraphs, run-in headings in
/// bold. All text is escaped.
public struct ReportMarkdown: Sendable {
    private let sections: SectionFilter

    /// - Parameter sections: the part of the outline to write.
    public init(sections: SectionFilter = .everything) {
        self.sections = sections
    }

    /// The document, ending with a line feed. Linear in the report.
    public func bytes(_ report: Report) -> [UInt8] {
        var bytes: [UInt8] = []
        func write(block: String) {
            if !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
            bytes.append(contentsOf: block.utf8)
            bytes.append(UInt8(ascii: "\n"))
        }
        let country = MarkdownText.escaped(report.edition.country.name)
        write(block: "# \(country)" + (report.edition.year.map { ", \($0)" } ?? ""))
        write(block: "> " + MarkdownText.source(report.snapshot.title ?? "Source", report.snapshot) + ".")
        let walk = ReportWalk(report, sections: sections)
        for item in walk.items {
            switch item {
            case .section(let index):
                let section = report.sections[index]
                guard section.kind == .heading else { continue }
                let marks = String(repeating: "#", count: min(max(section.level, 1) + 1, 6))
                write(block: "\(marks) \(MarkdownText.escaped(section.heading))")
            case .paragraph(let index):
                let (runIn, rest) = walk.parts(of: report.paragraphs[index])
                let text = report.string(rest)
                guard let runIn else {
                    write(block: MarkdownText.escapedLine(text))
                    continue
                }
                let lead = "**\(MarkdownText.escaped(report.string(runIn)))**"
                write(block: text.isEmpty ? lead : "\(lead) \(MarkdownText.escaped(text))")
            }
        }
        return bytes
    }
}
