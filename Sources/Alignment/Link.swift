/// An old and a new sentence that state the same thing, or of which one took up the other.
public struct Link: Sendable, Equatable {
    /// How the link was found.
    public enum Kind: String, Sendable, Equatable {
        /// The words are the same, and stand as often on either side or next to such a pair.
        case identical
        /// The best of both sentences.
        case oneToOne = "one-to-one"
        /// One sentence became two or more, or the other way round; each takes up a part.
        case part
        /// One side states it twice.
        case copy
        /// Between linked neighbours, with less evidence of its own.
        case gap
    }

    /// Position in the old ``Report/sentences``.
    public let old: Int
    /// Position in the new ``Report/sentences``.
    public let new: Int
    public let kind: Kind
    public let evidence: Evidence
    /// The best other pair of either sentence; nil where none was looked at.
    public let runnerUp: RunnerUp?

    /// How sure the link is, 0 to 1.
    public var score: Double { evidence.score }
}

/// A pair that lost against a link.
public struct RunnerUp: Sendable, Equatable {
    public let old: Int
    public let new: Int
    public let evidence: Evidence

    /// 0 to 1.
    public var score: Double { evidence.score }
}

/// What speaks for a pair: each part 0 to ``AlignmentWeights/one``, and the score they make.
public struct Evidence: Sendable, Equatable {
    /// Shared words, in both directions.
    public let content: Int
    /// How much the shared words tell: common words tell little.
    public let information: Int
    /// Whether the neighbours of the one are linked to the neighbours of the other.
    public let neighbours: Int
    /// Whether the paragraphs are linked by other sentences.
    public let paragraph: Int
    /// Whether the sections are linked by other sentences.
    public let section: Int
    /// Whether the headings share their words.
    public let heading: Int
    /// The weighted sum, in 1/10,000, never above ``AlignmentWeights/one``.
    public let total: Int

    /// The weighted sum, 0 to 1.
    public var score: Double { Double(max(0, total)) / Double(AlignmentWeights.one) }

    static let identical = Evidence(
        content: AlignmentWeights.one, information: AlignmentWeights.one, neighbours: 0, paragraph: 0, section: 0, heading: 0,
        total: AlignmentWeights.one)
}
