/// Finds, for a sentence of one report, the sentences of the other that share the most weight with it, by an inverted index.
///
/// A query costs at most the words of the sentence times ``AlignmentWeights/postingsLimit``.
struct CandidateIndex {
    private let report: WeighedReport
    private let vocabulary: TermVocabulary
    private let weights: AlignmentWeights
    /// `postingStarts[term] ..< postingStarts[term + 1]`.
    private var postingStarts: [Int32]
    private var postings: [Int32]
    private var shared: [Int32]
    private var touched: [Int32] = []
    private var byOverlap: Best
    private var byContainment: Best

    init(_ report: WeighedReport, _ vocabulary: TermVocabulary, _ weights: AlignmentWeights) {
        self.report = report
        self.vocabulary = vocabulary
        self.weights = weights
        postingStarts = [Int32](repeating: 0, count: vocabulary.weights.count + 1)
        for entry in report.terms { postingStarts[Int(entry.id) + 1] += 1 }
        for term in vocabulary.weights.indices {
            let count = Int(postingStarts[term + 1])
            let isIndexed = Int(vocabulary.weights[term]) > weights.indexedWeight && count <= weights.postingsLimit
            postingStarts[term + 1] = postingStarts[term] + (isIndexed ? Int32(count) : 0)
        }
        postings = [Int32](repeating: 0, count: Int(postingStarts[vocabulary.weights.count]))
        var next = postingStarts
        for sentence in report.weights.indices {
            for place in report.termRange(sentence) {
                let term = Int(report.terms[place].id)
                if postingStarts[term] == postingStarts[term + 1] { continue }
                postings[Int(next[term])] = Int32(truncatingIfNeeded: sentence)
                next[term] += 1
            }
        }
        shared = [Int32](repeating: 0, count: report.weights.count)
        byOverlap = Best(limit: weights.candidatesByOverlap)
        byContainment = Best(limit: weights.candidatesByContainment)
    }

    /// Appends the best candidates for a sentence of the other report, without repeats.
    mutating func find(_ sentence: Int, of other: WeighedReport, into candidates: inout [Int32]) {
        addWeights(of: sentence, of: other)
        byOverlap.removeAll()
        byContainment.removeAll()
        let own = other.weights[sentence]
        let slack = 6 * AlignmentWeights.nat
        for found in touched {
            let weight = Int(shared[Int(found)])
            shared[Int(found)] = 0
            if weight < weights.candidateShared { continue }
            let its = report.weights[Int(found)]
            // Half a million steps to one: the order of two candidates is decided well below a word's weight.
            byOverlap.offer(found, (weight << 20) / max(1, own + its))
            byContainment.offer(found, (weight << 20) / (min(own, its) + slack))
        }
        touched.removeAll(keepingCapacity: true)
        let start = candidates.count
        for found in byOverlap.items { candidates.append(found.sentence) }
        for found in byContainment.items where !candidates[start...].contains(found.sentence) {
            candidates.append(found.sentence)
        }
    }

    /// Sums up, for each sentence that shares a word with one of the other report, what the words they share weigh.
    private mutating func addWeights(of sentence: Int, of other: WeighedReport) {
        // The innermost loop of all. A span is held by nobody else, where an array would be asked about it at each step; it is of a
        // local array, taken out for the time being, because it would lock all of `self`.
        var sums = shared
        shared = []
        defer { shared = sums }
        var span = sums.mutableSpan
        for place in other.termRange(sentence) {
            let term = Int(other.terms[place].id)
            let weight = vocabulary.weights[term]
            for posting in Int(postingStarts[term])..<Int(postingStarts[term + 1]) {
                let found = postings[posting]
                let sum = span[Int(found)]
                if sum == 0 { touched.append(found) }
                span[Int(found)] = sum + weight
            }
        }
    }
}

/// The best few of many offers; of equal ones the lower sentence.
private struct Best {
    private(set) var items: [(sentence: Int32, value: Int)] = []
    private let limit: Int

    init(limit: Int) {
        self.limit = limit
    }

    mutating func removeAll() { items.removeAll(keepingCapacity: true) }

    mutating func offer(_ sentence: Int32, _ value: Int) {
        if items.count == limit {
            guard let last = items.last, (last.value, -last.sentence) < (value, -sentence) else { return }
            items.removeLast()
        }
        var place = items.count
        while place > 0, (items[place - 1].value, -items[place - 1].sentence) < (value, -sentence) { place -= 1 }
        items.insert((sentence, value), at: place)
    }
}
