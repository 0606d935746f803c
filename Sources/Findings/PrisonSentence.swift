import Alignment

/// The words of a sentence on prisons.
struct PrisonSentence {
    private struct Word {
        /// In lower case, without punctuation and possessive.
        let letters: String
        let isCapital: Bool
        /// Begins with a bracket.
        let opens: Bool
        let endsClause: Bool
    }

    private let words: [Word]
    /// The first word in the report.
    private let base: Int
    private let year: Int

    /// - Parameters:
    ///   - range: the sentence's words.
    ///   - printed: those of the report.
    ///   - year: the edition's.
    init(_ range: Range<Int>, of printed: [PrintedWord], _ lexicon: Lexicon, year: Int) {
        base = range.lowerBound
        self.year = year
        words = range.map { index in
            let number = printed[index].number
            let (form, traits) = (lexicon.formBytes(ofPrinted: number), lexicon.traits(ofPrinted: number))
            return Word(
                letters: Self.letters(form), isCapital: traits.contains(.capital), opens: form.first == UInt8(ascii: "("),
                endsClause: traits.contains(.endsClause))
        }
    }

    private static func letters(_ form: ArraySlice<UInt8>) -> String {
        func isInner(_ byte: UInt8) -> Bool { byte >= 0x80 || byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 }
        var bytes = form.drop { !isInner($0) }
        while let last = bytes.last, !isInner(last) { bytes.removeLast() }
        if bytes.suffix(2).elementsEqual("'s".utf8) { bytes.removeLast(2) }
        return String(decoding: bytes.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
    }

    // MARK: Vocabulary

    private static func list(_ words: String) -> Set<String> { Set(words.split(separator: " ").map(String.init)) }

    private static let prisoners = list("prisoner prisoners inmate inmates detainee detainees convicts")
    private static let persons = list("person persons people individuals adults")
    private static let room = list("beds places spaces")
    private static let prisons = list("prisons jails penitentiaries")
    private static let facilities = list("facilities institutions centers centres establishments")
    private static let onePrison = list("prison jail penitentiary facility institution center centre establishment camp")
    /// Makes a facility a prison, and leaves a noun whole.
    private static let penal = list("prison correction corrections correctional detention penal penitentiary custodial")
    /// Leaves those who are counted whole.
    private static let held = list("held housed incarcerated imprisoned confined")
    private static let holding = list("hold holds held holding house houses housed housing contain contains contained")
    private static let having = list(
        "has have had include includes included comprise comprises comprised operate operates operated maintain maintains maintained manage "
            + "manages managed administer administers administered run runs oversees oversaw")
    private static let being = list("is are was were been being")
    /// What has prisoners or prisons as a whole.
    private static let wholes = list("country nation system systems prisons jails penitentiaries")
    /// What "prison" before it makes no single prison of: "the prison system".
    private static let wholeNouns = list(
        "system systems service services administration authority authorities department directorate network population overcrowding "
            + "facilities officials")
    /// May stand between a verb and its number.
    private static let quantity = list(
        "a an the of total approximately about around nearly almost roughly only just some over more than at least estimated as many slightly"
    )
    /// May stand between "population" and its number.
    private static let standing = quantity.union(
        list(
            "is are was were be been at for reach reaches reached stands stood to rose grew fell totaled numbered"))
    /// May stand between "capacity" or "designed" and its number.
    private static let towards = quantity.union(list("is was for to hold house accommodate"))
    private static let capacity = list("capacity designed built intended meant")
    /// What is a part, or was not there before.
    private static let partial = list(
        "new additional constructed construction inaugurated opened expanded expansion improvements wing unit block cell cells dormitory ward "
            + "room pavilion station stations")
    /// An earlier figure follows.
    private static let comparing = list("compared from previous previously")
    /// May stand between "in" and what holds the prisoners.
    private static let determiners = list("a an the all its of their")
    private static let overall = list("nationwide throughout across compared as")

    // MARK: Measures

    /// - Parameter last: the measure that the figure before this one states.
    func measure(of figure: Figure, follows last: PrisonMeasure?) -> PrisonMeasure? {
        let number = figure.words.lowerBound - base..<figure.words.upperBound - base
        var end = figure.measured.upperBound - base
        var isClosed = false
        var counted = words[number.upperBound..<max(number.upperBound, end)].map(\.letters)
        // "31 prisons–four for women": a noun and the next clause.
        if figure.unit == nil, number.upperBound < words.count, !words[number.upperBound - 1].endsClause,
            let dash = words[number.upperBound].letters.firstIndex(where: { "-–—".contains($0) })
        {
            counted = [String(words[number.upperBound].letters[..<dash])]
            end = number.upperBound + 1
            isClosed = true
        }
        if clause(before: number.lowerBound).contains(where: { Self.comparing.contains($0.letters) }) {
            return isOfCapacity(figure, number) ? .capacity : nil
        }
        if words[..<number.lowerBound].contains(where: { Self.partial.contains($0.letters) }) || isOfOnePrison(before: number.lowerBound) {
            return nil
        }
        // Where nothing is named, nothing can make a group of it.
        isClosed = isClosed || (counted.isEmpty ? !isOfEarlierYear(end) : goesOnWhole(end))
        let isWhole = counted.dropLast().allSatisfy { Self.penal.contains($0) || Self.held.contains($0) }
        guard isWhole else { return nil }
        if let noun = counted.last, Self.prisons.contains(noun) || Self.facilities.contains(noun) {
            let isPenal = Self.prisons.contains(noun) || counted.contains { Self.penal.contains($0) } || last == .population
            return isPenal && isClosed && statesPrisons(number.lowerBound, follows: last) ? .prisons : nil
        }
        if isCapacity(number.lowerBound, of: counted.last) || isOfCapacity(figure, number) { return .capacity }
        let noun = counted.last ?? ""
        let countsPersons = Self.prisoners.contains(noun) || Self.persons.contains(noun)
        guard isClosed, counted.isEmpty || countsPersons else { return nil }
        return statesPopulation(number.lowerBound, counted.last) || countsPersons && areHeld(end) ? .population : nil
    }

    private func statesPrisons(_ number: Int, follows last: PrisonMeasure?) -> Bool {
        guard let before = word(before: number, passing: Self.quantity) else { return false }
        let letters = words[before].letters
        if Self.having.contains(letters) || letters == "country" { return true }
        return isThere(before) || last == .population && letters == "in"
    }

    /// - Parameter noun: what is counted; nil where that is not said.
    private func statesPopulation(_ number: Int, _ noun: String?) -> Bool {
        if let before = word(before: number, passing: Self.standing), words[before].letters == "population" {
            return true
        }
        guard let noun, let before = word(before: number, passing: Self.quantity) else { return false }
        if Self.holding.contains(words[before].letters) { return true }
        guard Self.prisoners.contains(noun) else { return false }
        let isHad = ["has", "had", "have"].contains(words[before].letters)
        return isThere(before) || isHad && before > 0 && Self.wholes.contains(words[before - 1].letters)
    }

    private func isCapacity(_ number: Int, of noun: String?) -> Bool {
        guard let before = word(before: number, passing: Self.towards), Self.capacity.contains(words[before].letters)
        else { return false }
        return noun.map { Self.prisoners.contains($0) || Self.persons.contains($0) || Self.room.contains($0) } ?? true
    }

    /// "A 400-inmate capacity" has what it counts in its own word.
    private func isOfCapacity(_ figure: Figure, _ number: Range<Int>) -> Bool {
        figure.unit != nil && figure.measured == figure.words && !words[number.upperBound - 1].endsClause
            && words[number.upperBound...].prefix(2).contains { $0.letters == "capacity" }
    }

    /// "There were", "there had been".
    private func isThere(_ verb: Int) -> Bool {
        Self.being.contains(words[verb].letters) && words[..<verb].suffix(2).contains { $0.letters == "there" }
    }

    // MARK: Before

    /// The last word before a number that may not be passed; nil where a clause ends between. Years are passed.
    private func word(before number: Int, passing: Set<String>) -> Int? {
        var place = number - 1
        while place >= 0, !words[place].endsClause, passing.contains(words[place].letters) || isYear(place) { place -= 1 }
        return place >= 0 && !words[place].endsClause ? place : nil
    }

    /// "2018", "2018-19"
    private func isYear(_ place: Int) -> Bool {
        let digits = words[place].letters.prefix { $0.isNumber }
        return digits.count == 4 && (digits.hasPrefix("19") || digits.hasPrefix("20"))
    }

    private func clause(before number: Int) -> ArraySlice<Word> {
        var start = number
        while start > 0, !words[start - 1].endsClause { start -= 1 }
        return words[start..<number]
    }

    /// Whether the clause speaks of a single prison: "the fort prison held", but not "the prison system held" or "the Prison Reform
    /// League counted".
    private func isOfOnePrison(before number: Int) -> Bool {
        let clause = clause(before: number)
        return clause.indices.contains { isOnePrison($0) }
    }

    private func isOnePrison(_ place: Int) -> Bool {
        guard Self.onePrison.contains(words[place].letters) else { return false }
        guard place + 1 < words.count, !words[place].endsClause else { return true }
        return !words[place + 1].isCapital && !Self.wholeNouns.contains(words[place + 1].letters)
    }

    // MARK: Behind

    /// Whether what is counted ends at a place, or goes on with what leaves it whole.
    private func goesOnWhole(_ end: Int) -> Bool {
        guard end < words.count, !words[end - 1].endsClause, !words[end].opens else { return true }
        let next = words[end].letters
        if Self.overall.contains(next) || Self.capacity.contains(next) || Self.having.contains(next) || areHeld(end) { return true }
        if next == "with" { return words[end...].prefix(4).contains { $0.letters == "capacity" } }
        return next == "in" && isInWhole(end + 1)
    }

    /// "In 2017", of a later edition.
    private func isOfEarlierYear(_ end: Int) -> Bool {
        guard end + 1 < words.count, words[end].letters == "in", words[end + 1].letters.utf8.count == 4 else { return false }
        return Int(words[end + 1].letters).map { $0 < year } ?? false
    }

    /// "Were being held", "held in prisons"; not in one of them.
    private func areHeld(_ end: Int) -> Bool {
        guard end < words.count, !words[end - 1].endsClause else { return false }
        var place = end
        while place < min(words.count - 1, end + 2), Self.being.contains(words[place].letters) { place += 1 }
        guard Self.held.contains(words[place].letters) else { return false }
        if words[place].endsClause || place + 1 >= words.count { return true }
        return Self.overall.contains(words[place + 1].letters) || words[place + 1].letters == "in" && isInWhole(place + 2)
    }

    /// "In 42 facilities", "in the penitentiary system", "in the country", "in prisons"; or in the edition's year.
    private func isInWhole(_ start: Int) -> Bool {
        for place in start..<min(words.count, start + 5) {
            let letters = words[place].letters
            if let number = Int(letters), letters.utf8.count == 4 { return number >= year }
            if Self.wholes.contains(letters) || Self.facilities.contains(letters) || letters == "custody" { return true }
            let isNumber = letters.utf8.first.map { $0 &- 0x30 < 10 } ?? false
            if !isNumber, !Self.determiners.contains(letters), !Self.penal.contains(letters) || isOnePrison(place) { return false }
            if words[place].endsClause { return false }
        }
        return false
    }
}
