import Alignment

/// The stems of one side of a link, as they take part in the comparison.
struct WordSide {
    private(set) var stems: [Int32] = []
    /// For each stem its place in the report's stems.
    private(set) var places: [Int] = []

    /// What its words are looked up in, by one reference: sides are handed on from rule to rule, where each of these many lists would
    /// be counted as held.
    private final class Tables: Sendable {
        let report: FoldedReport
        let lexicon: Lexicon

        init(_ report: FoldedReport, _ lexicon: Lexicon) {
            self.report = report
            self.lexicon = lexicon
        }

        /// Of the word at a position of the report. Asked here, where the lists are read in place and not copied first.
        func printedTraits(_ word: Int32) -> PrintedTraits { lexicon.traits(ofPrinted: report.words[Int(word)].number) }
    }

    private let tables: Tables
    private var report: FoldedReport { _read { yield tables.report } }
    private var lexicon: Lexicon { _read { yield tables.lexicon } }

    init(_ report: FoldedReport, _ lexicon: Lexicon) {
        tables = Tables(report, lexicon)
    }

    func traits(_ place: Int) -> WordTraits { lexicon.stemTraits[Int(stems[place])] }

    /// Whether a clause ends between a stem and the next one.
    func endsClause(_ place: Int) -> Bool {
        guard place + 1 < stems.count else { return true }
        let word = report.stemWords[places[place]]
        let next = report.stemWords[places[place + 1]]
        if word == next { return false }
        // Words without stems, such as a lone dash, belong to the one before.
        for index in word..<max(next, word + 1) where tables.printedTraits(index).contains(.endsClause) { return true }
        return false
    }

    /// Whether the word of a stem is printed with "-ed" or "-ing".
    func isParticiple(_ place: Int) -> Bool {
        letters(place).suffix(2).elementsEqual("ed".utf8) || isGerund(place)
    }

    /// Whether a sentence ends between a stem and the next one, or a part of one: full stop or semicolon.
    func endsSentence(_ place: Int) -> Bool {
        guard endsClause(place) else { return false }
        guard place + 1 < stems.count else { return true }
        let last = form(place).last
        return last == UInt8(ascii: ".") || last == UInt8(ascii: ";")
    }

    /// Whether the word of a stem is printed with "-ly".
    func isAdverb(_ place: Int) -> Bool { letters(place).suffix(2).elementsEqual("ly".utf8) }

    /// Whether the word of a stem is printed with "-ing".
    func isGerund(_ place: Int) -> Bool { letters(place).suffix(3).elementsEqual("ing".utf8) }

    /// Whether the word of a stem is printed with a capital; false beyond the ends.
    func isCapital(_ place: Int) -> Bool {
        stems.indices.contains(place) && tables.printedTraits(report.stemWords[places[place]]).contains(.capital)
    }

    /// Whether the word of a stem is printed with a capital that no beginning sentence gives it.
    func isName(_ place: Int) -> Bool { place > 0 && isCapital(place) && !endsSentence(place - 1) }

    private func wordIndex(_ place: Int) -> Int { Int(report.stemWords[places[place]]) }
    private func form(_ place: Int) -> ArraySlice<UInt8> { lexicon.formBytes(ofPrinted: report.words[wordIndex(place)].number) }
    private func letters(_ place: Int) -> [UInt8] { form(place).map { $0 | 0x20 }.filter { $0 >= 0x61 && $0 <= 0x7A } }

    /// Takes the stems of sentences, but not those of references such as "(see section 1.c.)".
    mutating func collect(_ sentences: [Int]) {
        stems.removeAll(keepingCapacity: true)
        places.removeAll(keepingCapacity: true)
        let tables = tables
        for sentence in sentences {
            var isReference = false
            var word: Int32 = -1
            let range = tables.report.stemRange(sentence)
            for place in range {
                let next = tables.report.stemWords[place]
                if next != word {
                    // Words without stems of their own, such as a lone bracket, belong to the word before.
                    for passed in max(word, next - 1)...next where passed > word {
                        if tables.printedTraits(passed).contains(.opensReference) { isReference = true }
                    }
                    word = next
                }
                if !isReference {
                    stems.append(tables.report.stems[place])
                    places.append(place)
                }
                if isReference, tables.printedTraits(word).contains(.closesParenthesis),
                    place + 1 == range.upperBound || tables.report.stemWords[place + 1] != word
                {
                    isReference = false
                }
            }
        }
    }
}
