internal import EditionStore
internal import Findings
internal import ReportModel

/// A page that is believed and brings what is to be told.
struct PageNews {
    let capture: EditionStore.Capture
    let page: WatchedPage
    let parts: [Part]

    /// A report of the page and what it is in the library.
    enum Part {
        /// The edition is new; the one before it, if there is one.
        case edition(Report, before: StoredEdition?)
        /// The page was changed: what it says against what it said, and what tells both from others.
        case amendment(ReportDiff, wordings: (old: String, new: String))
    }
}
