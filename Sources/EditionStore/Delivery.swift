public import Alerts

/// A message that is to be handed to somebody.
public struct Delivery: Sendable, Equatable {
    public let digest: Digest
    /// To whom.
    public let channel: String
    /// How often it was tried before.
    public let attempts: Int
}
