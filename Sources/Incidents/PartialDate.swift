/// A date as far as a text tells it: a year, a month of a year, or a day.
public struct PartialDate: Sendable, Hashable, Comparable {
    public let year: Int
    /// 1 to 12; nil where only the year is told.
    public let month: Int?
    /// 1 to 31; nil where only the month is told.
    public let day: Int?

    public init(year: Int, month: Int? = nil, day: Int? = nil) {
        self.year = year
        self.month = month
        self.day = month == nil ? nil : day
    }

    /// ISO 8601, shortened to what is known: "2019-10-15", "2019-10", "2019".
    public var text: String {
        var text = Self.digits(year, width: 4)
        if let month { text += "-" + Self.digits(month, width: 2) }
        if let day { text += "-" + Self.digits(day, width: 2) }
        return text
    }

    /// Whether the other date may be the same, told with less or more detail.
    public func agrees(with other: PartialDate) -> Bool {
        guard year == other.year else { return false }
        guard let month, let otherMonth = other.month else { return true }
        guard month == otherMonth else { return false }
        guard let day, let otherDay = other.day else { return true }
        return day == otherDay
    }

    public static func < (left: PartialDate, right: PartialDate) -> Bool {
        (left.year, left.month ?? 0, left.day ?? 0) < (right.year, right.month ?? 0, right.day ?? 0)
    }

    private static func digits(_ number: Int, width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
