internal import EditionStore

/// What came of asking for a page.
enum PageContent: Sendable {
    case bytes([UInt8], sha256: String, charset: String?)
    /// Nothing but what was there the last time.
    case unchanged
    /// There is no page, cannot be reached, or is none that can be read: the verdict, and why.
    case missing(WatchedPage.Verdict, reason: String)
}
