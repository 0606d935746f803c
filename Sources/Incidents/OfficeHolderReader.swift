import ReportModel

/// Finds who is named behind an office and what it is an office of: "Minister of Interior Ilin Varga", "leader of the Harbor Party of
/// Ardania Ilin Varga".
///
/// A run of capitalised words that ends what the office is of may begin the name of its holder, too. It parts behind the last word that
/// names a body, a place, an office or the report's country: none of these is in a person's name.
struct OfficeHolderReader {
    private let read: ReadReport
    /// Keys of the words of the country's name.
    private let country: WordSet
    private let of = WordKey.key("of")
    private let and = WordKey.key("and")

    /// No office stands further before what it is of.
    private static let reach = 10

    init(_ read: ReadReport) {
        self.read = read
        country = WordSet(read.report.edition.country.name.lowercased())
    }

    /// The words of the holder's name, two at least.
    func holder(in run: Range<Int>, _ sentence: Range<Int>) -> Range<Int>? {
        guard run.count > 2, !isBody(run.upperBound - 1), let office = office(before: run.lowerBound, sentence) else { return nil }
        if let last = run.last(where: { isBody($0) || read.words[$0].has(.title) || country.contains(read.words[$0].key) }) {
            return run.upperBound - last > 2 ? (last + 1)..<run.upperBound : nil
        }
        // "Minister of Labor Ilin Varga": no table knows the matter, but the office has a capital of its own.
        guard run.count == 3, office == run.lowerBound - 2, read.words[office].startsWithCapital else { return nil }
        return (run.lowerBound + 1)..<run.upperBound
    }

    private func isBody(_ at: Int) -> Bool { read.words[at].has([.organisationName, .placeName, .demonym]) }

    /// Not in "the banned Harbor Party".
    private func isVerb(_ at: Int, _ sentence: Range<Int>) -> Bool {
        let word = read.words[at]
        return word.meaning.form == .past && !word.startsWithCapital
            && !(at > sentence.lowerBound && read.words[at - 1].has(.determiner))
    }

    /// "Ilin Varga, founder of the Harbor Bakery": the holder is named before.
    private func isSaidOfName(_ office: Int, _ sentence: Range<Int>) -> Bool {
        for at in stride(from: office, through: max(sentence.lowerBound + 2, office - 3), by: -1) where !read.words[at].gap.isEmpty {
            let name = read.words[at - 1]
            return name.startsWithCapital && name.meaning.month == 0 && read.words[at - 2].startsWithCapital
        }
        return false
    }

    /// The noun of an office or a person that "of" joins to what stands before a word, by nothing but names and what describes them.
    private func office(before start: Int, _ sentence: Range<Int>) -> Int? {
        for at in stride(from: start - 1, through: max(sentence.lowerBound, start - Self.reach), by: -1) {
            let word = read.words[at]
            guard read.words[at + 1].gap.isEmpty else { return nil }
            if read.words[at + 1].key == of, word.has([.title, .human]) { return isSaidOfName(at, sentence) ? nil : at }
            let joins = word.key == of || word.key == and
            if word.has([.be, .have, .present, .modal, .reporting, .pronoun]) || isVerb(at, sentence)
                || word.has([.preposition, .conjunction]) && !joins
            {
                return nil
            }
        }
        return nil
    }
}
