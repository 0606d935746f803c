public import Collation
import ReportModel

/// Sentences that were found, for the terminal: where each stands, and the words around what was found.
public struct SearchTerminal: Sendable {
    private let width: Int
    private let color: Bool
    private static let longestLine = 110

    /// - Parameters:
    ///   - width: columns of a line, 40 to 200.
    ///   - color: whether to style with ANSI escape sequences; without, what was found stands in square brackets.
    public init(width: Int = 100, color: Bool = false) {
        self.width = width
        self.color = color
    }

    /// The text, ending with a line feed.
    ///
    /// - Parameter isCut: Whether there may be more.
    public func bytes(_ found: [FoundSentence], isCut: Bool = false) -> [UInt8] {
        var page = TerminalPage(width: width, color: color)
        for (index, sentence) in found.enumerated() {
            if index > 0 { page.blank() }
            write(sentence, to: &page)
        }
        if found.isEmpty { page.paragraph([Span("There is none.", .faint)]) }
        if isCut {
            page.blank()
            page.paragraph([
                Span("Only the first \(found.count == 1 ? "sentence" : "\(found.count) sentences"); --limit gives more.", .faint)
            ])
        }
        return page.bytes
    }

    private func write(_ sentence: FoundSentence, to page: inout TerminalPage) {
        guard let last = sentence.places.last, let first = sentence.places.first else { return }
        var years = sentence.places.map(\.year)
        years = Array(Set(years)).sorted()
        var notes = " · \(PlaceName.of(last.section)) ¶\(last.paragraph)"
        if years.count > 1 { notes += " in \(last.year)" }
        if let kind = first.kind { notes += " · \(Self.phrase(kind, first.year))" }
        page.paragraph([Span("\(sentence.country.name) \(YearsText.ranges(years))", .heading), Span(notes, .faint)])
        page.paragraph(spans(sentence.snippet), lead: [Span("  ")], maximum: Self.longestLine)
    }

    /// How it came into the first of the editions.
    private static func phrase(_ kind: String, _ year: Int) -> String {
        switch kind {
        case "oldest": "in the oldest edition, \(year)"
        case "not-covered": "the edition before \(year) does not cover this part"
        case "restored": "reported again in \(year)"
        default: "\(kind) in \(year)"
        }
    }

    private func spans(_ snippet: String) -> [Span] {
        var spans: [Span] = []
        var text = ""
        func finish(_ style: TerminalStyle) {
            if !text.isEmpty { spans.append(Span(text, style)) }
            text = ""
        }
        for character in snippet {
            switch character {
            case FoundSentence.marks.start:
                finish(.plain)
                if !color { text = "[" }
            case FoundSentence.marks.end:
                if !color { text += "]" }
                finish(.title)
            default: text.append(character)
            }
        }
        finish(.plain)
        return spans
    }
}
