internal import ReportModel

/// Which places of sentences a search takes.
struct PlaceChoice {
    /// The reports in which sentences are looked for, in ascending order.
    let reports: [Int64]
    /// Chooses by section; nil for all.
    let isSection: ((SectionPath) -> Bool)?
    /// How sentences came from the edition before; empty for all.
    let kinds: Set<String>
}
