/// Sentences of earlier editions without a counterpart in the edition after, kept so that one that comes back is known.
///
/// An inverted index that grows with each edition and is never built anew: what an edition adds costs the words of its own
/// sentences, and a query costs at most the words of the sentence times ``AlignmentWeights/postingsLimit``, however many editions
/// there are.
package struct AbsentSentences: Sendable {
    package struct Entry: Sendable {
        /// Position of the last edition that has it.
        package let edition: Int
        /// Position in that edition's sentences.
        package let sentence: Int
        /// False once it has come back.
        package fileprivate(set) var isOpen = true
    }

    /// An entry of a list that begins at ``newest``.
    private struct Posting {
        let entry: Int32
        let earlier: Int32
    }

    package private(set) var entries: [Entry] = []
    /// The different terms of each entry, one entry after the other.
    private var terms: [Int32] = []
    private var termStarts: [Int32] = [0]
    private var postings: [Posting] = []
    /// By term: its last posting, or -1.
    private var newest: [Int32] = []
    /// By hash of the stems: the last entry with these words, and for each entry the one before.
    private var newestAlike: [UInt64: Int32] = [:]
    private var earlierAlike: [Int32] = []

    package init() {}

    /// Linear in the words of the sentence.
    package mutating func append(edition: Int, sentence: Int, of report: FoldedReport) {
        let entry = Int32(truncatingIfNeeded: entries.count)
        entries.append(Entry(edition: edition, sentence: sentence))
        for term in report.terms[report.termRange(sentence)] {
            while newest.count <= Int(term) { newest.append(-1) }
            let earlier = newest[Int(term)]
            // A second time in the same sentence.
            if earlier >= 0, postings[Int(earlier)].entry == entry { continue }
            terms.append(term)
            newest[Int(term)] = Int32(truncatingIfNeeded: postings.count)
            postings.append(Posting(entry: entry, earlier: earlier))
        }
        termStarts.append(Int32(truncatingIfNeeded: terms.count))
        let hash = Self.hash(sentence, report)
        earlierAlike.append(newestAlike[hash] ?? -1)
        newestAlike[hash] = entry
    }

    /// Says that a sentence came back.
    package mutating func close(_ entry: Int) { entries[entry].isOpen = false }

    /// Scratch space for queries: what each entry shares with the sentence that is asked about, and the entries that share anything.
    struct Scratch {
        fileprivate var shared: [Int32]
        fileprivate var touched: [Int32] = []

        init(_ absent: AbsentSentences) {
            shared = [Int32](repeating: 0, count: absent.entries.count)
        }
    }

    /// The absent sentences that share the most weight with one of a new edition, those with the same words first, without repeats.
    ///
    /// Of a word that stands in many, only the newest are looked at that have not come back.
    func candidates(
        for sentence: Int, of new: FoldedReport, editions: [FoldedEdition], _ vocabulary: TermVocabulary, _ weights: AlignmentWeights,
        _ scratch: inout Scratch
    ) -> [Int32] {
        var found: [Int32] = []
        var alike = newestAlike[Self.hash(sentence, new)] ?? -1
        while alike >= 0, found.count < weights.candidatesByOverlap {
            let entry = entries[Int(alike)]
            let report = editions[entry.edition].sentences
            if entry.isOpen, report.stems[report.stemRange(entry.sentence)] == new.stems[new.stemRange(sentence)] { found.append(alike) }
            alike = earlierAlike[Int(alike)]
        }
        var own = 0
        for term in Self.distinctTerms(sentence, new) {
            let weight = vocabulary.weights[Int(term)]
            own += Int(weight)
            if Int(weight) <= weights.indexedWeight || Int(term) >= newest.count { continue }
            var posting = newest[Int(term)]
            var steps = 0
            while posting >= 0, steps < weights.postingsLimit {
                let entry = Int(postings[Int(posting)].entry)
                posting = postings[Int(posting)].earlier
                // One that came back is passed over: a list that is made anew does not have it.
                if !entries[entry].isOpen { continue }
                if scratch.shared[entry] == 0 { scratch.touched.append(Int32(truncatingIfNeeded: entry)) }
                scratch.shared[entry] += weight
                steps += 1
            }
        }
        var ranked: [(entry: Int32, value: Int)] = []
        for entry in scratch.touched {
            let weight = Int(scratch.shared[Int(entry)])
            scratch.shared[Int(entry)] = 0
            if weight < weights.candidateShared { continue }
            var its = 0
            for place in Int(termStarts[Int(entry)])..<Int(termStarts[Int(entry) + 1]) { its += Int(vocabulary.weights[Int(terms[place])]) }
            ranked.append((entry, (weight << 20) / max(1, own + its)))
        }
        scratch.touched.removeAll(keepingCapacity: true)
        // Of equals the newest.
        ranked.sort { ($1.value, $1.entry) < ($0.value, $0.entry) }
        for candidate in ranked.prefix(weights.candidatesByOverlap) where !found.contains(candidate.entry) { found.append(candidate.entry) }
        return found
    }

    private static func distinctTerms(_ sentence: Int, _ report: FoldedReport) -> [Int32] {
        var terms: [Int32] = []
        for term in report.terms[report.termRange(sentence)].sorted() where terms.last != term { terms.append(term) }
        return terms
    }

    private static func hash(_ sentence: Int, _ report: FoldedReport) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for stem in report.stems[report.stemRange(sentence)] {
            hash = (hash ^ UInt64(UInt32(bitPattern: stem))) &* 0x9e37_79b9_7f4a_7c15
            hash ^= hash >> 29
        }
        return hash
    }
}
