package import ReportModel

extension Report {
    /// A report from a sketch: "# Section 1. Title" and "## a. Title" are headings of level 1 and 2, a line is a paragraph, "|" parts
    /// its sentences, and "Title:: …" opens it with a run-in heading.
    package init(sketch: String, country: String = "Ardania", year: Int = 2018) {
        var text: [UInt8] = []
        var sections: [Section] = []
        var paragraphs: [Paragraph] = []
        var sentences: [Sentence] = []
        var heading: Int?
        var current: Int?
        for line in sketch.split(separator: "\n") {
            if line.hasPrefix("#") {
                let level = line.prefix { $0 == "#" }.count
                let words = line.drop { $0 == "#" }.split(separator: " ")
                let labelled = words.first == "Section" ? 2 : words.first?.hasSuffix(".") == true ? 1 : 0
                let parent = sections.indices.last { sections[$0].kind == .heading && sections[$0].level < level }
                sections.append(
                    Section(
                        kind: .heading, level: level, parent: parent,
                        label: labelled == 0 ? nil : words.prefix(labelled).joined(separator: " "),
                        title: words.dropFirst(labelled).joined(separator: " "), line: nil))
                heading = sections.count - 1
                current = heading
                continue
            }
            let start = text.count
            let first = sentences.count
            var body = line[...]
            if let colons = line.range(of: "::") {
                let title = String(line[..<colons.lowerBound])
                let level = heading.map { sections[$0].level + 1 } ?? 1
                sections.append(Section(kind: .runIn, level: level, parent: heading, label: nil, title: title, line: nil))
                current = sections.count - 1
                text += "\(title): ".utf8
                body = line[colons.upperBound...]
            }
            for (index, sentence) in body.split(separator: "|").enumerated() {
                let words = sentence.split(separator: " ").joined(separator: " ")
                if index > 0 { text.append(0x20) }
                let start = text.count
                text += words.utf8
                sentences.append(Sentence(text: start..<text.count, paragraph: paragraphs.count, index: index, line: nil))
            }
            paragraphs.append(
                Paragraph(section: current, text: start..<text.count, sentences: first..<sentences.count, line: nil))
            text.append(0x0A)
        }
        self.init(
            text: text, sections: sections, paragraphs: paragraphs, sentences: sentences,
            edition: Edition(country: Country(code: nil, name: country), year: year), snapshot: Snapshot(sha256: ""))
    }
}

extension StringProtocol {
    /// The first place of a short text; Foundation is not used in these tests.
    fileprivate func range(of text: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
            start = index(after: start)
        }
        return nil
    }
}
