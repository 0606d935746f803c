/// Stems in a row that count as one.
package struct PhraseTable: Sendable {
    private struct Phrase {
        let stems: [Int32]
        let result: Int32
        let isForLinkingOnly: Bool
        /// A stem that it is no phrase before; -1 for none.
        let barred: Int32
    }

    private var phrases: [Phrase] = []
    /// By first stem, the places in `phrases`; stems beyond the end begin none.
    private var byFirst: [[Int]] = []

    init() {}

    /// - Parameter barred: a stem that the words are no phrase before: "in some cases", but not "in some cases of".
    mutating func add(_ stems: [Int32], becomes result: Int32, forLinkingOnly: Bool = false, notBefore barred: Int32 = -1) {
        guard let first = stems.first else { return }
        while byFirst.count <= Int(first) { byFirst.append([]) }
        byFirst[Int(first)].append(phrases.count)
        phrases.append(Phrase(stems: stems, result: result, isForLinkingOnly: forLinkingOnly, barred: barred))
    }

    /// The phrase that begins at a place of a list of stems: what it becomes and how many stems it takes; nil for none.
    func match(_ stems: [Int32], at place: Int, end: Int, forLinking: Bool) -> (result: Int32, count: Int)? {
        let first = Int(stems[place])
        guard first < byFirst.count, !byFirst[first].isEmpty else { return nil }
        return match(stems, at: place, end: end, forLinking: forLinking, candidates: byFirst[first])
    }

    /// Apart from the other, so that the question that most stems answer with no stays small enough to be asked in place.
    private func match(
        _ stems: [Int32], at place: Int, end: Int, forLinking: Bool, candidates: [Int]
    ) -> (result: Int32, count: Int)? {
        candidates: for index in candidates {
            let phrase = phrases[index]
            if phrase.isForLinkingOnly && !forLinking { continue }
            if place + phrase.stems.count > end { continue }
            for offset in 1..<phrase.stems.count where stems[place + offset] != phrase.stems[offset] { continue candidates }
            let next = place + phrase.stems.count
            if phrase.barred >= 0, next < end, stems[next] == phrase.barred { continue }
            return (phrase.result, phrase.stems.count)
        }
        return nil
    }
}
