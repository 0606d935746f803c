import ReportModel

extension Report {
    /// Sentences of one or several reports as a report, each in a paragraph of its own, without sections: to compare words that
    /// stand far apart. Linear in the sentences.
    init(excerpting sentences: [(report: Report, sentence: Int)], edition: Edition) {
        var text: [UInt8] = []
        var paragraphs: [Paragraph] = []
        var excerpts: [Sentence] = []
        for (report, index) in sentences {
            let start = text.count
            text += report.text[report.sentences[index].text]
            excerpts.append(Sentence(text: start..<text.count, paragraph: paragraphs.count, index: 0, line: nil))
            paragraphs.append(
                Paragraph(section: nil, text: start..<text.count, sentences: excerpts.count - 1..<excerpts.count, line: nil))
            text.append(0x0A)
        }
        self.init(
            text: text, sections: [], paragraphs: paragraphs, sentences: excerpts, edition: edition, snapshot: Snapshot(sha256: ""))
    }

    /// Position in ``sentences`` of a sentence given by paragraph and place in it.
    func sentence(paragraph: Int, place: Int) -> Int { paragraphs[paragraph].sentences.lowerBound + place }

    /// Position of the section that a sentence stands in, its run-in heading included.
    func section(of sentence: Int) -> Int? { paragraphs[sentences[sentence].paragraph].section }
}
