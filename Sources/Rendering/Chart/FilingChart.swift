import Findings
import ReportModel

/// What lawyers attach to a filing: the substantive changes of one country, old and new side by side in verbatim quotations, each with
/// its edition, section path and paragraph, numbered so that a brief can cite "row 14".
///
/// It quotes and does not judge: neither significance nor a direction of change stands in it.
struct FilingChart: Sendable, Equatable {
    /// An edition and the page that it was read from, in words; "not stated" where the page does not say.
    struct Source: Sendable, Equatable {
        /// "2018 edition", "old text".
        let name: String
        let country: String
        let title: String
        /// The page's address; nil where the capture has none.
        let url: String?
        let retrieved: String
        let sha256: String
    }

    /// One finding.
    struct Row: Sendable, Equatable {
        /// From 1, in the order of the chart.
        let number: Int
        /// The finding's id, for `recension explain`.
        let id: String
        /// "revised", "not reported in 2019", "revised, moved".
        let kind: String
        let old: Side
        let new: Side
        /// What was counted out: "137 → 717 complaints (+423 %)".
        let remarks: [String]
    }

    /// What stands in a column of a row: quotations, or why there is none.
    struct Side: Sendable, Equatable {
        let quotations: [ChartQuotation]
        /// "not found in the text of 2019"; empty where there are quotations.
        let absence: String
        /// Of a side without quotations: the statement that comes nearest and was too unlike to be taken for the counterpart.
        let nearest: ChartQuotation?
    }

    /// What "the page does not say" is called.
    static let notStated = "not stated"

    /// The country, or both where two were compared on purpose.
    let country: String
    let old: Source
    let new: Source
    /// What stands above the rows beside the sources, a sentence each.
    let caption: [String]
    let rows: [Row]
    /// The methodology note that stands below the rows, a few plain sentences each.
    let method: [String]
    let tool: Tool
}
