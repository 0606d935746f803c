import ReportModel

/// What a sentence tells, as far as another report's sentence can be known by it; one that only names dates has no kinds.
struct ReadAct {
    let kinds: [IncidentKind]
    /// Not those of spans and bounds.
    let dates: [PartialDate]
    /// The latest year in which it says that something happened.
    let latestYear: Int?
    /// Keys of the words of names, agencies' initials left out; none where no act is told.
    let names: [UInt64]
    /// Of ``names``, those that are no part of a place's or a court's name; read for the later report only.
    private(set) var ownNames: [UInt64] = []
    /// Keys of the words that tell it, names and short ones left out; read for the later report only.
    private(set) var words: [UInt64] = []
    /// How many persons it tells of: "three bakers".
    let numbers: [Int32]

    /// No more names of a sentence count.
    private static let mostNames = 30

    /// - Parameter wanted: which names to note; all without it.
    init(_ sentence: Range<Int>, _ events: [ReadEvent], _ dates: [ReadDate], of read: ReadReport, wanted: NameFilter? = nil) {
        kinds = events.map(\.kind)
        self.dates = Self.named(dates)
        latestYear = dates.filter { $0.use == .point }.map(\.date.year).max()
        var names: [UInt64] = []
        for at in events.isEmpty ? sentence.prefix(0) : sentence.dropFirst() {
            let word = read.words[at]
            guard Self.isName(at, read), wanted?.mayHold(word.key) ?? true, names.count < Self.mostNames, !names.contains(word.key)
            else { continue }
            names.append(word.key)
        }
        self.names = names
        numbers = events.isEmpty ? [] : sentence.compactMap { Self.count(at: $0, in: sentence, read) }
    }

    /// What a sentence of the later report tells, with all that the old report may be asked about.
    init(_ telling: Telling, of read: ReadReport) {
        let sentence = read.sentences[telling.sentence]
        self.init(sentence, telling.events, telling.dates, of: read)
        for at in sentence.dropFirst() {
            let key = read.words[at].key
            if Self.isName(at, read), names.contains(key), !ownNames.contains(key), !Self.isOfPlace(at, telling, sentence, read) {
                ownNames.append(key)
            }
        }
        words = Self.tellingWords(of: sentence, read)
    }

    /// Keys of the words that a sentence tells with, names and short words left out, each once.
    static func tellingWords(of sentence: Range<Int>, _ read: ReadReport) -> [UInt64] {
        var words: [UInt64] = []
        for at in sentence {
            let word = read.words[at]
            if word.text.count >= shortest, !word.startsWithCapital, word.number < 0, !words.contains(word.key) { words.append(word.key) }
        }
        return words
    }

    /// Letters of the shortest word that tells something.
    private static let shortest = 5

    /// "in Ostra", "Ostra Province", "an Ostra court", "the Ostra Bakery Court".
    private static func isOfPlace(_ at: Int, _ telling: Telling, _ sentence: Range<Int>, _ read: ReadReport) -> Bool {
        if telling.names.contains(where: { $0.kind == .place && $0.words.contains(at) }) || read.words[at - 1].has(.placePreposition) {
            return true
        }
        for next in (at + 1)..<max(at + 1, min(at + 4, sentence.upperBound)) {
            let word = read.words[next]
            guard word.gap.isEmpty else { return false }
            if word.has([.placeName, .court]) { return true }
            if !word.startsWithCapital, !word.has(.adverb) { return false }
        }
        return false
    }

    /// The number that counts persons. One is no count by which an act can be known.
    private static func count(at: Int, in sentence: Range<Int>, _ read: ReadReport) -> Int32? {
        let number = max(read.words[at].number, Int32(read.words[at].meaning.number))
        guard number > 1, !read.words[at].gap.contains(.hyphen) else { return nil }
        for next in (at + 1)..<max(at + 1, min(at + 4, sentence.upperBound)) where read.words[next].gap.isSubset(of: .quote) {
            if read.words[next].has(.humans) { return number }
        }
        return nil
    }

    static func named(_ dates: [ReadDate]) -> [PartialDate] {
        dates.filter { $0.use == .point || $0.use == .attribute }.map(\.date)
    }

    /// Whether a word inside a sentence is part of a name by which an act can be known.
    static func isName(_ at: Int, _ read: ReadReport) -> Bool {
        let word = read.words[at]
        return word.startsWithCapital && word.meaning.month == 0
            && !word.has([.notName, .title, .organisationName, .placeName]) && !isAcronym(word, read)
    }

    /// Bodies that report on many acts go by initials; sharing one says little.
    private static func isAcronym(_ word: ReadWord, _ read: ReadReport) -> Bool {
        word.text.count > 1 && read.report.text[word.text.lowerBound + 1] &- 0x41 < 26
    }
}
