/// What a server answered, whole.
public struct HTTPResponse: Sendable, Equatable {
    public let status: Int
    /// In the order of their names, because transports do not keep that of the wire.
    public let headers: [HTTPHeader]
    /// Decoded where it came compressed.
    public let body: [UInt8]

    public init(status: Int, headers: [HTTPHeader] = [], body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// The value of a header, whatever the case of its name.
    public func header(_ name: String) -> String? { headers.value(of: name) }
}

extension [HTTPHeader] {
    /// The value of the first header of a name, whatever its case.
    func value(of name: String) -> String? {
        let lowered = name.lowercased()
        return first { $0.name.lowercased() == lowered }?.value
    }
}
