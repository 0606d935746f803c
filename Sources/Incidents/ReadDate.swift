/// A date in a sentence and the part it plays there.
struct ReadDate {
    enum Use {
        /// When something happened: "on June 9", "in May".
        case point
        /// A first or last day of a count: "as of September", "since 2016", "by March".
        case bound
        /// From one date to another: "between January and August".
        case span
        /// Part of a name or description: "a July 5 report", "the October 10 election".
        case attribute
    }

    /// Positions in the words of the report, its preposition included.
    var words: Range<Int>
    var date: PartialDate
    var end: PartialDate?
    var use: Use
    /// Whether the text names the year.
    var namesYear: Bool
    var isSeason = false
}
