public import Collation
import Findings
import ReportModel

/// What editions reported and later ones did not, for the terminal. It never says that something ended.
public struct SilenceTerminal: Sendable {
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
    public func bytes(_ silence: Silence) -> [UInt8] {
        var page = TerminalPage(width: width, color: color)
        page.paragraph([
            Span(
                "\(silence.country.name): reported in \(Numbers.counted(silence.leastEditions, "edition", "editions")) or more, then not",
                .title)
        ])
        page.paragraph([
            Span(
                YearsText.editions(silence.years, missing: silence.missingYears)
                    + " “Not reported” means not found in the text; nothing follows from it about the country.", .faint)
        ])
        let returned = silence.statements.filter { $0.reportedAgain != nil }
        let silent = silence.statements.filter { $0.reportedAgain == nil }
        var last: [Int]?
        var headings = SectionHeadings()
        for statement in silent {
            if statement.notReported != last {
                last = statement.notReported
                headings = SectionHeadings()
                page.blank()
                let count = silent.count { $0.notReported == last }
                page.paragraph([
                    Span(Self.capitalized(YearsText.notReported(statement.notReported)), .title),
                    Span(" · \(Numbers.counted(count, "statement", "statements"))", .faint),
                ])
            }
            headings.write(statement.quotation.section, to: &page)
            write(statement, sign: Span("−", .removedSign), to: &page)
        }
        if !returned.isEmpty {
            page.blank()
            page.paragraph([
                Span("Reported again", .title), Span(" · \(Numbers.counted(returned.count, "statement", "statements"))", .faint),
            ])
            headings = SectionHeadings()
            for statement in returned {
                headings.write(statement.quotation.section, to: &page)
                write(statement, sign: Span("+", .addedSign), to: &page)
            }
        }
        if silence.statements.isEmpty {
            page.blank()
            page.paragraph([Span("There is none.", .faint)])
        }
        return page.bytes
    }

    private func write(_ statement: SilentStatement, sign: Span, to page: inout TerminalPage) {
        page.paragraph(
            [Span(statement.quotation.text)], lead: [Span("  "), sign, Span(" ¶\(statement.quotation.paragraph)  ", .faint)],
            maximum: Self.longestLine)
        var notes = ["reported in \(YearsText.ranges(statement.reported))"]
        if let again = statement.reportedAgain {
            notes.append(YearsText.notReported(statement.notReported))
            notes.append("again in \(again.year), \(PlaceName.of(again.quotation.section)) ¶\(again.quotation.paragraph)")
        }
        page.paragraph([Span(notes.joined(separator: " · "), .faint)], lead: [Span("    ")], maximum: Self.longestLine)
    }

    private static func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
