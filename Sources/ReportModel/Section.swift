/// A heading and its place in the outline of a report.
public struct Section: Sendable, Equatable {
    /// What made the heading a heading.
    public enum Kind: String, Sendable, Equatable {
        /// A heading on a line or in an element of its own.
        case heading
        /// Words that open a paragraph and name what follows: "Physical Conditions: …". They govern the text up to the next
        /// heading of any kind.
        case runIn
    }

    public let kind: Kind
    /// Depth in the outline: 1 for "Section 2." and "Executive Summary", 2 for "a." and so on. A run-in heading is one deeper than
    /// the heading it stands under.
    public let level: Int
    /// Position of the enclosing section in ``Report/sections``; it is smaller than the section's own.
    public let parent: Int?
    /// The numbering as printed, "Section 2." or "a.", if there is any.
    public let label: String?
    /// The words of the heading without its label; a run-in heading loses its closing colon.
    public let title: String
    /// The line of the source at which the heading stands, from 1; nil where it is not known.
    public let line: Int?

    public init(kind: Kind, level: Int, parent: Int?, label: String?, title: String, line: Int?) {
        self.kind = kind
        self.level = level
        self.parent = parent
        self.label = label
        self.title = title
        self.line = line
    }

    /// Label and title as a reader would write them: "Section 2. Respect for Civil Liberties".
    public var heading: String {
        guard let label else { return title }
        return title.isEmpty ? label : "\(label) \(title)"
    }
}

/// The headings from the root of a report down to one of its sections, run-in headings included.
public struct SectionPath: Sendable, Hashable {
    public let headings: [String]

    public init(headings: [String]) {
        self.headings = headings
    }
}
