internal import Foundation

/// What a run of watching saw and did.
public struct WatchSummary: Sendable, Codable, Equatable {
    /// What came of one page.
    public struct Page: Sendable, Codable, Equatable {
        /// Its web address, or its path.
        public let address: String
        /// "unchanged", "same-text", "new-edition", "amended", "capture" (another capture of an edition), "base-line", "held", "refused",
        /// "absent", "unreachable", "not-chosen".
        public let outcome: String
        /// Why; nil where there is nothing to say.
        public let reason: String?
        public let year: Int?
        /// Name of the country, as far as it is known.
        public let country: String?
    }

    /// A message and whether it was handed over.
    public struct Handover: Sendable, Codable, Equatable {
        public let channel: String
        /// Id of the digest.
        public let digest: String
        /// What stood in the way; nil where it was handed over.
        public let problem: String?
    }

    public var schema = "recension.watch/1"
    /// When the run began, in UTC.
    public let time: String
    /// Sources whose base line was set by this run.
    public var baseLines: [String] = []
    /// All but unchanged ones, by address.
    public var pages: [Page] = []
    /// How many pages were as they were.
    public var unchanged = 0
    /// How many alerts this run made, by kind.
    public var alerts: [String: Int] = [:]
    /// The id of the message that was made of them; nil where there is nothing to tell.
    public var digest: String?
    public var handovers: [Handover] = []
    /// What stands in the way, whether it was told before or not.
    public var troubles: [String] = []
    /// What is said on standard error: troubles and notes that were not told before.
    public var news: [String] = []

    init(time: String) {
        self.time = time
    }

    /// The summary as JSON, by `Schemas/recension.watch-1.schema.json`.
    public func json() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        return Array(try encoder.encode(self)) + [0x0A]
    }

    /// Whether anything was flagged.
    public var isFlagged: Bool { digest != nil || handovers.contains { $0.problem == nil } }
}
