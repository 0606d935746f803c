public import Collation
import Findings
import ReportModel

/// Statements through the years for the terminal: the words of each edition that changed them, marked against the one before.
public struct HistoryTerminal: Sendable {
    private let width: Int
    private let color: Bool

    /// - Parameters:
    ///   - width: columns of a line, 40 to 200.
    ///   - color: whether to style with ANSI escape sequences.
    public init(width: Int = 100, color: Bool = false) {
        self.width = width
        self.color = color
    }

    private static let longestLine = 110

    /// The text, ending with a line feed.
    public func bytes(_ history: History) -> [UInt8] {
        var page = TerminalPage(width: width, color: color)
        page.paragraph([
            Span(
                "\(history.country.name): \(Numbers.counted(history.lineages.count, "statement", "statements")) through the years",
                .title)
        ])
        page.paragraph([
            Span(
                YearsText.editions(history.years, missing: history.missingYears)
                    + " “Not reported” means not found in the text, nothing more.", .faint)
        ])
        for lineage in history.lineages { write(lineage, to: &page) }
        return page.bytes
    }

    private func write(_ lineage: LineageHistory, to page: inout TerminalPage) {
        page.blank()
        let last = lineage.steps.lazy.compactMap(\.quotation).last
        let place = last.map { PlaceName.of($0.section) } ?? ""
        page.paragraph([Span(place, .heading), Span(" · \(lineage.id)", .faint)])
        if let branch = lineage.branch {
            page.paragraph([
                Span("branches off from \(branch.year) \(PlaceName.of(branch.quotation.section)) ¶\(branch.quotation.paragraph)", .faint)
            ])
        }
        var before = lineage.branch?.quotation
        // Editions in a row of which the same is to be said are told together.
        var alike: (phrase: String, sign: Span, years: [Int])?
        func flush() {
            guard let told = alike else { return }
            page.line(Span("  "), told.sign, Span(" \(YearsText.ranges(told.years))  \(told.phrase)", .faint))
            alike = nil
        }
        for step in lineage.steps {
            if let phrase = Self.phrase(step.state) {
                if alike?.phrase != phrase {
                    flush()
                    alike = (phrase, Self.sign(step.state), [])
                }
                alike?.years.append(step.year)
            } else if case .reported(let quotation, let change) = step.state {
                flush()
                write(quotation, change, year: step.year, before: before, to: &page)
            }
            if case .reported(let quotation, _) = step.state { before = quotation }
        }
        flush()
    }

    private func write(_ quotation: Quotation, _ change: Change?, year: Int, before: Quotation?, to page: inout TerminalPage) {
        let lead = [Span("  "), Self.sign(change), Span(" \(year)  ", .faint)]
        let notes = Self.notes(quotation, change, before: before)
        var text = [Span(quotation.text)]
        // A rewritten sentence reads better by itself: what it was stands right above.
        if let change, !change.words.isEmpty, !WordChanges.isRewritten(change.words) {
            text = FindingRow.spans(change.words, color: color)
        }
        page.paragraph(text, lead: lead, maximum: Self.longestLine)
        page.paragraph([Span(notes.joined(separator: " · "), .faint)], lead: [Span(Columns.blanks(10))], maximum: Self.longestLine)
    }

    private static func notes(_ quotation: Quotation, _ change: Change?, before: Quotation?) -> [String] {
        var notes = ["¶\(quotation.paragraph)"]
        guard let change else { return notes + ["first"] }
        switch change.way {
        case .next: break
        case .restored: notes.append("reported again")
        case .resumed: notes.append("covered again")
        }
        if change.relation != .unchanged { notes.append(change.relation.rawValue) }
        if let shift = change.shift { notes.append(FindingNotes.phrase(shift)) }
        notes += FigurePhrase.phrases(change.figures)
        if change.isMoved, let before { notes.append("moved from \(PlaceName.of(before.section))") }
        return notes
    }

    private static func sign(_ change: Change?) -> Span {
        guard let change, change.way == .next else { return Span("+", .addedSign) }
        return change.relation == .unchanged && change.isMoved ? Span(">", .movedSign) : Span("~", .changedSign)
    }

    private static func sign(_ state: HistoryStep.State) -> Span {
        switch state {
        case .reported: Span("=", .faint)
        case .notReported, .merged: Span("−", .removedSign)
        case .notCovered, .noEdition: Span("?", .faint)
        }
    }

    /// What is said of an edition in a line; nil where its words are to be shown.
    private static func phrase(_ state: HistoryStep.State) -> String? {
        switch state {
        case .reported(_, let change): change.map { $0.isVisible ? nil : "the same words" } ?? nil
        case .notReported: "not reported"
        case .notCovered: "not covered by the document"
        case .noEdition: "no edition here"
        case .merged(let other):
            "said together with another statement: \(PlaceName.of(other.quotation.section)) ¶\(other.quotation.paragraph)"
        }
    }
}

extension HistoryStep {
    /// The sentence of the edition, if it has one.
    fileprivate var quotation: Quotation? {
        if case .reported(let quotation, _) = state { quotation } else { nil }
    }
}
