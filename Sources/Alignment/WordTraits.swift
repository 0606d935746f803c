/// What a word is, beyond its spelling.
package struct WordTraits: OptionSet, Sendable {
    package let rawValue: UInt32

    package init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    /// Traits together. The standard library's own goes through a protocol, which costs more than the questions that are asked.
    @inlinable package init(arrayLiteral traits: WordTraits...) {
        rawValue = traits.reduce(0) { $0 | $1.rawValue }
    }

    /// Whether they have nothing in common; the standard library's own goes through a protocol, too.
    @inlinable package func isDisjoint(with other: WordTraits) -> Bool { rawValue & other.rawValue == 0 }

    /// Carries grammar rather than content.
    package static let function = WordTraits(rawValue: 1 << 0)
    package static let polarity = WordTraits(rawValue: 1 << 1)
    /// Denies without a negation: "prohibit", "lack".
    package static let prohibition = WordTraits(rawValue: 1 << 2)
    /// Says how much, how many, how often or how sure.
    package static let strength = WordTraits(rawValue: 1 << 3)
    /// Such a word only as printed: "limited", but not "limits".
    package static let participle = WordTraits(rawValue: 1 << 15)
    /// Says how things went or where they went to: "failed", "increased".
    package static let outcome = WordTraits(rawValue: 1 << 16)
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
    /// "Must", "require".
    package static let obligation = WordTraits(rawValue: 1 << 13)
    /// "May", "allow".
    package static let permission = WordTraits(rawValue: 1 << 14)
    /// Joins sentences: "however", "also".
    package static let connective = WordTraits(rawValue: 1 << 10)
    /// Opens a clause against the one before: "but", "although".
    package static let adversative = WordTraits(rawValue: 1 << 17)
    /// Opens an exception: "except", "until".
    package static let exceptive = WordTraits(rawValue: 1 << 18)
    /// Says little without what it is about: "reports of", "cases of".
    package static let empty = WordTraits(rawValue: 1 << 19)
    /// Says little without its object: "conduct", "receive".
    package static let light = WordTraits(rawValue: 1 << 21)
    /// Denies the verb after it: "failed to respect".
    package static let failing = WordTraits(rawValue: 1 << 22)
    /// A verb of grammar: "be", "may".
    package static let auxiliary = WordTraits(rawValue: 1 << 20)
    /// "Reportedly", "reports".
    package static let hearsay = WordTraits(rawValue: 1 << 11)
    /// Before "of" and a month, names a stretch of time: "as of November", "the end of November".
    package static let stretch = WordTraits(rawValue: 1 << 25)
    /// Where people live.
    package static let place = WordTraits(rawValue: 1 << 24)
    /// Before a month, opens or closes a stretch of time: "through November".
    package static let period = WordTraits(rawValue: 1 << 23)
    /// Printed in capitals alone, two letters or more: "UN". Known once ``Lexicon/noteAcronyms(in:)`` was asked.
    package static let acronym = WordTraits(rawValue: 1 << 12)
}
