package import ReportModel

/// A report's sentences and headings as integers of a lexicon, ready to be laid beside any other that was folded with it.
package struct FoldedEdition: Sendable {
    package let sentences: FoldedReport
    package let outline: FoldedOutline

    package init(_ report: Report, lexicon: inout Lexicon) {
        sentences = FoldedReport(report, lexicon: &lexicon)
        outline = FoldedOutline(report, lexicon: &lexicon)
    }

    /// The stems of the headings that a sentence stands under, its run-in heading included.
    func headingWords(of sentence: Int) -> [Int32] {
        let section = sentences.sections[sentence]
        return section < 0 ? [] : outline.headingWords[Int(section)]
    }

    /// Whether two sentences of editions folded with one lexicon are the same but for the kinds of quotes, dashes and invisible
    /// characters. Linear in the shorter one.
    package static func haveSameWords(
        _ first: FoldedEdition, _ firstSentence: Int, _ second: FoldedEdition, _ secondSentence: Int, _ lexicon: Lexicon
    ) -> Bool {
        let (left, right) = (first.sentences.wordRange(firstSentence), second.sentences.wordRange(secondSentence))
        return left.count == right.count
            && zip(left, right).allSatisfy {
                lexicon.form(ofPrinted: first.sentences.words[$0].number) == lexicon.form(ofPrinted: second.sentences.words[$1].number)
            }
    }
}
