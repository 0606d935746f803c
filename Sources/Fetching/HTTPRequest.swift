/// What is asked of a server.
public struct HTTPRequest: Sendable, Equatable {
    /// "GET", "POST".
    public let method: String
    /// The whole address, http or https.
    public let url: String
    public let headers: [HTTPHeader]
    /// What is sent along; nil for nothing.
    public let body: [UInt8]?

    public init(method: String = "GET", url: String, headers: [HTTPHeader] = [], body: [UInt8]? = nil) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
    }
}
