/// Moments as counted in seconds since 1970, written and read; without calendars and locales.
package enum UTCTime {
    /// "2019-03-13T16:05:00Z"; fractions of a second are dropped.
    package static func iso8601(_ seconds: Double) -> String {
        // Years 0 to 9999: what four digits can write.
        let whole = Int(min(max(seconds, -62_167_219_200), 253_402_300_799).rounded(.down))
        let days = (whole >= 0 ? whole : whole - 86_399) / 86_400
        let second = whole - days * 86_400
        let (year, month, day) = date(ofDay: days)
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))T"
            + "\(padded(second / 3600, 2)):\(padded(second / 60 % 60, 2)):\(padded(second % 60, 2))Z"
    }

    /// Seconds since 1970 of what ``iso8601(_:)`` gives; nil for any other text.
    package static func seconds(_ text: String) -> Double? {
        let numbers = text.split { !$0.isNumber }.compactMap { number($0) }
        guard numbers.count == 6, text.utf8.count == 20, text.hasSuffix("Z"), (1...12).contains(numbers[1]) else { return nil }
        let day = day(year: numbers[0], month: numbers[1], day: numbers[2])
        return Double(day * 86_400 + numbers[3] * 3600 + numbers[4] * 60 + numbers[5])
    }

    /// The moment that an HTTP header names, in any of the three forms of RFC 9110 (5.6.7); nil for all else.
    package static func httpDate(_ text: String) -> Double? {
        var words = text.split { $0 == " " || $0 == "," || $0 == "-" }
        guard words.count >= 5 else { return nil }
        words.removeFirst()
        // Sun Nov  6 08:49:37 1994 against 06 Nov 1994 08:49:37 GMT and 06-Nov-94 08:49:37 GMT.
        if words[0].first?.isLetter == true { words = [words[1], words[0], words[3], words[2]] }
        let clock = words[3].split(separator: ":").compactMap { number($0) }
        guard let day = number(words[0]), let month = months.firstIndex(of: words[1].lowercased()), var year = number(words[2]),
            clock.count == 3, (1...31).contains(day), clock[0] < 24, clock[1] < 60, clock[2] <= 60
        else { return nil }
        // The century of a year of two digits; no server that writes them means a time after 2069.
        if words[2].count == 2 { year += year < 70 ? 2000 : 1900 }
        return Double(self.day(year: year, month: month + 1, day: day) * 86_400 + clock[0] * 3600 + clock[1] * 60 + clock[2])
    }

    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

    private static func number(_ digits: Substring) -> Int? {
        digits.utf8.count <= 4 && digits.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(digits) : nil
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    // Days are counted from 1970-01-01; years begin in March, so that the leap day is their last. Eras of 400 years all have
    // 146,097 days.

    private static func day(year: Int, month: Int, day: Int) -> Int {
        let year = month <= 2 ? year - 1 : year
        let era = (year >= 0 ? year : year - 399) / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    private static func date(ofDay day: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = day + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }
}
