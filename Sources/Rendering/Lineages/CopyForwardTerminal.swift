public import Collation
import Findings
import ReportModel

/// What an edition says in the words of many before it, for the terminal.
public struct CopyForwardTerminal: Sendable {
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
    public func bytes(_ copies: CopyForward) -> [UInt8] {
        var page = TerminalPage(width: width, color: color)
        let year = copies.edition.year.map { " · \($0)" } ?? ""
        page.paragraph([
            Span("\(copies.edition.country.name)\(year): in the same words for \(copies.leastEditions) editions or more", .title)
        ])
        page.paragraph([
            Span(
                YearsText.editions(copies.years, missing: [])
                    + " Tense and typography aside. That a sentence was carried on does not say that it is wrong.", .faint)
        ])
        for kind in CopiedStatement.Kind.allCases {
            let statements = copies.statements.filter { $0.kind == kind }
            if statements.isEmpty { continue }
            page.blank()
            page.paragraph([
                Span(Self.title(kind), .title), Span(" · \(Numbers.counted(statements.count, "statement", "statements"))", .faint),
            ])
            var headings = SectionHeadings()
            for statement in statements {
                headings.write(statement.quotation.section, to: &page)
                page.paragraph(
                    [Span(statement.quotation.text)],
                    lead: [Span("  \(YearsText.ranges(statement.years))  ¶\(statement.quotation.paragraph)  ", .faint)],
                    maximum: Self.longestLine)
            }
        }
        if copies.statements.isEmpty {
            page.blank()
            page.paragraph([Span("There is none.", .faint)])
        }
        return page.bytes
    }

    private static func title(_ kind: CopiedStatement.Kind) -> String {
        switch kind {
        case .period: "Of “the year”, in every edition"
        case .statistic: "With figures that nobody rolled"
        case .claim: "Without a date"
        }
    }
}
