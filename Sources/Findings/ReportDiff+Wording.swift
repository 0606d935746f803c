/// Words that were replaced by the same others all over a pair: the edition's style, to be told once.
public struct WordingChange: Sendable, Equatable {
    /// In lower case, without punctuation; empty where the words came new.
    public let old: String
    /// In lower case, without punctuation; empty where the words went.
    public let new: String
    /// Findings in which they were replaced.
    public let count: Int
}

extension ReportDiff {
    /// Replacements made in so many findings that they count as the edition's style (``Significance``), the most frequent first,
    /// equally frequent ones by their first place. Linear in the words that changed.
    public var wordingChanges: [WordingChange] {
        var replaced = ReplacedWords()
        var order: [ReplacedWords.Replacement] = []
        for index in findings.indices where findings[index].shift?.kind != .polarity {
            guard [.updated, .reworded, .revised].contains(findings[index].relation) else { continue }
            let replacements = ReplacedWords.replacements(in: findings[index].words)
            replaced.count(replacements)
            // Each once, at the place where it becomes frequent enough.
            order += replacements.filter { new in
                replaced.count(of: new) == SignificanceWeights.standard.throughout && !order.contains { $0.key == new.key }
            }
        }
        return order.enumerated().map { ($0.offset, $0.element, replaced.count(of: $0.element)) }
            .sorted { ($1.2, $0.0) < ($0.2, $1.0) }
            .map { WordingChange(old: $0.1.old.words, new: $0.1.new.words, count: $0.2) }
    }
}

extension LetterText {
    /// The words parted by one space.
    fileprivate var words: String { String(decoding: bytes.dropFirst().dropLast(), as: UTF8.self) }
}
