import Findings
import ReportModel

/// What the two sides of a comparison are called: by their years, or where these do not tell them apart, "old" and "new".
struct SideNames: Sendable, Equatable {
    let old: String
    let new: String

    init(old: Int?, new: Int?) {
        if let old, let new, old != new {
            self.old = String(old)
            self.new = String(new)
        } else {
            self.old = "old"
            self.new = "new"
        }
    }

    init(_ diff: ReportDiff) {
        self.init(old: diff.old.edition.year, new: diff.new.edition.year)
    }

    /// "in 2019", or "in the new text".
    var inOld: String { Self.phrase(old) }
    var inNew: String { Self.phrase(new) }

    /// "in the text of 2019", or "in the new text": where it must not be read as a time.
    var inOldText: String { Self.textPhrase(old) }
    var inNewText: String { Self.textPhrase(new) }

    /// What is said of text without a counterpart; never that something ended.
    var notReportedInNew: String { "not reported \(inNew)" }

    private static func textPhrase(_ name: String) -> String {
        name == "old" || name == "new" ? phrase(name) : "in the text of \(name)"
    }

    private static func phrase(_ name: String) -> String {
        name == "old" || name == "new" ? "in the \(name) text" : "in \(name)"
    }
}
