/// Why an exchange gave no whole answer.
public enum TransportError: Error, Sendable, Equatable, CustomStringConvertible {
    /// It took longer than the limit, in seconds.
    case timedOut(seconds: Double)
    /// The body has more bytes than the limit; the rest was not read.
    case tooLarge(limit: Int)
    /// The connection ended before the body did.
    case truncated
    /// The connection ended before an answer began.
    case dropped
    /// No connection came about: the name is unknown, nothing listens, the certificate is not trusted.
    case unreachable(reason: String)
    /// The address is none that can be asked.
    case invalidAddress(String)
    /// The task was cancelled.
    case cancelled

    public var description: String {
        switch self {
        case .timedOut(let seconds): "no whole answer came within \(Words.seconds(seconds))"
        case .tooLarge(let limit): "the answer is larger than \(Words.bytes(limit))"
        case .truncated: "the connection ended in the middle of the answer"
        case .dropped: "the connection ended before an answer came"
        case .unreachable(let reason): "no connection: \(reason)"
        case .invalidAddress(let address): "“\(address)” is no http or https address"
        case .cancelled: "the run ended before an answer came"
        }
    }
}
