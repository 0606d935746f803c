/// A word as printed: the bytes between two spaces, punctuation included.
package struct PrintedWord: Sendable {
    /// Where it stands in the text of the report.
    package let start: Int32
    package let end: Int32
    /// Its number in the ``Lexicon``: equal bytes, equal number.
    package let number: Int32

    package init(start: Int32, end: Int32, number: Int32) {
        self.start = start
        self.end = end
        self.number = number
    }

    package var range: Range<Int> { Int(start)..<Int(end) }
}

/// What a printed word is, apart from its letters.
package struct PrintedTraits: OptionSet, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// Its first letter is a capital.
    package static let capital = PrintedTraits(rawValue: 1 << 0)
    /// It opens a parenthesis that refers to another place: "(see", "(also".
    package static let opensReference = PrintedTraits(rawValue: 1 << 1)
    package static let closesParenthesis = PrintedTraits(rawValue: 1 << 2)
    /// It ends a clause: comma, semicolon, colon, full stop, or a closing bracket or quotation mark.
    package static let endsClause = PrintedTraits(rawValue: 1 << 3)
    package static let hasDigit = PrintedTraits(rawValue: 1 << 4)
    /// One word in capitals alone, two letters or more: "UN".
    package static let acronym = PrintedTraits(rawValue: 1 << 5)
}
