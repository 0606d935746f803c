/// What came from the net, and how: the provenance of a page.
public struct FetchRecord: Sendable, Equatable {
    /// The address that was asked for.
    public let address: String
    /// The address that answered, after redirects.
    public let url: String
    /// When, in UTC.
    public let time: String
    /// The status of HTTP.
    public let status: Int
    /// The headers of the answer, by their names in lower case.
    public let headers: [String: String]
    /// SHA-256 of the body.
    public let sha256: String

    public init(address: String, url: String, time: String, status: Int, headers: [String: String], sha256: String) {
        self.address = address
        self.url = url
        self.time = time
        self.status = status
        self.headers = headers
        self.sha256 = sha256
    }
}
