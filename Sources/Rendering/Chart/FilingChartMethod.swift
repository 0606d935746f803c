import Findings

/// The note below a chart: how it was made, what its words mean, what it does not say, and how to check it.
struct FilingChartMethod {
    let diff: ReportDiff
    let sides: SideNames
    let listing: DiffListing
    /// Rows left out as too slight.
    let leftOut: Int
    let listsEverything: Bool

    var sentences: [String] {
        [alignment, kinds, absence, quotation, omission, judgement, verification]
    }

    private var alignment: String {
        "How sentences were matched. The text of each page was parted into sentences, and each sentence of one edition was matched by a "
            + "fixed procedure with the sentence, or the few sentences, of the other that share most of its words, wherever they stand. "
            + "Words that are rare in the two reports count more; neighbouring sentences and headings count a little. Nobody chose the rows."
    }

    private var kinds: String {
        "What the words of the second column mean. Revised: a counterpart was found and its substance differs. Updated: the same "
            + "statement with other figures, dates, years or office holders. Added: no counterpart was found \(sides.inOldText). "
            + "\(sides.notReportedInNew.prefix(1).uppercased())\(sides.notReportedInNew.dropFirst()): no counterpart was found "
            + "\(sides.inNewText). Moved: the counterpart stands under a heading that does not correspond; with “unchanged”, “cosmetic” "
            + "(spelling, punctuation, tense or voice) or “reworded” (the same statement in other words), the place is what differs. Reworded "
            + "without “moved”: the summary's list of issues, whose items are not all named in the same words."
    }

    private var absence: String {
        "“\(sides.notReportedInNew.prefix(1).uppercased())\(sides.notReportedInNew.dropFirst())” means that the statement was not found in "
            + "that text, nothing more: not that what it tells ended, improved or was untrue. It may stand there in words too unlike to be "
            + "matched; where a statement came near, it is quoted as the nearest."
    }

    private var quotation: String {
        "Quotations are verbatim, with one space for each run of white space. Emphasis is added: it marks the words of a sentence that its "
            + "counterpart does not have, and is left out where a sentence was rewritten as a whole. ¶ is the paragraph of the report's "
            + "body, counted from 0 over the whole report; items of lists and rows of tables are paragraphs."
    }

    private var omission: String {
        let counts: [(Relation, String)] = [
            (.unchanged, "unchanged"), (.cosmetic, "changed in spelling, punctuation, tense or voice only"),
            (.reworded, "in other words"), (.updated, "updated without figures"), (.notCovered, "not covered by the other document"),
        ]
        var sentences = ["What is left out."]
        let told = counts.compactMap { relation, name -> String? in
            let count = diff.findings.count { $0.relation == relation && !FilingChart.isSubstantive($0, in: diff) }
            return count == 0 ? nil : "\(Numbers.grouped(count)) \(name)"
        }
        if listsEverything {
            sentences.append("Every statement of both editions is a row.")
        } else if told.isEmpty {
            sentences.append("Every difference is a row.")
        } else {
            sentences.append("Statements that are no rows: \(told.joined(separator: ", ")).")
        }
        if let phrase = listing.phrase(leftOut: leftOut) { sentences.append(phrase) }
        return sentences.joined(separator: " ")
    }

    private var judgement: String {
        "This chart quotes and does not judge. It does not say whether a situation changed, and gives no row more weight than another. "
            + "Quote from the pages; the chart tells where to look."
    }

    private var verification: String {
        "How to check it. The SHA-256 above is that of the file that was read: sha256sum FILE prints it. A page fetched at another time "
            + "may differ in what surrounds the report, and so in this number, so keep the file. recension diff OLD NEW --format chart makes "
            + "the chart again from the two files, with the options it was made with; the same version gives the same rows. recension explain "
            + "ID OLD NEW prints why the sentences of a row were matched, or were not; the id stands in each row."
    }
}
