package import ReportModel

extension Quotation {
    /// A sentence of a report, verbatim, with its place.
    package init(_ report: Report, sentence index: Int) {
        let sentence = report.sentences[index]
        self.init(
            text: report.string(sentence), section: report.path(to: report.paragraphs[sentence.paragraph].section),
            paragraph: sentence.paragraph, sentence: sentence.index, line: sentence.line)
    }

    /// The position of the sentence among those of the report it was taken from.
    func position(in report: Report) -> Int { report.paragraphs[paragraph].sentences.lowerBound + sentence }
}

extension SentencePlace {
    init(_ sentence: Sentence) { self.init(paragraph: sentence.paragraph, sentence: sentence.index) }
}
