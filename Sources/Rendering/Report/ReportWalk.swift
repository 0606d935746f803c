import Findings
import ReportModel

/// A report's headings and paragraphs as one list in reading order, with what is asked of each section worked out once.
///
/// Linear in sections and paragraphs, and in the depth of the outline where paths are asked for.
struct ReportWalk: Sendable {
    enum Item: Sendable, Equatable {
        /// Position in the report's sections; a run-in heading stands right before the paragraph that it opens.
        case section(Int)
        /// Position in the report's paragraphs.
        case paragraph(Int)
    }

    let report: Report
    /// The path of each section.
    let paths: [SectionPath]
    /// What was asked for, in reading order.
    let items: [Item]

    init(_ report: Report, sections filter: SectionFilter) {
        self.report = report
        var paths: [SectionPath] = []
        paths.reserveCapacity(report.sections.count)
        for section in report.sections {
            let above = section.parent.map { paths[$0].headings } ?? []
            paths.append(SectionPath(headings: above + [section.heading]))
        }
        self.paths = paths
        let isIn = paths.map { filter.contains($0) }
        let isRootIn = filter.contains(SectionPath(headings: []))
        var items: [Item] = []
        var next = 0
        for (index, paragraph) in report.paragraphs.enumerated() {
            if let section = paragraph.section {
                while next <= section {
                    if isIn[next] { items.append(.section(next)) }
                    next += 1
                }
            }
            if paragraph.section.map({ isIn[$0] }) ?? isRootIn { items.append(.paragraph(index)) }
        }
        for section in report.sections.indices.dropFirst(next) where isIn[section] { items.append(.section(section)) }
        self.items = items
    }

    /// The path of a paragraph's section.
    func path(of paragraph: Paragraph) -> SectionPath {
        paragraph.section.map { paths[$0] } ?? SectionPath(headings: [])
    }

    /// A paragraph in two parts: the run-in heading that it opens with, if it does, and the rest; joined they are its words.
    func parts(of paragraph: Paragraph) -> (runIn: Range<Int>?, rest: Range<Int>) {
        let start = paragraph.text.lowerBound
        guard let section = paragraph.section, report.sections[section].kind == .runIn else { return (nil, paragraph.text) }
        let first = paragraph.sentences.first.map { report.sentences[$0].text.lowerBound } ?? paragraph.text.upperBound
        guard first > start else { return (nil, paragraph.text) }
        var end = first
        while end > start, report.text[end - 1] == 0x20 { end -= 1 }
        return (start..<end, first..<paragraph.text.upperBound)
    }
}
