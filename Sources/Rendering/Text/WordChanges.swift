import Findings

/// The words of a changed finding, ready to be shown.
enum WordChanges {
    /// Whether so little was kept that the two sentences read better one above the other than woven into each other.
    static func isRewritten(_ words: [WordMark]) -> Bool {
        WordMark.isRewriting(words)
    }

    /// The change with at most a few words of what was kept around it; "…" stands for what is left out.
    static func excerpt(_ words: [WordMark], context: Int = 4) -> [WordMark] {
        words.enumerated().compactMap { index, mark in
            guard mark.kind == .kept else { return mark }
            let parts = mark.text.split(separator: " ")
            let isFirst = index == 0
            let isLast = index == words.count - 1
            let before = isFirst ? 0 : context
            let after = isLast ? 0 : context
            guard parts.count > before + after + 1 else { return mark }
            let text = parts.prefix(before) + ["…"] + parts.suffix(after)
            return WordMark(.kept, text.joined(separator: " "))
        }
    }

    /// The marks of one side: what was kept, and what only this side has.
    static func side(_ kind: WordMark.Kind, of words: [WordMark]) -> [WordMark] {
        words.filter { $0.kind == .kept || $0.kind == kind }
    }
}
