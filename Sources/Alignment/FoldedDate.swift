/// A month that a sentence names.
package struct FoldedDate: Sendable, Equatable {
    /// As printed, or else the year the report covers; nil where neither is known.
    package internal(set) var year: Int?
    /// From 0, January.
    package let month: Int
    /// Nil where only the month is named.
    package internal(set) var day: Int?

    /// Whether both may be the date of one event.
    func agrees(with other: FoldedDate) -> Bool {
        if month != other.month { return false }
        if let day, let otherDay = other.day, day != otherDay { return false }
        guard let year, let otherYear = other.year else { return true }
        return year == otherYear
    }
}
