import SequenceDiff

/// The sentences of a report as sets of weighed terms and of pairs of neighbouring terms.
struct WeighedReport: Sendable {
    /// A term or pair of a sentence and how often it stands there.
    struct Entry: Sendable {
        let id: Int32
        let count: Int32
    }

    private(set) var terms: [Entry] = []
    private(set) var termStarts: [Int32] = [0]
    private(set) var pairs: [Entry] = []
    private(set) var pairStarts: [Int32] = [0]
    /// Summed weight of a sentence's terms, in 1/1024.
    private(set) var weights: [Int] = []
    /// The part of ``weights`` that figures make.
    private(set) var figureWeights: [Int] = []
    /// Summed weight of a sentence's pairs, in 1/1024.
    private(set) var pairWeights: [Int] = []

    init(_ report: FoldedReport, _ vocabulary: inout TermVocabulary) {
        terms.reserveCapacity(report.terms.count)
        pairs.reserveCapacity(report.terms.count)
        var ids: [Int32] = []
        for sentence in 0..<report.count {
            let range = report.termRange(sentence)
            var weight = 0
            var figures = 0
            for place in range {
                let term = report.terms[place]
                weight += Int(vocabulary.weights[Int(term)])
                if vocabulary.isFigure[Int(term)] { figures += Int(vocabulary.weights[Int(term)]) }
                if vocabulary.count(term) == 1 { ids.append(term) }
            }
            for id in ids { terms.append(Entry(id: id, count: vocabulary.takeCount(id))) }
            termStarts.append(Int32(truncatingIfNeeded: terms.count))
            weights.append(weight)
            figureWeights.append(figures)
            ids.removeAll(keepingCapacity: true)
            weight = 0
            for place in range.dropFirst() {
                let pair = vocabulary.pair(report.terms[place - 1], report.terms[place])
                weight += Int(vocabulary.pairWeights[Int(pair)])
                if vocabulary.countPair(pair) == 1 { ids.append(pair) }
            }
            for id in ids { pairs.append(Entry(id: id, count: vocabulary.takePairCount(id))) }
            pairStarts.append(Int32(truncatingIfNeeded: pairs.count))
            pairWeights.append(weight)
            ids.removeAll(keepingCapacity: true)
        }
    }

    func termRange(_ sentence: Int) -> Range<Int> { Int(termStarts[sentence])..<Int(termStarts[sentence + 1]) }
    func pairRange(_ sentence: Int) -> Range<Int> { Int(pairStarts[sentence])..<Int(pairStarts[sentence + 1]) }
}

/// The terms of both reports and what they weigh.
struct TermVocabulary: Sendable {
    /// By term, in 1/1024.
    private(set) var weights: [Int32]
    /// By pair of neighbouring terms: the mean of the two, in 1/1024.
    private(set) var pairWeights: [Int32] = []
    /// By term: whether it is written in digits.
    let isFigure: [Bool]
    /// By term: whether two sentences that differ in it state different things, whatever else they share: a number, a negation.
    let isDecisive: [Bool]
    private var table: PairTable
    private var counts: [Int32]
    private var pairCounts: [Int32] = []

    init(_ reports: [FoldedReport], _ lexicon: Lexicon, _ alignmentWeights: AlignmentWeights) {
        let size = lexicon.stemTraits.count
        var having = [Int32](repeating: 0, count: size)
        var lastSeen = [Int32](repeating: -1, count: size)
        var sentence: Int32 = 0
        for report in reports {
            for index in 0..<report.count {
                for place in report.termRange(index) {
                    let term = Int(report.terms[place])
                    if lastSeen[term] != sentence {
                        lastSeen[term] = sentence
                        having[term] += 1
                    }
                }
                sentence += 1
            }
        }
        let total = max(Int(sentence), alignmentWeights.leastSentences)
        var known = [Int32](repeating: 0, count: total + 1)
        weights = [Int32](repeating: 0, count: size)
        for term in 0..<size where having[term] > 0 {
            let count = Int(having[term])
            if known[count] == 0 {
                known[count] = Int32(truncatingIfNeeded: InformationWeight.weight(sentences: total, having: count))
            }
            let isFunction = lexicon.stemTraits[term].contains(.function)
            weights[term] =
                isFunction ? known[count] * Int32(alignmentWeights.functionShare) / Int32(AlignmentWeights.one) : known[count]
        }
        isFigure = lexicon.stemTraits.map { $0.contains(.digits) }
        isDecisive = lexicon.stemTraits.map { !$0.isDisjoint(with: [.number, .polarity]) }
        table = PairTable(capacity: reports.reduce(0) { $0 + $1.terms.count })
        counts = [Int32](repeating: 0, count: size)
    }

    /// Terms whose weights are known.
    ///
    /// - Parameters:
    ///   - weights: by term; what is zero was not seen when they were made, and weighs what a word does that stands in one sentence.
    ///   - sentences: those that the weights were made of.
    init(known weights: [Int32], sentences: Int, _ lexicon: Lexicon, _ alignmentWeights: AlignmentWeights) {
        let total = max(sentences, alignmentWeights.leastSentences)
        let single = Int32(truncatingIfNeeded: InformationWeight.weight(sentences: total, having: 1))
        self.weights = weights.enumerated().map { term, weight in
            if weight > 0 { return weight }
            let isFunction = lexicon.stemTraits[term].contains(.function)
            return isFunction ? single * Int32(alignmentWeights.functionShare) / Int32(AlignmentWeights.one) : single
        }
        isFigure = lexicon.stemTraits.map { $0.contains(.digits) }
        isDecisive = lexicon.stemTraits.map { !$0.isDisjoint(with: [.number, .polarity]) }
        table = PairTable(capacity: 1_024)
        counts = [Int32](repeating: 0, count: weights.count)
    }

    mutating func count(_ term: Int32) -> Int32 {
        counts[Int(term)] += 1
        return counts[Int(term)]
    }

    mutating func takeCount(_ term: Int32) -> Int32 {
        defer { counts[Int(term)] = 0 }
        return counts[Int(term)]
    }

    mutating func pair(_ first: Int32, _ second: Int32) -> Int32 {
        let number = table.number(first, second)
        if number == pairWeights.count {
            pairWeights.append((weights[Int(first)] + weights[Int(second)]) / 2)
            pairCounts.append(0)
        }
        return Int32(truncatingIfNeeded: number)
    }

    mutating func countPair(_ pair: Int32) -> Int32 {
        pairCounts[Int(pair)] += 1
        return pairCounts[Int(pair)]
    }

    mutating func takePairCount(_ pair: Int32) -> Int32 {
        defer { pairCounts[Int(pair)] = 0 }
        return pairCounts[Int(pair)]
    }
}
