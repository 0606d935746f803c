/// A mistake in a configuration: where it is, and what would be right there.
public struct WatchConfigurationError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The file, as it was named.
    public let file: String
    /// From 1; nil where the file as a whole is meant.
    public let line: Int?
    /// From 1, in characters; nil where there is no line.
    public let column: Int?
    public let message: String
    /// The line as it stands in the file.
    public let text: String?

    /// The message, and below it the line with a mark under the place.
    public var description: String {
        guard let line else { return "\(file): \(message)" }
        var description = "\(file):\(line): \(message)"
        if let text, let column {
            let number = "\(line)"
            let gap = String(repeating: " ", count: number.count)
            // Tabs keep their width under the line, too.
            let before = text.prefix(column - 1).map { $0 == "\t" ? "\t" : " " }.joined()
            description += "\n  \(number) | \(text)\n  \(gap) | \(before)^"
        }
        return description
    }
}
