/// A kind of edit that the generator makes on purpose.
enum EditKind: String, CaseIterable, Sendable {
    case delete, insert, move, swap, split, merge
    /// A dated sentence is told once more, with another date, other names and figures: another event.
    case twin
    /// A count, share or sum of money.
    case figure
    /// A year or a day of a month.
    case date
    case tense, polarity, strength
    /// A heading gets another title.
    case rename
    /// A heading gets another letter or number.
    case relabel
    /// A heading goes up to the level of the one above it.
    case renest
    /// A run-in heading becomes a heading of its own.
    case promote

    /// Edits of sentences; the others are edits of headings.
    static let ofSentences: [EditKind] = [
        .delete, .insert, .move, .swap, .split, .merge, .figure, .date, .tense, .polarity, .strength,
    ]
    static let ofSections: [EditKind] = [.rename, .relabel, .renest, .promote]
}
