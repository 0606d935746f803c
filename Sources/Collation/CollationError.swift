/// Why a report cannot be added to a collation.
public enum CollationError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The report names no year, so nobody knows where it stands among the others.
    case noYear
    /// The report is not later than the latest one.
    case notLater(year: Int, latest: Int)
    /// The report is of another country.
    case otherCountry(name: String, expected: String)

    public var description: String {
        switch self {
        case .noYear: "neither the page nor its path tells the year; put it into a folder named after its year"
        case .notLater(let year, let latest) where year == latest: "there is already an edition of \(year)"
        case .notLater(let year, let latest): "the edition of \(year) is older than that of \(latest); give the oldest first"
        case .otherCountry(let name, let expected): "it is a report of \(name), and the others are of \(expected)"
        }
    }
}
