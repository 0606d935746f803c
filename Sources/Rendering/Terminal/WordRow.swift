import Findings
import ReportModel

/// Writes only the words of a finding that went and came, with a few kept words around them; of a sentence that only one side has,
/// as much as a line holds.
struct WordRow: FindingRows {
    private let sides: SideNames
    private let color: Bool
    private let gutter: Int
    private let placesFindings: Bool
    /// Ids of findings that only stand around those that are listed.
    private let context: Set<String>

    /// Kept words before and behind a change.
    private static let keptWords = 3

    /// - Parameters:
    ///   - placesFindings: whether the place stands with each finding, for want of a heading above it.
    ///   - context: ids of findings that only stand around those that are listed.
    init(sides: SideNames, color: Bool, findings: [Finding], placesFindings: Bool = false, context: Set<String> = []) {
        self.sides = sides
        self.color = color
        self.placesFindings = placesFindings
        self.context = context
        gutter = FindingRow.gutter(of: findings)
    }

    func write(_ entries: [FindingBlock.Entry], to page: inout TerminalPage) {
        for entry in entries {
            let finding = entry.finding
            let isContext = context.contains(finding.id)
            guard let quotation = finding.new.first ?? finding.old.first else { continue }
            let place = Columns.left("¶\(quotation.paragraph)", gutter)
            var text: [Span] = []
            if placesFindings { text.append(Span("\(PlaceName.of(quotation.section, columns: 30)): ", .faint)) }
            if finding.new.isEmpty { text.append(Span("[\(sides.old)] ", .faint)) }
            text += isContext ? [Span(quotation.text, .faint)] : words(of: finding)
            let isWhole = finding.words.isEmpty || isContext
            page.paragraph(
                text, lead: [Span("  "), isContext ? Span(" ") : FindingRow.sign(of: finding), Span(" \(place)  ", .faint)],
                lines: isWhole ? 1 : .max)
        }
    }

    private func words(of finding: Finding) -> [Span] {
        if finding.words.isEmpty {
            return [Span((finding.new.isEmpty ? finding.old : finding.new).map(\.text).joined(separator: " "))]
        }
        return FindingRow.spans(WordChanges.excerpt(finding.words, context: Self.keptWords), color: color)
    }
}
