/// Finds how many persons a sentence speaks of: "20 women", "at least 17 persons".
struct CountReader {
    private let read: ReadReport
    private static let modifiers = WordSet(
        "at least more than less fewer nearly almost approximately about around some an estimated as many up to no over")

    init(_ read: ReadReport) { self.read = read }

    /// Counts as printed, in the order of the text. Linear in the sentence.
    func counts(in sentence: Range<Int>) -> [String] {
        var counts: [String] = []
        for at in sentence {
            let word = read.words[at]
            let isYear = word.number >= 1900 && word.number < 2100
            guard word.number > 0 && !isYear || word.meaning.number > 0 else { continue }
            if at > sentence.lowerBound, read.words[at - 1].meaning.month > 0 { continue }
            for next in (at + 1)..<max(at + 1, min(at + 5, sentence.upperBound)) {
                let follower = read.words[next]
                guard follower.gap.isEmpty, !follower.has([.preposition, .be]) else { break }
                if follower.has([.human, .humans]) {
                    var start = at
                    while start > sentence.lowerBound, at - start < 4, read.words[start].gap.isEmpty,
                        Self.modifiers.contains(read.words[start - 1].key)
                    {
                        start -= 1
                    }
                    counts.append(read.string(start..<(next + 1)))
                    break
                }
            }
        }
        return counts
    }
}
