/// What was done to a heading in the reports of many countries at once.
public struct HeadingChange: Sendable, Equatable {
    public enum Kind: String, Sendable, Equatable, CaseIterable {
        /// Neither the heading nor a sentence of its text was found in the new edition.
        case notReported = "not-reported"
        /// The heading went, and sentences of its text stand elsewhere.
        case dissolved
        /// The heading came.
        case added
        /// It has another title.
        case renamed
        /// It stands under another heading.
        case moved
        /// It has another number.
        case renumbered
    }

    public let kind: Kind
    /// The title in the old edition, without its number; nil for one that came.
    public let old: String?
    /// The title in the new edition; nil for one that went.
    public let new: String?
    /// On a moved or renumbered section, the heading above it, or its number, in the old edition and in the new one.
    public let oldPlace: String?
    public let newPlace: String?
    /// Countries in whose reports it happened.
    public let countries: Int
    /// Countries in whose reports it could have happened.
    public let all: Int

    public init(
        kind: Kind, old: String? = nil, new: String? = nil, oldPlace: String? = nil, newPlace: String? = nil, countries: Int, all: Int
    ) {
        self.kind = kind
        self.old = old
        self.new = new
        self.oldPlace = oldPlace
        self.newPlace = newPlace
        self.countries = countries
        self.all = all
    }
}
