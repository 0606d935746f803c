import Findings
import ReportModel

/// Writes one finding in two columns: the old text with the words that went, the new one with those that came.
///
/// A sentence that only one side has leaves the other column to what there is to say about that: "not reported in 2019", "perhaps
/// continues 2018 ¶4". The sign stands at the column where the finding begins.
struct SideBySideRow: FindingRows {
    private let sides: SideNames
    private let notes: FindingNotes
    private let color: Bool
    private let gutter: Int
    /// Columns of the text of one side.
    private let columns: Int
    /// Ids of findings that only stand around those that are listed.
    private let context: Set<String>

    private static let gap = 2

    /// - Parameters:
    ///   - placesFindings: whether the place and the significance stand with each finding, for want of a heading above it.
    ///   - context: ids of findings that only stand around those that are listed.
    init(
        sides: SideNames, width: Int, color: Bool, findings: [Finding], placesFindings: Bool = false, context: Set<String> = []
    ) {
        self.sides = sides
        notes = FindingNotes(sides: sides, placesFindings: placesFindings, origin: .beside)
        self.color = color
        self.context = context
        gutter = FindingRow.gutter(of: findings)
        // Two blanks before the first sign; sign, blank, paragraph and two blanks before either text.
        columns = min((width - 2 - 2 * (gutter + 4) - Self.gap) / 2, FindingRow.longestLine)
    }

    /// What the two columns are, to stand above the rows of a section.
    func writeHeader(to page: inout TerminalPage) {
        let indent = Columns.blanks(2 + gutter + 4)
        page.row(
            TerminalPage.Cell(lead: [Span(indent)], texts: [[Span(sides.old, .faint)]], columns: columns),
            TerminalPage.Cell(lead: [Span(indent.dropFirst(2).description)], texts: [[Span(sides.new, .faint)]], columns: columns),
            gap: Self.gap)
    }

    func write(_ entries: [FindingBlock.Entry], to page: inout TerminalPage) {
        // What holds for several sentences in a row that are not reported any more is said with the first.
        var said: [String] = []
        for entry in entries {
            let finding = entry.finding
            if context.contains(finding.id) {
                writeContext(finding, to: &page)
                said = []
                continue
            }
            let remarks = notes.notes(on: entry)
            var oldRemarks: [String] = []
            if finding.isMoved || entry.isElsewhere, let old = finding.old.first {
                oldRemarks.append("\(sides.old) \(PlaceName.of(old.section))")
            }
            if finding.new.isEmpty {
                write(finding, old: oldRemarks.filter { !said.contains($0) }, new: remarks.filter { !said.contains($0) }, to: &page)
                said = oldRemarks + remarks
            } else if finding.old.isEmpty {
                // The nearest counterpart is in the old edition: its column is free.
                let near = finding.near == nil ? [] : remarks.suffix(1)
                write(finding, old: near + oldRemarks, new: remarks.dropLast(near.count), to: &page)
                said = []
            } else {
                write(finding, old: oldRemarks, new: remarks, to: &page)
                said = []
            }
        }
    }

    private func write(_ finding: Finding, old oldNotes: [String], new newNotes: [String], to page: inout TerminalPage) {
        let sign = FindingRow.sign(of: finding)
        let beginsOld = !finding.old.isEmpty
        let oldText = beginsOld ? [text(finding.old, .deleted, of: finding)] : []
        let newText = finding.new.isEmpty ? [] : [text(finding.new, .inserted, of: finding)]
        page.row(
            TerminalPage.Cell(
                lead: [Span("  ")] + lead(sign: beginsOld ? sign : Span(" "), finding.old), texts: oldText + remarks(oldNotes),
                columns: columns),
            TerminalPage.Cell(
                lead: lead(sign: beginsOld ? Span(" ") : sign, finding.new), texts: newText + remarks(newNotes), columns: columns),
            gap: Self.gap)
    }

    /// All notes of a side on one line, wrapped as prose is.
    private func remarks(_ notes: [String]) -> [[Span]] {
        notes.isEmpty ? [] : [[Span(notes.joined(separator: " · "), .faint)]]
    }

    private func lead(sign: Span, _ quotations: [Quotation]) -> [Span] {
        let place = quotations.first.map { "¶\($0.paragraph)" } ?? ""
        return [sign, Span(" \(Columns.left(place, gutter))  ", .faint)]
    }

    private func text(_ quotations: [Quotation], _ kind: WordMark.Kind, of finding: Finding) -> [Span] {
        if finding.words.isEmpty || finding.old.isEmpty || finding.new.isEmpty {
            return [Span(quotations.map(\.text).joined(separator: " "))]
        }
        let isRewritten = WordChanges.isRewritten(finding.words)
        return FindingRow.spans(
            WordChanges.side(kind, of: finding.words), color: color, deleted: isRewritten ? .formerOnly : .deleted)
    }

    /// A sentence that only stands around others: greyed, without a sign, in both columns.
    private func writeContext(_ finding: Finding, to page: inout TerminalPage) {
        func cell(_ quotations: [Quotation]) -> TerminalPage.Cell {
            TerminalPage.Cell(
                lead: lead(sign: Span(" "), quotations),
                texts: [[Span(quotations.map(\.text).joined(separator: " "), .faint)]], columns: columns)
        }
        var first = cell(finding.old)
        first.lead.insert(Span("  "), at: 0)
        page.row(first, cell(finding.new), gap: Self.gap)
    }
}
