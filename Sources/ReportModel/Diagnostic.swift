/// Something noticed while reading a page or text that a reader of the result may want to know.
public struct Diagnostic: Sendable, Hashable {
    /// What was noticed, as a short fixed word that scripts can rely on, such as "invalid-bytes".
    public let code: String
    /// A sentence for people.
    public let message: String
    /// The line of the source, from 1; nil where it is not known.
    public let line: Int?

    public init(code: String, message: String, line: Int? = nil) {
        self.code = code
        self.message = message
        self.line = line
    }
}
