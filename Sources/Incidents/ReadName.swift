/// A name in a sentence.
struct ReadName {
    enum Kind {
        case person, place, organisation
    }

    /// Positions in the words of the report, title left out.
    var words: Range<Int>
    var kind: Kind
    /// Where the full name stands, if an earlier sentence gives it.
    var fullName: Range<Int>
}
