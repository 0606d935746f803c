/// What is wrong with a line of a user's words of degree, and where.
public struct DegreeWordsError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Problem: Sendable, Hashable {
        /// Steps of a scale without a name and a colon before them, or with more colons than one.
        case noName
        case oneStep
        /// Nothing between two commas or two "<".
        case noWord
        case notAWord(String)
        /// A word of a scale that stands in no line of words.
        case unknownWord(String)
        /// Words of one line that are of different degrees already.
        case twoDegrees([String])
    }

    /// The line, from 1.
    public let line: Int
    public let problem: Problem

    public var description: String {
        let reason =
            switch problem {
            case .noName: "a scale is “name: lightest < heaviest”"
            case .oneStep: "a scale has two steps or more, with “<” between them"
            case .noWord: "a word is missing"
            case .notAWord(let word): "“\(word)” is no word or phrase of letters"
            case .unknownWord(let word): "“\(word)” stands in no line of words"
            case .twoDegrees(let words): "these stand in different lines already: " + words.joined(separator: ", ")
            }
        return "line \(line): \(reason)"
    }
}
