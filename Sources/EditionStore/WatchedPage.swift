/// A page that is watched, and what the last look at it gave.
public struct WatchedPage: Sendable, Equatable {
    public enum Verdict: String, Sendable, CaseIterable {
        /// Its report is in the library.
        case taken
        /// Its report says what the library has, in other bytes.
        case same
        /// It lost most of its text, and is not believed yet.
        case held
        /// It is no report, or one of another country or year.
        case refused
        /// It is not there.
        case absent
        /// It cannot be looked at now: the site does not answer, or asks to wait.
        case unreachable
        /// It is there, and not chosen.
        case listed
        /// It leads to the others.
        case index
    }

    /// Its web address, or its path.
    public let address: String
    /// The source that leads to it.
    public let source: String
    /// The year of its edition, as far as the source tells.
    public var year: Int?
    public var verdict: Verdict
    /// Why, in a sentence; nil where there is nothing to say.
    public var reason: String?
    /// SHA-256 of the bytes that were looked at last.
    public var sha256: String?
    /// A hash of what it says: of a held page what is doubted, else what was taken last; nil where that is not known.
    public var wording: String?
    /// When the verdict was first given, in UTC.
    public var since: String
    /// Whether its first report is to be taken without a word: it was there before anybody watched.
    public var isQuiet: Bool
    /// Whether the verdict was told.
    public var isTold: Bool

    public init(
        address: String, source: String, year: Int? = nil, verdict: Verdict, reason: String? = nil, sha256: String? = nil,
        wording: String? = nil, since: String, isQuiet: Bool, isTold: Bool = false
    ) {
        self.address = address
        self.source = source
        self.year = year
        self.verdict = verdict
        self.reason = reason
        self.sha256 = sha256
        self.wording = wording
        self.since = since
        self.isQuiet = isQuiet
        self.isTold = isTold
    }
}
