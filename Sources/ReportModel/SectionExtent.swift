/// How much text stands under a heading, the headings below it included.
package struct SectionExtent: Sendable, Equatable {
    /// Headings above the section.
    package var depth = 0
    /// Number of the first paragraph; nil where there is no text.
    package var firstParagraph: Int?
    package var paragraphs = 0
    package var sentences = 0
    package var words = 0

    package init(depth: Int = 0, firstParagraph: Int? = nil, paragraphs: Int = 0, sentences: Int = 0, words: Int = 0) {
        self.depth = depth
        self.firstParagraph = firstParagraph
        self.paragraphs = paragraphs
        self.sentences = sentences
        self.words = words
    }

    /// One for each section of the report. Linear in the report.
    package static func extents(of report: Report) -> [SectionExtent] {
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
