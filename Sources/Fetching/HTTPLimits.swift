/// What one exchange may take.
public struct HTTPLimits: Sendable, Equatable {
    /// From the first byte sent to the last received.
    public let seconds: Double
    /// Of the decoded body.
    public let bytes: Int

    public init(seconds: Double = 60, bytes: Int = 20_000_000) {
        self.seconds = seconds
        self.bytes = bytes
    }
}
