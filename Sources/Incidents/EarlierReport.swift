public import ReportModel

/// A report that is asked whether it told of a later one's incidents.
///
/// Its words are read once, and of its names those are noted that the later report's incidents are known by. What a sentence tells
/// is read when it is asked for: few are.
public struct EarlierReport: Sendable {
    private let read: ReadReport
    private let events: EventReader
    private let dates: DateReader
    private let names: NameIndex
    /// Keys of the words of the country's name.
    private let country: WordSet
    private let sentencesByDate: [PartialDate: [Int]]

    /// A name in more sentences than these says where or of whom the report speaks, not of which act.
    private static let rareName = 6
    /// Fewer words tell no act from another.
    private static let fewestWords = 4
    /// Fewer words that no other incident is told with are the formulas of courts.
    private static let fewestRare = 3
    /// The part of a sentence's words that two tellings of one act have in common.
    private static let nearlyAll = 0.75
    /// The part of an old sentence about a case that tells a later step of it, too, where rare words are in common.
    private static let greaterPart = 0.7
    /// No answer is longer, and no more sentences are read for it than ``NameIndex`` holds of a name: work stays bounded where a
    /// text says one thing a million times.
    private static let most = 64

    /// Linear in the text.
    ///
    /// - Parameters:
    ///   - questions: the report whose incidents this one will be asked about.
    ///   - lexicon: the words that tell an act.
    public init(_ report: Report, answering questions: IncidentReading, _ lexicon: IncidentLexicon = .standard) {
        read = ReadReport(report, lexicon)
        events = EventReader(read)
        dates = DateReader(read, year: report.edition.year ?? 0)
        names = NameIndex(read, wanted: questions.wantedNames)
        country = WordSet(report.edition.country.name.lowercased())
        sentencesByDate = Self.dated(read, dates)
    }

    /// Sentences that name a person by two names at least, rising. A surname alone names nobody: too many bear it.
    ///
    /// - Parameter ofCase: only sentences that tell of an act, a charge, a trial or custody; where none names the person in full, but
    ///   another sentence does, those that have the surname.
    public func sentences(naming person: String, ofCase: Bool = false) -> [Int] {
        let keys = NamePairs.keys(of: person)
        var found = keys.flatMap { sentences(with: $0, ofCase: ofCase) }
        if ofCase, found.isEmpty, let surname = NamePairs.surname(of: person),
            keys.contains(where: { !names.sentences(withPair: $0).isEmpty })
        {
            found = sentences(with: surname, ofCase: true)
        }
        found.sort()
        return found.indices.filter { $0 == 0 || found[$0] != found[$0 - 1] }.map { found[$0] }
    }

    /// Sentences that name this day or month, rising.
    public func sentences(dated date: PartialDate) -> [Int] { sentencesByDate[date] ?? [] }

    /// The dates that a sentence names; not those of spans and bounds.
    public func dates(in sentence: Int) -> [PartialDate] { ReadAct.named(dates.dates(in: read.sentences[sentence])) }

    /// What a sentence says was done.
    public func kinds(in sentence: Int) -> [IncidentKind] { events.events(in: read.sentences[sentence]).map(\.kind) }

    /// Sentences that tell of an act and have a name in common with a sentence of the later report, rising; names that many
    /// sentences bear do not count.
    public func sentences(sharingNamesWith sentence: Int, of later: IncidentReading) -> [Int] {
        var sentences: [Int] = []
        for key in later.names(in: sentence) {
            let found = names.sentences(withWord: key).lazy.filter { tellsAct($0) }.prefix(Self.rareName + 1)
            if found.count <= Self.rareName { sentences += found }
        }
        return sentences.sorted()
    }

    /// Sentences dated to a month or day that have two words of names in common with a sentence of the later report, none of them a place's
    /// or in many sentences, and that tell of no act in words known here; rising.
    ///
    /// So a body is known again by two of its names, as a person is, whatever the verb that says what befell it.
    public func sentences(dated date: PartialDate, sharingTwoNamesWith sentence: Int, of later: IncidentReading) -> [Int] {
        var shared: [Int: Int] = [:]
        for key in later.ownNames(in: sentence) where !country.contains(key) {
            let found = names.sentences(withWord: key)
            if found.count <= Self.rareName { for sentence in found { shared[sentence, default: 0] += 1 } }
        }
        return sentences(dated: date).filter { shared[$0, default: 0] > 1 && !tellsAct($0) }
    }

