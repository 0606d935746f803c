/// What the tables know of a word.
struct WordMeaning {
    enum Form: UInt8 {
        case none, past, gerund, noun
    }

    var roles: WordRoles = []
    var kind: IncidentKind?
    var form: Form = .none
    /// 1 to 12 for a month, 0 otherwise.
    var month: UInt8 = 0
    /// The value of a number word ("twenty"), 0 otherwise.
    var number: UInt8 = 0
}

/// The parts a word can play in telling an incident.
struct WordRoles: OptionSet {
    let rawValue: UInt64

    /// A person, as a common noun: "man", "journalist", "villagers".
    static let human = WordRoles(rawValue: 1 << 0)
    /// More than one of them.
    static let humans = WordRoles(rawValue: 1 << 1)
    /// A body that acts for the state or against it: "police", "militants", "court".
    static let agent = WordRoles(rawValue: 1 << 2)
    static let court = WordRoles(rawValue: 1 << 3)
    /// A group that something can be done to: "newspaper", "party", "website".
    static let body = WordRoles(rawValue: 1 << 4)
    static let title = WordRoles(rawValue: 1 << 5)
    static let be = WordRoles(rawValue: 1 << 6)
    static let present = WordRoles(rawValue: 1 << 7)
    static let modal = WordRoles(rawValue: 1 << 8)
    static let negation = WordRoles(rawValue: 1 << 9)
    static let habit = WordRoles(rawValue: 1 << 10)
    static let series = WordRoles(rawValue: 1 << 11)
    static let law = WordRoles(rawValue: 1 << 12)
    static let lawmaking = WordRoles(rawValue: 1 << 13)
    static let reporting = WordRoles(rawValue: 1 << 14)
    static let statistic = WordRoles(rawValue: 1 << 15)
    static let determiner = WordRoles(rawValue: 1 << 16)
    static let indefinite = WordRoles(rawValue: 1 << 17)
    static let preposition = WordRoles(rawValue: 1 << 18)
    static let placePreposition = WordRoles(rawValue: 1 << 19)
    static let placeName = WordRoles(rawValue: 1 << 20)
    static let organisationName = WordRoles(rawValue: 1 << 21)
    static let pronoun = WordRoles(rawValue: 1 << 22)
    static let objectPronoun = WordRoles(rawValue: 1 << 23)
    static let particle = WordRoles(rawValue: 1 << 24)
    static let notName = WordRoles(rawValue: 1 << 25)
    static let publication = WordRoles(rawValue: 1 << 26)
    static let caseWord = WordRoles(rawValue: 1 << 27)
    static let custody = WordRoles(rawValue: 1 << 28)
    static let fresh = WordRoles(rawValue: 1 << 29)
    static let adverb = WordRoles(rawValue: 1 << 30)
    static let conduct = WordRoles(rawValue: 1 << 31)
    static let conjunction = WordRoles(rawValue: 1 << 32)
    static let demonym = WordRoles(rawValue: 1 << 33)
    static let have = WordRoles(rawValue: 1 << 34)
    static let relation = WordRoles(rawValue: 1 << 36)
    /// Begins an act told in several words.
    static let phrase = WordRoles(rawValue: 1 << 37)
    static let season = WordRoles(rawValue: 1 << 38)
}
