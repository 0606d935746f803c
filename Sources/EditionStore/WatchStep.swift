public import Alerts

/// What a run of watching has found, or a part of it: what is stored of it is stored in one step.
public struct WatchStep: Sendable {
    /// Captures that are believed.
    public var captures: [EditionStore.Capture] = []
    /// Pages with what the look at them gave; pages that are not named stay as they are.
    public var pages: [WatchedPage] = []
    /// Sources whose base line is complete.
    public var sources: [String] = []
    /// What is to be told.
    public var alerts: [Alert] = []
    /// When the run began, in UTC.
    public let time: String

    public init(time: String) {
        self.time = time
    }
}
