public import Findings

/// How a sentence came from the one that it goes back to.
public struct Change: Sendable, Equatable {
    /// What lies between the two.
    public enum Way: String, Sendable, Equatable, CaseIterable {
        /// Nothing: the older one stands in the edition before.
        case next
        /// At least one edition that has neither of them.
        case restored
        /// At least one document that does not cover the part of the outline; nothing is known of the time between.
        case resumed
    }

    public let way: Way
    /// ``Relation/unchanged`` where the words of the two are the same, even if other sentences joined or left them.
    public let relation: Relation
    /// Whether the two stand under headings that do not correspond.
    public let isMoved: Bool
    /// How sure it is that the two belong together, 0 to 1.
    public let score: Double
    /// A change of polarity or strength.
    public let shift: Shift?
    /// The older words turned into the newer ones; of sentences that were split or merged, all of them together. Empty where nothing
    /// differs.
    public let words: [WordMark]
    /// Figures that differ.
    public let figures: [FigureChange]

    public init(
        way: Way = .next, relation: Relation, isMoved: Bool = false, score: Double = 1, shift: Shift? = nil, words: [WordMark] = [],
        figures: [FigureChange] = []
    ) {
        self.way = way
        self.relation = relation
        self.isMoved = isMoved
        self.score = score
        self.shift = shift
        self.words = words
        self.figures = figures
    }

    /// Whether the two differ in anything but their edition.
    public var isVisible: Bool { relation != .unchanged || isMoved || way == .restored }
}
