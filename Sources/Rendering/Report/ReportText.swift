public import Findings
public import ReportModel

/// A report as plain text: the country on the first line, then one heading or paragraph a line, run-in headings where they stand.
///
/// Control characters are made inert; all else is verbatim.
public struct ReportText: Sendable {
    private let sections: SectionFilter

    /// - Parameter sections: the part of the outline to write.
    public init(sections: SectionFilter = .everything) {
        self.sections = sections
    }

    /// The text, ending with a line feed. Linear in the report.
    public func bytes(_ report: Report) -> [UInt8] {
        var bytes: [UInt8] = []
        func write(line: String) {
            bytes.append(contentsOf: Inert.terminal(line).utf8)
            bytes.append(UInt8(ascii: "\n"))
        }
        write(line: report.edition.country.name)
        for item in ReportWalk(report, sections: sections).items {
            switch item {
            case .section(let index):
                let section = report.sections[index]
                if section.kind == .heading { write(line: section.heading) }
            case .paragraph(let index):
                write(line: report.string(report.paragraphs[index]))
            }
        }
        return bytes
    }
}
