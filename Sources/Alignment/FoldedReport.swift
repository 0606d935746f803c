package import ReportModel
import SequenceDiff

/// The sentences of a report as lists of integers.
package struct FoldedReport: Sendable {
    /// Printed words of all sentences, one sentence after the other.
    package private(set) var words: [PrintedWord] = []
    /// `wordStarts[sentence] ..< wordStarts[sentence + 1]` are a sentence's words.
    package private(set) var wordStarts: [Int32] = [0]
    /// Stems with the phrases that always count as one, for comparing the words of a link.
    package private(set) var stems: [Int32] = []
    /// For each of ``stems`` its printed word, counted from the start of the report.
    package private(set) var stemWords: [Int32] = []
    package private(set) var stemStarts: [Int32] = [0]
    /// Stems with all phrases made one, for finding links.
    package private(set) var terms: [Int32] = []
    package private(set) var termStarts: [Int32] = [0]
    /// The months that are named, with day and year, in the order of the text.
    package private(set) var dates: [FoldedDate] = []
    package private(set) var dateStarts: [Int32] = [0]
    /// By sentence: whether it counts over a stretch of the year, "as of November", "between January and June".
    private(set) var namesPeriod: [Bool] = []
    /// The paragraph and the section of each sentence; the section is -1 before the first heading.
    package let paragraphs: [Int32]
    package let sections: [Int32]

    /// Dates noted of one sentence at most.
    private static let dateLimit = 32
    /// The year the report covers: what is dated without a year happened then.
    private let year: Int?

    package var count: Int { paragraphs.count }

    package init(_ report: Report, lexicon: inout Lexicon) {
        year = report.edition.year
        paragraphs = report.sentences.map { Int32(truncatingIfNeeded: $0.paragraph) }
        sections = report.sentences.map { sentence in
            guard report.paragraphs.indices.contains(sentence.paragraph) else { return -1 }
            return Int32(truncatingIfNeeded: report.paragraphs[sentence.paragraph].section ?? -1)
        }
        words.reserveCapacity(report.text.count / 5)
        stems.reserveCapacity(report.text.count / 5)
        terms.reserveCapacity(report.text.count / 5)
        number(report, &lexicon)
        fold(lexicon)
    }

    /// Chosen sentences of several reports, one after the other, each under the number of its own paragraph and section. Places in the
    /// text are those of their own reports.
    init(selecting sentences: [(report: FoldedReport, sentence: Int)]) {
        year = nil
        paragraphs = sentences.map { $0.report.paragraphs[$0.sentence] }
        sections = sentences.map { $0.report.sections[$0.sentence] }
        for (report, sentence) in sentences {
            let firstWord = report.wordRange(sentence).lowerBound
            let shift = Int32(truncatingIfNeeded: words.count - firstWord)
            words += report.words[report.wordRange(sentence)]
            wordStarts.append(Int32(truncatingIfNeeded: words.count))
            stems += report.stems[report.stemRange(sentence)]
            for place in report.stemRange(sentence) { stemWords.append(report.stemWords[place] + shift) }
            stemStarts.append(Int32(truncatingIfNeeded: stems.count))
            terms += report.terms[report.termRange(sentence)]
            termStarts.append(Int32(truncatingIfNeeded: terms.count))
            dates += report.dates[report.dateRange(sentence)]
            dateStarts.append(Int32(truncatingIfNeeded: dates.count))
            namesPeriod.append(report.namesPeriod[sentence])
        }
    }

    /// Cuts the sentences into printed words.
    private mutating func number(_ report: Report, _ lexicon: inout Lexicon) {
        let text = report.text.span
        for sentence in report.sentences {
            var place = sentence.text.lowerBound
            let end = sentence.text.upperBound
            while place < end {
                while place < end, text[place] == 0x20 || text[place] == 0x0A { place += 1 }
                let start = place
                while place < end, text[place] != 0x20, text[place] != 0x0A { place += 1 }
                if start == place { continue }
                let number = lexicon.number(forPrinted: text.extracting(start..<place))
                words.append(
                    PrintedWord(
                        start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: place), number: number))
            }
            wordStarts.append(Int32(truncatingIfNeeded: words.count))
        }
    }

    /// Reads the printed words as stems.
    private mutating func fold(_ lexicon: Lexicon) {
        var raw: [Int32] = []
        var rawWords: [Int32] = []
        for sentence in 0..<count {
            raw.removeAll(keepingCapacity: true)
            rawWords.removeAll(keepingCapacity: true)
            for word in wordRange(sentence) {
                for index in lexicon.stemRange(ofPrinted: words[word].number) {
                    raw.append(lexicon.stem(at: index))
                    rawWords.append(Int32(truncatingIfNeeded: word))
                }
            }
            append(raw, rawWords, lexicon)
        }
    }

    /// Joins the phrases of a sentence and notes its dates.
    private mutating func append(_ raw: [Int32], _ rawWords: [Int32], _ lexicon: Lexicon) {
        var place = 0
        while place < raw.count {
            if let phrase = lexicon.phrases.match(raw, at: place, end: raw.count, forLinking: false) {
                stems.append(phrase.result)
                stemWords.append(rawWords[place])
                place += phrase.count
            } else {
                stems.append(raw[place])
                stemWords.append(rawWords[place])
                place += 1
            }
        }
        let start = Int(stemStarts[stemStarts.count - 1])
        stemStarts.append(Int32(truncatingIfNeeded: stems.count))
        place = start
        while place < stems.count {
            if let phrase = lexicon.phrases.match(stems, at: place, end: stems.count, forLinking: true) {
                terms.append(phrase.result)
                place += phrase.count
            } else {
                terms.append(stems[place])
                place += 1
            }
        }
        termStarts.append(Int32(truncatingIfNeeded: terms.count))
        let firstDate = dates.count
        var namesPeriod = false
        for place in start..<stems.count where lexicon.stemTraits[Int(stems[place])].contains(.month) {
            if place > start, lexicon.stemTraits[Int(stems[place - 1])].contains(.period) { namesPeriod = true }
            if place > start + 1, lexicon.opensPeriod(stems[place - 2], stems[place - 1]) { namesPeriod = true }
            if dates.count - firstDate == Self.dateLimit { break }
            dates.append(date(at: place, lexicon))
        }
        // In "August and September 2018" the year is of both.
        for index in (firstDate..<dates.count).dropLast().reversed() where dates[index].year == nil {
            dates[index].year = dates[index + 1].year
        }
        for index in firstDate..<dates.count where dates[index].year == nil { dates[index].year = year }
        dateStarts.append(Int32(truncatingIfNeeded: dates.count))
        self.namesPeriod.append(namesPeriod)
    }

    /// The date of a month: a day and a year may follow it.
    private func date(at place: Int, _ lexicon: Lexicon) -> FoldedDate {
        func number(_ place: Int, digits: Int) -> Int? {
            guard place < stems.count else { return nil }
            let bytes = lexicon.stems[stems[place]]
            guard bytes.count <= digits, bytes.allSatisfy(Stemmer.isDigit) else { return nil }
            return bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        }
        var date = FoldedDate(year: nil, month: Int(stems[place]), day: nil)
        var next = place + 1
        if let day = number(next, digits: 2), day <= 31 {
            date.day = day
            next += 1
        }
        if let year = number(next, digits: 4), year >= 1_900, year < 2_100 { date.year = year }
        return date
    }

    package func wordRange(_ sentence: Int) -> Range<Int> { Int(wordStarts[sentence])..<Int(wordStarts[sentence + 1]) }
    /// The end of the words of the sentence that a word stands in. Logarithmic in the sentences.
    func endOfSentence(withWord word: Int) -> Int {
        var low = 0
        var high = wordStarts.count - 1
        while low < high {
            let middle = (low + high) / 2
            if Int(wordStarts[middle]) <= word { low = middle + 1 } else { high = middle }
        }
        return Int(wordStarts[low])
    }

    package func stemRange(_ sentence: Int) -> Range<Int> { Int(stemStarts[sentence])..<Int(stemStarts[sentence + 1]) }
    package func termRange(_ sentence: Int) -> Range<Int> { Int(termStarts[sentence])..<Int(termStarts[sentence + 1]) }
    package func dateRange(_ sentence: Int) -> Range<Int> { Int(dateStarts[sentence])..<Int(dateStarts[sentence + 1]) }
}
