/// A request as it came to a replica, and the status it got.
public struct ReceivedRequest: Sendable, Equatable {
    public let method: String
    /// With query, as it came.
    public let path: String
    /// In the order in which they came.
    public let headers: [Header]
    public let body: [UInt8]
    /// Of the answer; 0 where the connection was closed without one.
    public let status: Int

    public struct Header: Sendable, Equatable {
        public let name: String
        public let value: String
    }

    public var pathWithoutQuery: String { String(path.prefix { $0 != "?" }) }

    /// The body as text.
    public var text: String { String(decoding: body, as: UTF8.self) }

    /// The value of a header, whatever the case of its name.
    public func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }

    func answered(_ status: Int) -> ReceivedRequest {
        ReceivedRequest(method: method, path: path, headers: headers, body: body, status: status)
    }
}
