import ReportModel

/// Where a report tells of acts, and where it names what another report's incidents are known by.
struct ActIndex {
    /// What a sentence tells; one that only names dates has no kinds.
    struct Act {
        let sentence: Int
        let kinds: [IncidentKind]
        let dates: [PartialDate]
        /// Keys of the words of names, agencies' initials left out.
        let names: [UInt64]
    }

    /// Rising by sentence.
    private(set) var acts: [Act] = []
    /// Pairs of name words and the sentences they stand in, and whether that tells of an act or a case; rising by key and sentence
    /// once ``finish()`` was called.
    private var pairs: [(key: UInt64, sentence: Int, isOfCase: Bool)] = []
    /// Words of names of sentences that tell of acts; sorted like ``pairs``.
    private var words: [(key: UInt64, sentence: Int)] = []
    private var sentencesByDate: [PartialDate: [Int]] = [:]
    private let wanted: NameFilter?

    /// No answer is longer: work stays bounded where a text says one thing a million times.
    private static let most = 64

    init(wanted: NameFilter?) { self.wanted = wanted }

    /// The act told in a sentence, if there is one. Logarithmic in the acts.
    func act(in sentence: Int) -> Act? {
        var low = 0
        var high = acts.count
        while low < high {
            let middle = (low + high) / 2
            if acts[middle].sentence < sentence { low = middle + 1 } else { high = middle }
        }
        return low < acts.count && acts[low].sentence == sentence ? acts[low] : nil
    }

    /// Sorts what was added, so that it can be asked for.
    mutating func finish() {
        pairs.sort { ($0.key, $0.sentence) < ($1.key, $1.sentence) }
        words.sort { ($0.key, $0.sentence) < ($1.key, $1.sentence) }
    }

    /// Sentences with a pair of name words, rising. Logarithmic in the pairs.
    func sentences(with key: UInt64, ofCase: Bool) -> [Int] {
        var sentences: [Int] = []
        var low = 0
        var high = pairs.count
        while low < high {
            let middle = (low + high) / 2
            if pairs[middle].key < key { low = middle + 1 } else { high = middle }
        }
        for pair in pairs[low...] {
            if pair.key != key || sentences.count == Self.most { break }
            if pair.isOfCase || !ofCase, sentences.last != pair.sentence { sentences.append(pair.sentence) }
        }
        return sentences
    }

    /// Sentences that tell of acts and have a word of a name, rising. Logarithmic in the words.
    func sentences(withWord key: UInt64) -> [Int] {
        var low = 0
        var high = words.count
        while low < high {
            let middle = (low + high) / 2
            if words[middle].key < key { low = middle + 1 } else { high = middle }
        }
        var sentences: [Int] = []
        for word in words[low...] {
            if word.key != key || sentences.count == Self.most { break }
            sentences.append(word.sentence)
        }
        return sentences
    }

    /// Sentences that name a day or a month, rising.
    func sentences(dated date: PartialDate) -> [Int] { sentencesByDate[date] ?? [] }

    mutating func add(_ telling: Telling, of read: ReadReport) {
        if wanted != nil { addPairs(telling.sentence, read, !telling.events.isEmpty || isOfCase(telling.sentence, read)) }
        var dates: [PartialDate] = []
        for date in telling.dates where date.use == .point || date.use == .attribute {
            dates.append(date.date)
            if date.date.month != nil, sentencesByDate[date.date, default: []].count < Self.most {
                sentencesByDate[date.date, default: []].append(telling.sentence)
            }
        }
        guard !telling.events.isEmpty else {
            if !dates.isEmpty { acts.append(Act(sentence: telling.sentence, kinds: [], dates: dates, names: [])) }
            return
        }
        var names: [UInt64] = []
        for at in read.sentences[telling.sentence].dropFirst() {
            let word = read.words[at]
            guard word.startsWithCapital, wanted?.mayHold(word.key) ?? telling.begins, word.meaning.month == 0,
                !word.has([.notName, .title, .organisationName, .placeName]), !isAcronym(word, read), names.count < 30,
                !names.contains(word.key)
            else { continue }
            names.append(word.key)
            words.append((word.key, telling.sentence))
        }
        acts.append(Act(sentence: telling.sentence, kinds: telling.events.map(\.kind), dates: dates, names: names))
    }

    private func isOfCase(_ sentence: Int, _ read: ReadReport) -> Bool {
        read.sentences[sentence].contains { read.words[$0].has([.caseWord, .custody, .court]) || read.words[$0].meaning.kind != nil }
    }

    /// Notes the pairs of each run of capitalised words, whatever it names; where a case is told, single words, too.
    private mutating func addPairs(_ sentence: Int, _ read: ReadReport, _ isOfCase: Bool) {
        guard let wanted else { return }
        var last: UInt64?
        var lastButOne: UInt64?
        for at in read.sentences[sentence] {
            let word = read.words[at]
            if !word.gap.isSubset(of: [.stop, .quote]) { (last, lastButOne) = (nil, nil) }
            if word.startsWithCapital {
                if !NamePairs.isParticle(word.key) {
                    let key = NamePairs.skeleton(read.report.text[word.text])
                    if isOfCase { note(key, sentence, true, wanted) }
                    if let last { note(NamePairs.pair(last, key), sentence, isOfCase, wanted) }
                    if let lastButOne { note(NamePairs.pair(lastButOne, key), sentence, isOfCase, wanted) }
                    (last, lastButOne) = (key, last)
                }
            } else if last != nil, !word.has(.particle) {
                (last, lastButOne) = (nil, nil)
            }
            if word.isPossessive { (last, lastButOne) = (nil, nil) }
        }
    }

    private mutating func note(_ key: UInt64, _ sentence: Int, _ isOfCase: Bool, _ wanted: NameFilter) {
        if wanted.mayHold(key) { pairs.append((key, sentence, isOfCase)) }
    }

    /// Bodies that report on many acts go by initials; sharing one says little.
    private func isAcronym(_ word: ReadWord, _ read: ReadReport) -> Bool {
        word.text.count > 1 && read.report.text[word.text.lowerBound + 1] &- 0x41 < 26
    }
}
