public import Collation

/// What many countries have in common, for the terminal.
public struct SharedTerminal: Sendable {
    private let width: Int
    private let color: Bool
    private let limit: Int

    private static let longestLine = 120

    /// - Parameters:
    ///   - width: columns of a line, 40 to 200.
    ///   - color: whether to style with ANSI escape sequences.
    ///   - limit: rows of each kind; the others are only counted.
    public init(width: Int = 100, color: Bool = false, limit: Int = .max) {
        self.width = width
        self.color = color
        self.limit = limit
    }

    /// The text, ending with a line feed.
    public func bytes(_ changes: EditionChanges) -> [UInt8] {
        let text = SharedText(changes, limit: limit)
        var page = TerminalPage(width: width, color: color)
        page.paragraph([Span(SharedText.title, .title), Span(" · \(SharedText.scope(of: changes))", .title)])
        if changes.isEmpty {
            page.paragraph([Span("The countries have no change in common.")])
        } else {
            page.paragraph([Span(SharedText.explanation, .faint)], maximum: Self.longestLine)
        }
        for group in text.groups { write(group, to: &page) }
        if let claims = text.claims { write(claims, to: &page) }
        return page.bytes
    }

    private func write(_ group: SharedText.Group, to page: inout TerminalPage) {
        page.blank()
        page.paragraph([Span(group.title, .heading)])
        let lead = [Span("  "), Span("\(group.sign.sign) ", Self.style(of: group.sign))]
        for row in group.rows {
            let count = Span(" \(row.count)".replacing(" of ", with: "\u{A0}of\u{A0}"), .faint)
            if let old = row.old, let new = row.new {
                page.paragraph([Span(old), count], lead: [Span("  "), Span("− ", .removedSign)], maximum: Self.longestLine)
                page.paragraph([Span(new)], lead: [Span("  "), Span("+ ", .addedSign)], maximum: Self.longestLine)
            } else {
                page.paragraph([Span(row.phrase), count], lead: lead, maximum: Self.longestLine)
            }
        }
        if group.more > 0 { page.line(Span("    … and \(Numbers.grouped(group.more)) more (recension shared)", .faint)) }
    }

    private static func style(of mark: ChangeMark) -> TerminalStyle {
        switch mark {
        case .added: .addedSign
        case .removed: .removedSign
        case .changed: .changedSign
        case .moved: .movedSign
        case .same, .notCovered: .faint
        }
    }
}
