import Findings
import ReportModel

/// A verbatim sentence of a chart, with the place to cite.
struct ChartQuotation: Sendable, Equatable {
    /// A part of the sentence: words that the counterpart has, too, or words that only this edition has.
    struct Run: Sendable, Equatable {
        let text: String
        let isOnlyHere: Bool
    }

    /// "2018", "old".
    let edition: String
    let section: SectionPath
    let paragraph: Int
    let text: String
    /// Joined with one space, they give ``text``.
    let runs: [Run]

    /// Headings from the root down: "Section 2. Respect for Civil Liberties › a. Freedom of Expression".
    var path: String {
        section.headings.isEmpty ? "before the first heading" : section.headings.joined(separator: " › ")
    }

    /// "2018, Section 2. Respect for Civil Liberties › a. Freedom of Expression, ¶31".
    var citation: String { "\(edition), \(path), ¶\(paragraph)" }

    /// A sentence without marks.
    init(_ quotation: Quotation, edition: String) {
        self.init(quotation, edition: edition, runs: [Run(text: quotation.text, isOnlyHere: false)])
    }

    private init(_ quotation: Quotation, edition: String, runs: [Run]) {
        self.edition = edition
        section = quotation.section
        paragraph = quotation.paragraph
        text = quotation.text
        self.runs = runs
    }

    /// The sentences of one side of a finding, with the words marked that only this side has.
    ///
    /// Words are counted off in the sentences themselves, so that these stay verbatim whatever the marks say. Nothing is marked where
    /// the sentence was rewritten as a whole: nearly all of it would be.
    ///
    /// - Parameter mark: `deleted` for the old side, `inserted` for the new one.
    static func quotations(_ quotations: [Quotation], of words: [WordMark], marked mark: WordMark.Kind, edition: String) -> [ChartQuotation]
    {
        let sentences = quotations.map { $0.text.split(separator: " ", omittingEmptySubsequences: false) }
        let marks = WordChanges.side(mark, of: words).flatMap { run in
            run.text.split(separator: " ", omittingEmptySubsequences: false).map { _ in run.kind == mark }
        }
        guard marks.count == sentences.reduce(0, { $0 + $1.count }), !WordChanges.isRewritten(words) else {
            return quotations.map { ChartQuotation($0, edition: edition) }
        }
        var next = marks[...]
        return zip(quotations, sentences).map { quotation, sentence in
            let own = next.prefix(sentence.count)
            next = next.dropFirst(sentence.count)
            return ChartQuotation(quotation, edition: edition, runs: runs(sentence, own))
        }
    }

    private static func runs(_ words: [Substring], _ marks: ArraySlice<Bool>) -> [Run] {
        var runs: [Run] = []
        for (word, isOnlyHere) in zip(words, marks) {
            if let last = runs.last, last.isOnlyHere == isOnlyHere {
                runs[runs.count - 1] = Run(text: last.text + " " + word, isOnlyHere: isOnlyHere)
            } else {
                runs.append(Run(text: String(word), isOnlyHere: isOnlyHere))
            }
        }
        return runs
    }
}
