/// Sends one request and gives the answer to it.
///
/// One exchange, and nothing but that: a redirect is an answer like any other, nothing is kept from one exchange to the next, no
/// cookie is taken or given. An answer is whole, or an error is thrown.
public protocol HTTPTransport: Sendable {
    /// Cancelling the task ends the exchange at once.
    func send(_ request: HTTPRequest, limits: HTTPLimits) async throws(TransportError) -> HTTPResponse
}
