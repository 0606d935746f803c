/// What a word is, beyond its spelling.
package struct WordTraits: OptionSet, Sendable {
    package let rawValue: UInt16

    package init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    /// Carries grammar rather than content.
    package static let function = WordTraits(rawValue: 1 << 0)
    package static let polarity = WordTraits(rawValue: 1 << 1)
    /// Says a prohibition or failure without a negation.
    package static let prohibition = WordTraits(rawValue: 1 << 2)
    package static let strength = WordTraits(rawValue: 1 << 3)
    /// Comes and goes without changing a claim, though it makes other words of it.
    package static let neutral = WordTraits(rawValue: 1 << 4)
    package static let office = WordTraits(rawValue: 1 << 5)
    /// A figure, a number word or a part of a date.
    package static let number = WordTraits(rawValue: 1 << 6)
    package static let month = WordTraits(rawValue: 1 << 7)
    /// Begins with a digit.
    package static let digits = WordTraits(rawValue: 1 << 8)
    /// "and", "or".
    package static let conjunction = WordTraits(rawValue: 1 << 9)
    /// "Must", "shall".
    package static let obligation = WordTraits(rawValue: 1 << 13)
    /// "May", "can".
    package static let permission = WordTraits(rawValue: 1 << 14)
    /// Joins sentences: "however", "also".
    package static let connective = WordTraits(rawValue: 1 << 10)
    /// "Reportedly", "reports".
    package static let hearsay = WordTraits(rawValue: 1 << 11)
    /// Printed in capitals alone, two letters or more: "UN".
    package static let acronym = WordTraits(rawValue: 1 << 12)
}