    /// Whether a sentence tells of a case, with most of the names in common that a sentence of the later report bears and that are no
    /// place's and in few sentences; and does not tell of another number of persons.
    public func isOfCase(_ sentence: Int, sharingNamesWith other: Int, of later: IncidentReading) -> Bool {
        guard isOfCase(sentence) else { return false }
        let own = later.ownNames(in: other).filter { !country.contains($0) }
        let shared = own.count { key in
            let found = names.sentences(withWord: key)
            return found.count <= Self.rareName && found.contains(sentence)
        }
        guard shared > 0, shared * 2 > own.count else { return false }
        let numbers = numbers(in: sentence)
        return numbers.isEmpty || later.numbers(in: other).allSatisfy(numbers.contains)
    }

    /// Whether a sentence tells of a case in words that a sentence of the later report nearly all has, too, some of them in no other of
    /// its incidents; and does not tell of another number of persons.
    public func isOfCase(_ sentence: Int, toldIn other: Int, of later: IncidentReading) -> Bool {
        guard isOfCase(sentence), !isOfSomebodyElse(sentence, other, later) else { return false }
        let words = ReadAct.tellingWords(of: read.sentences[sentence], read)
        let shared = later.words(in: other).filter(words.contains)
        guard Double(shared.count) >= Self.greaterPart * Double(words.count), shared.count(where: later.isRare) >= Self.fewestRare else {
            return false
        }
        let numbers = numbers(in: sentence)
        return numbers.isEmpty || later.numbers(in: other).allSatisfy(numbers.contains)
    }

    /// Whether a sentence has nearly all of the words that a sentence of the later report tells with.
    public func sharesWords(_ sentence: Int, with other: Int, of later: IncidentReading) -> Bool {
        let words = later.words(in: other)
        guard words.count >= Self.fewestWords else { return false }
        let keys = Set(read.sentences[sentence].map { read.words[$0].key })
        return Double(words.count { keys.contains($0) }) >= Self.nearlyAll * Double(words.count)
    }

    /// Whether a sentence bears every name of a sentence of the later report, and that one bears some.
    public func names(in sentence: Int, holdAllIn other: Int, of later: IncidentReading) -> Bool {
        let others = later.names(in: other)
        guard !others.isEmpty else { return false }
        let words = read.sentences[sentence]
        let names = ReadAct(words, events.events(in: words), [], of: read).names
        return others.allSatisfy(names.contains)
    }

    /// Whether a sentence that tells an act has a name or a number of persons in common with a sentence of the later report; the
    /// country's name does not count.
    public func sharesDetail(_ sentence: Int, with other: Int, of later: IncidentReading) -> Bool {
        let words = read.sentences[sentence]
        let act = ReadAct(words, events.events(in: words), [], of: read)
        return later.numbers(in: other).contains(where: act.numbers.contains)
            || later.names(in: other).contains { act.names.contains($0) && !country.contains($0) }
    }

    /// "Varga was sentenced …": the name that opens a sentence, if the later report's sentence does not have it.
    private func isOfSomebodyElse(_ sentence: Int, _ other: Int, _ later: IncidentReading) -> Bool {
        guard let first = read.sentences[sentence].first.map({ read.words[$0] }) else { return false }
        return first.startsWithCapital && first.meaning.roles.isEmpty && first.meaning.month == 0 && first.meaning.kind == nil
            && !later.names(in: other).contains(first.key)
    }

    private func numbers(in sentence: Int) -> [Int32] {
        let words = read.sentences[sentence]
        return ReadAct(words, events.events(in: words), [], of: read).numbers
    }

    private func sentences(with key: UInt64, ofCase: Bool) -> [Int] {
        Array(names.sentences(withPair: key).lazy.filter { !ofCase || isOfCase($0) }.prefix(Self.most))
    }

    private func tellsAct(_ sentence: Int) -> Bool { !events.events(in: read.sentences[sentence]).isEmpty }

    private func isOfCase(_ sentence: Int) -> Bool {
        read.sentences[sentence].contains { read.words[$0].has([.caseWord, .custody, .court]) || read.words[$0].meaning.kind != nil }
            || tellsAct(sentence)
    }

    private static func dated(_ read: ReadReport, _ dates: DateReader) -> [PartialDate: [Int]] {
        var sentences: [PartialDate: [Int]] = [:]
        for index in read.sentences.indices {
            let words = read.sentences[index]
            guard words.contains(where: { read.words[$0].meaning.month > 0 }) else { continue }
            for date in ReadAct.named(dates.dates(in: words)) where date.month != nil {
                var known = sentences[date] ?? []
                if known.count < most { known.append(index) }
                sentences[date] = known
            }
        }
        return sentences
    }
}
