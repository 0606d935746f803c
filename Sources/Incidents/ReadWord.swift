/// A word of a report and what the tables know of it.
struct ReadWord {
    /// Marks that stand between a word and the one before it.
    struct Gap: OptionSet {
        let rawValue: UInt8
        static let comma = Gap(rawValue: 1)
        /// A semicolon, colon, dash or bracket.
        static let clause = Gap(rawValue: 2)
        static let quote = Gap(rawValue: 4)
        static let stop = Gap(rawValue: 8)
        static let hyphen = Gap(rawValue: 16)
        /// A dash; ``clause``, too.
        static let dash = Gap(rawValue: 32)
    }

    /// The bytes of the report's text, a possessive ending left out.
    var text: Range<Int>
    var key: UInt64
    var gap: Gap
    var startsWithCapital = false
    var isPossessive = false
    /// The value of a word of digits; -1 for other words.
    var number: Int32 = -1
    var meaning = WordMeaning()

    func has(_ roles: WordRoles) -> Bool { !meaning.roles.isDisjoint(with: roles) }
}
