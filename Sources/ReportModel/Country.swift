/// A country or territory that has reports of its own.
public struct Country: Sendable, Hashable {
    /// ISO 3166-1 alpha-3 code, or ISO 3166-2 for a part of a country ("CN-XZ"); nil for a name the registry does not know.
    public let code: String?
    /// The name used in every output.
    public let name: String

    public init(code: String?, name: String) {
        self.code = code
        self.name = name
    }
}
