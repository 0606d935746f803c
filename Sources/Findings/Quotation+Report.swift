package import ReportModel

extension Quotation {
    /// A sentence of a report, verbatim, with its place.
    package init(_ report: Report, sentence index: Int) {
        let sentence = report.sentences[index]
        self.init(
            text: report.string(sentence), section: report.path(to: report.paragraphs[sentence.paragraph].section),
            paragraph: sentence.paragraph, sentence: sentence.index, line: sentence.line)
    }
}
