/// The program that made an output, as named in it.
public struct Tool: Sendable, Equatable {
    public let name: String
    public let version: String

    public init(name: String = "recension", version: String) {
        self.name = name
        self.version = version
    }
}
