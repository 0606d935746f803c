import ReportModel

/// Where a report names what another report's incidents are known by.
struct NameIndex: Sendable {
    /// Rising by key and sentence.
    private var pairs: [(key: UInt64, sentence: Int)] = []
    /// Words of names; sorted like ``pairs``.
    private var words: [(key: UInt64, sentence: Int)] = []

    /// No more sentences of a name are looked at.
    private static let most = 1024

    /// Linear in the text; the names that are wanted are sorted.
    init(_ read: ReadReport, wanted: NameFilter) {
        for sentence in read.sentences.indices { add(sentence, read, wanted) }
        pairs.sort { ($0.key, $0.sentence) < ($1.key, $1.sentence) }
        words.sort { ($0.key, $0.sentence) < ($1.key, $1.sentence) }
    }

    /// Sentences with a pair of name words, or with one such word by its consonants, rising. Logarithmic in the pairs.
    func sentences(withPair key: UInt64) -> [Int] { Self.sentences(with: key, in: pairs) }

    /// Sentences that have a word of a name, rising. Logarithmic in the words.
    func sentences(withWord key: UInt64) -> [Int] { Self.sentences(with: key, in: words) }

    private static func sentences(with key: UInt64, in names: [(key: UInt64, sentence: Int)]) -> [Int] {
        var low = 0
        var high = names.count
        while low < high {
            let middle = (low + high) / 2
            if names[middle].key < key { low = middle + 1 } else { high = middle }
        }
        var sentences: [Int] = []
        for name in names[low...] {
            if name.key != key || sentences.count == most { break }
            if sentences.last != name.sentence { sentences.append(name.sentence) }
        }
        return sentences
    }

    /// Notes the words of each run of capitalised words and their pairs, whatever the run names.
    private mutating func add(_ sentence: Int, _ read: ReadReport, _ wanted: NameFilter) {
        let range = read.sentences[sentence]
        var last: UInt64?
        var lastButOne: UInt64?
        for at in range {
            let word = read.words[at]
            if !word.gap.isSubset(of: [.stop, .quote]) { (last, lastButOne) = (nil, nil) }
            if word.startsWithCapital {
                if at > range.lowerBound, wanted.mayHold(word.key), ReadAct.isName(at, read) { words.append((word.key, sentence)) }
                if !NamePairs.isParticle(word.key) {
                    let key = NamePairs.skeleton(read.report.text[word.text])
                    note(key, sentence, wanted)
                    if let last { note(NamePairs.pair(last, key), sentence, wanted) }
                    if let lastButOne { note(NamePairs.pair(lastButOne, key), sentence, wanted) }
                    (last, lastButOne) = (key, last)
                }
            } else if last != nil, !word.has(.particle) {
                (last, lastButOne) = (nil, nil)
            }
            if word.isPossessive { (last, lastButOne) = (nil, nil) }
        }
    }

    private mutating func note(_ key: UInt64, _ sentence: Int, _ wanted: NameFilter) {
        if wanted.mayHold(key) { pairs.append((key, sentence)) }
    }
}
