extension WordMark {
    /// Whether so little was kept that the two sentences read better one above the other than woven into each other.
    public static func isRewriting(_ words: [WordMark]) -> Bool {
        var kept = 0
        var deleted = 0
        var inserted = 0
        for mark in words {
            let count = mark.text.utf8.count
            switch mark.kind {
            case .kept: kept += count
            case .deleted: deleted += count
            case .inserted: inserted += count
            }
        }
        return deleted > 0 && inserted > 0 && kept * 5 < 2 * (kept + max(deleted, inserted))
    }
}
