import SequenceDiff

/// Links sentences whose stems are the same, without a score: those that tell enough and stand as often on either side, and
/// those next to such a pair or to the same end of both reports.
///
/// Takes two equal reports, and long runs of equal sentences, in linear time.
struct IdentityMatcher {
    private let old: FoldedReport
    private let new: FoldedReport
    /// By sentence; equal sentences, equal number.
    private var oldNumbers: [Int32] = []
    private var newNumbers: [Int32] = []
    private var oldCounts: [Int32] = []
    private var newCounts: [Int32] = []

    init(old: FoldedReport, new: FoldedReport) {
        self.old = old
        self.new = new
        var numbering = SentenceNumbering(capacity: old.count + new.count)
        for sentence in 0..<old.count {
            oldNumbers.append(numbering.number(of: old.stems.span.extracting(old.stemRange(sentence))))
        }
        for sentence in 0..<new.count {
            newNumbers.append(numbering.number(of: new.stems.span.extracting(new.stemRange(sentence))))
        }
        oldCounts = [Int32](repeating: 0, count: numbering.count)
        newCounts = oldCounts
        for number in oldNumbers { oldCounts[Int(number)] += 1 }
        for number in newNumbers { newCounts[Int(number)] += 1 }
    }

    /// - Parameter weights: what each new sentence's words weigh, in 1/1024.
    func link(_ links: inout LinkSet, newWeights: [Int], _ weights: AlignmentWeights) {
        // The places of each sentence in the old report, as a list that starts at its first place.
        var firstPlace = [Int32](repeating: -1, count: oldCounts.count)
        var nextPlace = [Int32](repeating: -1, count: oldNumbers.count)
        for place in oldNumbers.indices.reversed() {
            let number = Int(oldNumbers[place])
            nextPlace[place] = firstPlace[number]
            firstPlace[number] = Int32(truncatingIfNeeded: place)
        }
        for (place, number) in newNumbers.enumerated() {
            let number = Int(number)
            guard canPairInOrder(number, newWeights[place], weights) else { continue }
            let oldPlace = firstPlace[number]
            if oldPlace < 0 { continue }
            links.add(old: oldPlace, new: Int32(truncatingIfNeeded: place), .identical)
            firstPlace[number] = nextPlace[Int(oldPlace)]
        }
        let seeds = links.entries.count
        extend(&links, old: -1, new: -1, by: 1)
        extend(&links, old: old.count, new: new.count, by: -1)
        for index in 0..<seeds {
            let seed = links.entries[index]
            extend(&links, old: Int(seed.old), new: Int(seed.new), by: 1)
            extend(&links, old: Int(seed.old), new: Int(seed.new), by: -1)
        }
    }

    /// Whether the sentences of a number can be linked first to first, second to second: they tell enough, and both sides have
    /// as many or one has more than candidates could tell apart; or there are so many that no index finds them.
    private func canPairInOrder(_ number: Int, _ weight: Int, _ weights: AlignmentWeights) -> Bool {
        let most = Int(max(oldCounts[number], newCounts[number]))
        if most > weights.postingsLimit { return true }
        if weight < weights.identicalWeight { return false }
        return oldCounts[number] == newCounts[number] || most > weights.candidatesByOverlap
    }

    private func extend(_ links: inout LinkSet, old: Int, new: Int, by step: Int) {
        var old = old + step
        var new = new + step
        while oldNumbers.indices.contains(old), newNumbers.indices.contains(new), oldNumbers[old] == newNumbers[new],
            links.isFree(old: Int32(truncatingIfNeeded: old)), links.isFree(new: Int32(truncatingIfNeeded: new))
        {
            links.add(old: Int32(truncatingIfNeeded: old), new: Int32(truncatingIfNeeded: new), .identical)
            old += step
            new += step
        }
    }
}

/// Numbers lists of stems from 0 in the order in which they are first seen.
private struct SentenceNumbering {
    private var stems: [Int32] = []
    private var starts: [Int32] = [0]
    private var hashes: [UInt64] = []
    private var slots: [Int32]

    init(capacity: Int) {
        var size = 64
        while size < capacity * 2 { size *= 2 }
        slots = [Int32](repeating: 0, count: size)
    }

    var count: Int { hashes.count }

    mutating func number(of sentence: Span<Int32>) -> Int32 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for index in sentence.indices {
            hash = (hash ^ UInt64(UInt32(bitPattern: sentence[index]))) &* 0x9e37_79b9_7f4a_7c15
            hash ^= hash >> 29
        }
        var slot = Int(truncatingIfNeeded: hash >> 8) & (slots.count - 1)
        while slots[slot] != 0 {
            let number = slots[slot] - 1
            if hashes[Int(number)] == hash && equals(number, sentence) { return number }
            slot = (slot + 1) & (slots.count - 1)
        }
        let number = Int32(truncatingIfNeeded: hashes.count)
        slots[slot] = number + 1
        hashes.append(hash)
        for index in sentence.indices { stems.append(sentence[index]) }
        starts.append(Int32(truncatingIfNeeded: stems.count))
        return number
    }

    private func equals(_ number: Int32, _ sentence: Span<Int32>) -> Bool {
        let start = Int(starts[Int(number)])
        guard Int(starts[Int(number) + 1]) - start == sentence.count else { return false }
        for index in sentence.indices where stems[start + index] != sentence[index] { return false }
        return true
    }
}
