import Findings

/// The words of a finding between quotation marks: what stands between two of them stands so in the report.
struct QuotationMarkdown: Sendable {
    let sides: SideNames

    /// In a line, or where that reads badly the two sides in lines of their own.
    enum Form: Equatable {
        case line(String)
        case sides(old: String, new: String)
    }

    /// Linear in the words.
    func form(of finding: Finding) -> Form {
        if finding.new.isEmpty { return .line(Self.quoted(finding.old)) }
        if finding.old.isEmpty || finding.relation == .unchanged { return .line(Self.quoted(finding.new)) }
        guard finding.old.count == 1, finding.new.count == 1 else { return inLines(finding) }
        if finding.old[0].text == finding.new[0].text { return .line(Self.quoted(finding.new)) }
        guard !finding.words.isEmpty, !WordChanges.isRewritten(finding.words) else { return inLines(finding) }
        return .line("\"\(MarkdownText.marked(finding.words))\"")
    }

    private func inLines(_ finding: Finding) -> Form {
        .sides(
            old: side(finding.old, .deleted, of: finding.words, named: sides.old),
            new: side(finding.new, .inserted, of: finding.words, named: sides.new))
    }

    /// "2018 ¶3: "…" ¶5: "…"": sentences that do not follow each other are not quoted as if they did.
    private func side(_ quotations: [Quotation], _ kind: WordMark.Kind, of words: [WordMark], named name: String) -> String {
        // Of a sentence that was written anew hardly a word would stay unmarked.
        let runs = WordChanges.isRewritten(words) ? nil : Self.parted(WordChanges.side(kind, of: words), by: quotations)
        let quotes = quotations.indices.map { index in
            let text = runs.map { MarkdownText.marked($0[index]) } ?? MarkdownText.escaped(quotations[index].text)
            let isSameParagraph = index > 0 && quotations[index].paragraph == quotations[index - 1].paragraph
            return (isSameParagraph ? "" : "¶\(quotations[index].paragraph): ") + "\"\(text)\""
        }
        return "\(name) \(quotes.joined(separator: " "))"
    }

    private static func quoted(_ quotations: [Quotation]) -> String {
        quotations.map { "\"\(MarkdownText.escaped($0.text))\"" }.joined(separator: " ")
    }

    /// The marks of one side, parted where one sentence ends and the next begins; nil where they are not the words of the sentences.
    static func parted(_ marks: [WordMark], by quotations: [Quotation]) -> [[WordMark]]? {
        var words = marks.flatMap { mark in mark.text.split(separator: " ").map { WordMark(mark.kind, String($0)) } }[...]
        var result: [[WordMark]] = []
        for quotation in quotations {
            let count = quotation.text.split(separator: " ").count
            guard words.count >= count, count > 0 else { return nil }
            var runs: [WordMark] = []
            for word in words.prefix(count) {
                if let last = runs.last, last.kind == word.kind {
                    runs[runs.count - 1] = WordMark(word.kind, "\(last.text) \(word.text)")
                } else {
                    runs.append(word)
                }
            }
            result.append(runs)
            words = words.dropFirst(count)
        }
        return words.isEmpty ? result : nil
    }
}
