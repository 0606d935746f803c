/// The header by which a server says how long it wants to be left alone.
enum RetryAfter {
    /// Seconds to wait from now, never less than none; nil where the header is neither a number nor a date.
    static func seconds(_ value: String?, now: Double) -> Double? {
        guard let value else { return nil }
        let words = value.split(whereSeparator: \.isWhitespace)
        if words.count == 1, words[0].utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
            return Double(words[0])
        }
        return UTCTime.httpDate(value).map { max(0, $0 - now) }
    }
}
