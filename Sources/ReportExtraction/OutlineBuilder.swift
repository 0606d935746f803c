import ReportModel

/// Puts headings into a tree by what they say and in which order, not by how deep the markup puts them.
///
/// A numbered section, the summary and an endnote stand at the top, wherever the markup has them; lettered ones stand under the last
/// section. A heading without number or letter stands under the last lettered one of its section, however it is marked up; where
/// the section has none, directly under the section; among themselves such headings follow the markup's levels.
struct OutlineBuilder {
    private(set) var sections: [Section] = []
    /// The headings that are open, outermost first.
    private var open: [Open] = []
    /// A label in an element of its own, whose title is still to come.
    private var pendingLabel: HeadingReader.Heading?
    private var runIn: Int?

    private struct Open {
        let index: Int
        let rank: Rank
        let markupLevel: Int
    }

    private enum Rank {
        case top, lettered, plain
    }

    /// The section that text at this point belongs to; nil before the first heading.
    var current: Int? { runIn ?? open.last?.index }

    mutating func append(_ heading: HeadingReader.Heading) {
        runIn = nil
        var text = heading.text
        if text.title.isEmpty {
            flushLabel()
            pendingLabel = heading
            return
        }
        var markupLevel = heading.markupLevel
        var line = heading.line
        if let label = pendingLabel {
            pendingLabel = nil
            if text.numbering == nil {
                text = HeadingText("\(label.text.label ?? "") \(text.title)")
                markupLevel = min(markupLevel, label.markupLevel)
                line = label.line
            } else if text.numbering != label.text.numbering {
                push(label.text, rank: rank(of: label), markupLevel: label.markupLevel, line: label.line)
            }
        }
        let joined = HeadingReader.Heading(
            text: text, markupLevel: markupLevel, isMarkedSectionTitle: heading.isMarkedSectionTitle, line: line)
        push(text, rank: rank(of: joined), markupLevel: markupLevel, line: line)
    }

    /// Opens a run-in heading; it governs the text up to the next heading of any kind.
    mutating func appendRunIn(title: String, line: Int) {
        flushLabel()
        let parent = open.last?.index
        sections.append(
            Section(
                kind: .runIn, level: (parent.map { sections[$0].level } ?? 0) + 1, parent: parent, label: nil, title: title, line: line))
        runIn = sections.count - 1
    }

    /// Ends what a run-in heading governs: a rule parts the text after it from the text before.
    mutating func endRunIn() { runIn = nil }

    /// A label that no title followed is a heading by itself.
    mutating func flushLabel() {
        guard let label = pendingLabel else { return }
        pendingLabel = nil
        push(label.text, rank: rank(of: label), markupLevel: label.markupLevel, line: label.line)
    }

    private func rank(of heading: HeadingReader.Heading) -> Rank {
        switch heading.text.numbering {
        case .section: return .top
        case .letter: return .lettered
        case nil:
            let isTop = heading.text.isSummary || heading.text.isEndnote || heading.text.isPartTitle || heading.isMarkedSectionTitle
            return isTop ? .top : .plain
        }
    }

    private mutating func push(_ text: HeadingText, rank: Rank, markupLevel: Int, line: Int) {
        switch rank {
        case .top: open.removeAll()
        case .lettered: open.removeAll { $0.rank != .top }
        case .plain:
            // A line that only reads like a title stands beside the heading before it.
            let markupLevel = markupLevel == HeadingReader.lineLevel ? open.last?.markupLevel ?? markupLevel : markupLevel
            while let last = open.last, last.rank == .plain, last.markupLevel >= markupLevel { open.removeLast() }
        }
        let parent = open.last?.index
        sections.append(
            Section(
                kind: .heading, level: (parent.map { sections[$0].level } ?? 0) + 1, parent: parent, label: text.label, title: text.title,
                line: line))
        open.append(Open(index: sections.count - 1, rank: rank, markupLevel: markupLevel))
    }
}
