import Findings
import ReportModel

/// Writes one finding: sign, paragraph, sentence with its word marks, and the notes beside or below it.
struct FindingRow: FindingRows {
    private let sides: SideNames
    private let notes: FindingNotes
    private let color: Bool
    private let gutter: Int
    /// Columns for notes beside the text; 0 where they stand below it.
    private let noteColumns: Int
    /// Ids of findings that only stand around those that are listed.
    private let context: Set<String>

    /// Longer lines of prose are hard to read, however wide the terminal is.
    static let longestLine = 110

    /// - Parameters:
    ///   - placesFindings: whether the place and the significance stand with each finding, for want of a heading above it.
    ///   - context: ids of findings that only stand around those that are listed.
    init(
        sides: SideNames, width: Int, color: Bool, findings: [Finding], placesFindings: Bool = false, context: Set<String> = []
    ) {
        self.context = context
        self.sides = sides
        notes = FindingNotes(sides: sides, placeColumns: 40, placesFindings: placesFindings)
        self.color = color
        gutter = Self.gutter(of: findings)
        noteColumns = width >= 100 ? min(40, max(26, width / 4)) : 0
    }

    /// Columns of "¶" and the highest paragraph number.
    static func gutter(of findings: [Finding]) -> Int {
        let highest = findings.reduce(0) { highest, finding in
            max(highest, finding.old.first?.paragraph ?? 0, finding.new.first?.paragraph ?? 0)
        }
        return 1 + String(highest).count
    }

    /// Writes a block's findings; where several in a row are not reported any more, what holds for all is said with the first.
    func write(_ entries: [FindingBlock.Entry], to page: inout TerminalPage) {
        // Below the text there is room for what the sign and the year cannot say, and for nothing else.
        let implied = noteColumns > 0 ? [] : [sides.notReportedInNew]
        var said = implied
        for entry in entries {
            let isRemoved = entry.finding.relation == .removed
            if !isRemoved { said = implied }
            if context.contains(entry.finding.id) {
                writeContext(entry.finding, to: &page)
                continue
            }
            let remarks = notes.notes(on: entry)
            write(entry, remarks: remarks.filter { !said.contains($0) }.map { [Span($0, .faint)] }, to: &page)
            if isRemoved { said = implied + remarks }
        }
    }

    private func write(_ entry: FindingBlock.Entry, remarks: [[Span]], to page: inout TerminalPage) {
        let finding = entry.finding
        let place = "¶\((finding.new.first ?? finding.old.first)?.paragraph ?? 0)"
        let lead = [Span("  "), Self.sign(of: finding), Span(" \(Columns.left(place, gutter))  ", .faint)]
        let indent = 2 + 1 + 1 + gutter + 2
        let versions = text(of: finding)
        for (index, version) in versions.enumerated() {
            let isFirst = index == 0
            page.row(
                version, lead: isFirst ? lead : [Span(Columns.blanks(indent))], beside: isFirst ? remarks : [],
                columns: noteColumns, maximum: Self.longestLine)
        }
        guard noteColumns == 0, !remarks.isEmpty else { return }
        let joined = remarks.enumerated().flatMap { index, note in index == 0 ? note : [Span(" · ", .faint)] + note }
        page.paragraph(joined, lead: [Span(Columns.blanks(indent))], maximum: Self.longestLine)
    }

    /// A sentence that only stands around others: greyed, without a sign.
    private func writeContext(_ finding: Finding, to page: inout TerminalPage) {
        guard let quotation = finding.new.first else { return }
        let lead = [Span("    \(Columns.left("¶\(quotation.paragraph)", gutter))  ", .faint)]
        page.row(
            [Span(finding.new.map(\.text).joined(separator: " "), .faint)], lead: lead, beside: [], columns: noteColumns,
            maximum: Self.longestLine)
    }

    static func sign(of finding: Finding) -> Span {
        switch finding.relation {
        case .added: Span("+", .addedSign)
        case .removed: Span("−", .removedSign)
        case .revised, .reworded, .updated: Span("~", .changedSign)
        case .unchanged, .cosmetic: finding.isMoved ? Span(">", .movedSign) : Span("=", .faint)
        case .notCovered: Span("?", .faint)
        }
    }

    /// One version of the sentence, or, where it was rewritten, the old and the new one.
    private func text(of finding: Finding) -> [[Span]] {
        Self.versions(of: finding, sides: sides, color: color, isExcerpt: false)
    }

    /// The sentence with its word marks, or, where it was rewritten, the old and the new one.
    ///
    /// - Parameter isExcerpt: whether what was kept is shortened.
    static func versions(of finding: Finding, sides: SideNames, color: Bool, isExcerpt: Bool = true) -> [[Span]] {
        func year(_ name: String) -> Span { Span("[\(name)] ", .faint) }
        let old = finding.old.map(\.text).joined(separator: " ")
        let new = finding.new.map(\.text).joined(separator: " ")
        if finding.new.isEmpty { return [[year(sides.old), Span(old)]] }
        if finding.old.isEmpty { return [[Span(new)]] }
        if finding.words.isEmpty {
            return old == new || finding.relation == .unchanged
                ? [[Span(new)]] : [[year(sides.old), Span(old)], [year(sides.new), Span(new)]]
        }
        if WordChanges.isRewritten(finding.words) {
            return [
                [year(sides.old)] + spans(WordChanges.side(.deleted, of: finding.words), color: color, deleted: .formerOnly),
                [year(sides.new)] + spans(WordChanges.side(.inserted, of: finding.words), color: color),
            ]
        }
        return [spans(isExcerpt ? WordChanges.excerpt(finding.words) : finding.words, color: color)]
    }

    /// Word marks in colour, or in brackets where there is none.
    static func spans(_ words: [WordMark], color: Bool, deleted: TerminalStyle = .deleted) -> [Span] {
        var spans: [Span] = []
        for mark in words where !mark.text.isEmpty {
            if !spans.isEmpty { spans.append(Span(" ")) }
            switch mark.kind {
            case .kept: spans.append(Span(mark.text))
            case .deleted: spans.append(Span(color ? mark.text : "[-\(mark.text)-]", deleted))
            case .inserted: spans.append(Span(color ? mark.text : "{+\(mark.text)+}", .inserted))
            }
        }
        return spans
    }
}
