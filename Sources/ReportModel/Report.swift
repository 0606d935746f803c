/// One country in one edition, as extracted from one page or text.
///
/// The words of the report stand once, in ``text``; sections, paragraphs and sentences point into it. All lists are flat and in
/// document order, so that walking a report needs no recursion and comparing two reports needs no strings.
public struct Report: Sendable, Equatable {
    /// The body text as UTF-8: paragraph after paragraph, one space for each run of white space, one line feed after each
    /// paragraph. Headings are not part of it; run-in headings are, because they stand inside their paragraph.
    public let text: [UInt8]
    /// Headings in document order; a section's parent stands before it.
    public let sections: [Section]
    /// Body paragraphs in document order. The position in this list is the paragraph number that every output shows.
    public let paragraphs: [Paragraph]
    /// Sentences in document order.
    public let sentences: [Sentence]
    /// Country and year.
    public let edition: Edition
    /// The capture the report was read from.
    public let snapshot: Snapshot
    /// What was noticed while reading, in document order; never a reason to distrust the whole.
    public let diagnostics: [Diagnostic]

    public init(
        text: [UInt8], sections: [Section], paragraphs: [Paragraph], sentences: [Sentence], edition: Edition,
        snapshot: Snapshot, diagnostics: [Diagnostic] = []
    ) {
        self.text = text
        self.sections = sections
        self.paragraphs = paragraphs
        self.sentences = sentences
        self.edition = edition
        self.snapshot = snapshot
        self.diagnostics = diagnostics
    }

    /// The verbatim words of a part of ``text``.
    public func string(_ range: Range<Int>) -> String {
        String(decoding: text[range], as: UTF8.self)
    }

    /// The verbatim words of a sentence.
    public func string(_ sentence: Sentence) -> String { string(sentence.text) }

    /// The verbatim words of a paragraph, run-in heading included.
    public func string(_ paragraph: Paragraph) -> String { string(paragraph.text) }

    /// The headings above and including a section, outermost first; empty for text before the first heading.
    ///
    /// Linear in the depth of the section.
    public func path(to section: Int?) -> SectionPath {
        var indices: [Int] = []
        var next = section
        while let index = next {
            indices.append(index)
            next = sections[index].parent
        }
        return SectionPath(headings: indices.reversed().map { sections[$0].heading })
    }

    /// The number of words in the body: runs of text parted by white space, run-in headings included.
    public var wordCount: Int {
        var count = 0
        var isInWord = false
        for byte in text {
            let isSpace = byte == 0x20 || byte == 0x0A
            if !isSpace && !isInWord { count += 1 }
            isInWord = !isSpace
        }
        return count
    }
}
