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
        guard !WordChanges.isRewritten(finding.words), Self.parted(finding.words, .deleted, by: finding.old) != nil,
            Self.parted(finding.words, .inserted, by: finding.new) != nil
        else { return inLines(finding) }
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
        let runs = WordChanges.isRewritten(words) ? nil : Self.parted(words, kind, by: quotations)
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

    /// The marks of one side, parted where one sentence ends and the next begins; nil where they are not its very words: what was
    /// kept may be printed with another hyphen there.
    static func parted(_ marks: [WordMark], _ kind: WordMark.Kind, by quotations: [Quotation]) -> [[WordMark]]? {
        let side = WordChanges.side(kind, of: marks)
        var words = side.flatMap { mark in mark.text.split(separator: " ").map { WordMark(mark.kind, String($0)) } }[...]
        var result: [[WordMark]] = []
        for quotation in quotations {
            let wanted = quotation.text.split(separator: " ")
            guard !wanted.isEmpty, words.count >= wanted.count,
                zip(words, wanted).allSatisfy({ $0.text.utf8.elementsEqual($1.utf8) })
            else { return nil }
            result.append(joined(words.prefix(wanted.count)))
            words = words.dropFirst(wanted.count)
        }
        return words.isEmpty ? result : nil
    }

    /// Words of one kind that follow each other as one run.
    private static func joined(_ words: ArraySlice<WordMark>) -> [WordMark] {
        var runs: [WordMark] = []
        for word in words {
            if let last = runs.last, last.kind == word.kind {
                runs[runs.count - 1] = WordMark(word.kind, "\(last.text) \(word.text)")
            } else {
                runs.append(word)
            }
        }
        return runs
    }
}
