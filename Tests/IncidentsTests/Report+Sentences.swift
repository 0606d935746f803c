import ReportModel

extension Report {
    /// A report of paragraphs; "|" parts the sentences of one.
    init(_ paragraphs: String..., year: Int = 2019) {
        var text: [UInt8] = []
        var all: [Paragraph] = []
        var sentences: [Sentence] = []
        for paragraph in paragraphs {
            let start = text.count
            let first = sentences.count
            for (index, sentence) in paragraph.split(separator: "|").enumerated() {
                if index > 0 { text.append(0x20) }
                let start = text.count
                text += sentence.utf8
                sentences.append(Sentence(text: start..<text.count, paragraph: all.count, index: index, line: nil))
            }
            all.append(Paragraph(section: nil, text: start..<text.count, sentences: first..<sentences.count, line: nil))
            text.append(0x0A)
        }
        self.init(
            text: text, sections: [], paragraphs: all, sentences: sentences,
            edition: Edition(country: Country(code: nil, name: "Ardania"), year: year), snapshot: Snapshot(sha256: ""))
    }
}
