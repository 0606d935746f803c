/// A time as the head of a message has it (RFC 5322, 3.3).
enum MailDate {
    private static let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    /// "Tue, 21 Apr 2026 06:00:03 +0000"; nil for what is not a time in UTC, such as "2026-04-21T06:00:03Z".
    static func text(_ time: String) -> String? {
        let fields = time.utf8.split(omittingEmptySubsequences: false) { "-T:Z".utf8.contains($0) }
        guard time.utf8.count == 20, time.hasSuffix("Z"), fields.count == 7, fields.prefix(6).map(\.count) == [4, 2, 2, 2, 2, 2] else {
            return nil
        }
        let numbers = fields.prefix(6).compactMap { field in
            field.allSatisfy { (0x30...0x39).contains($0) } ? Int(String(decoding: field, as: UTF8.self)) : nil
        }
        guard numbers.count == 6 else { return nil }
        let (year, month, day) = (numbers[0], numbers[1], numbers[2])
        guard (1...12).contains(month), (1...31).contains(day), numbers[3] < 24, numbers[4] < 60, numbers[5] < 61 else { return nil }
        let clock = numbers[3...5].map { ($0 < 10 ? "0" : "") + String($0) }.joined(separator: ":")
        let date = "\(day < 10 ? "0" : "")\(day) \(months[month - 1]) \(String(decoding: fields[0], as: UTF8.self))"
        return "\(days[weekday(year, month, day)]), \(date) \(clock) +0000"
    }

    /// From Sunday, 0. Years begin with March here, so that the day that is put in every four years is the last of one.
    private static func weekday(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let past = month < 3 ? year - 1 : year
        let days = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        return (past * 365 + past / 4 - past / 100 + past / 400 + days + 3) % 7
    }
}
