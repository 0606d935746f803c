import ReportModel

/// How much text stands under a heading, the headings below it included.
struct SectionExtent: Sendable, Equatable {
    /// Headings above the section.
    var depth = 0
    /// Number of the first paragraph; nil where there is no text.
    var firstParagraph: Int?
    var paragraphs = 0
    var sentences = 0
    var words = 0

    /// One for each section of the report. Linear in the report.
    static func extents(of report: Report) -> [SectionExtent] {
        var extents = [SectionExtent](repeating: SectionExtent(), count: report.sections.count)
        for (index, section) in report.sections.enumerated() {
            if let parent = section.parent { extents[index].depth = extents[parent].depth + 1 }
        }
        for (number, paragraph) in report.paragraphs.enumerated() {
            guard let section = paragraph.section else { continue }
            extents[section].add(
                SectionExtent(
                    firstParagraph: number, paragraphs: 1, sentences: paragraph.sentences.count,
                    words: report.text[paragraph.text].split(separator: 0x20).count))
        }
        // A parent stands before its children: from the end, each is complete when it is added to the one above.
        for (index, section) in report.sections.enumerated().reversed() {
            if let parent = section.parent { extents[parent].add(extents[index]) }
        }
        return extents
    }

    private mutating func add(_ other: SectionExtent) {
        if let first = other.firstParagraph { firstParagraph = min(firstParagraph ?? first, first) }
        paragraphs += other.paragraphs
        sentences += other.sentences
        words += other.words
    }
}
