/// A body paragraph, list item or table row of a report.
public struct Paragraph: Sendable, Equatable {
    /// Position in ``Report/sections`` of the innermost section the paragraph stands under, its own run-in heading included;
    /// nil for text before the first heading.
    public let section: Int?
    /// The words, run-in heading included, as a range of ``Report/text``.
    public let text: Range<Int>
    /// The paragraph's sentences as a range of ``Report/sentences``. Their texts leave out the run-in heading.
    public let sentences: Range<Int>
    /// The line of the source at which the paragraph begins, from 1; nil where it is not known.
    public let line: Int?

    public init(section: Int?, text: Range<Int>, sentences: Range<Int>, line: Int?) {
        self.section = section
        self.text = text
        self.sentences = sentences
        self.line = line
    }
}

/// A sentence of a report, verbatim.
public struct Sentence: Sendable, Equatable {
    /// The words as a range of ``Report/text``, without white space at either end.
    public let text: Range<Int>
    /// Position of its paragraph in ``Report/paragraphs``.
    public let paragraph: Int
    /// Position within its paragraph, from 0.
    public let index: Int
    /// The line of the source at which the sentence begins, from 1; nil where it is not known.
    public let line: Int?

    public init(text: Range<Int>, paragraph: Int, index: Int, line: Int?) {
        self.text = text
        self.paragraph = paragraph
        self.index = index
        self.line = line
    }
}
