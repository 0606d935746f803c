/// Finds dates told by the sentence before: "two days later", "the next day", "a week later".
struct RelativeDateReader {
    private let read: ReadReport
    private let words: RelativeDateWords

    init(_ read: ReadReport) {
        self.read = read
        words = .shared
    }

    /// The date that one of the sentence's first words counts from another.
    ///
    /// Where the text does not say how many ("several days later"), or the other date is only a month, the month is all that is known.
    func date(in sentence: Range<Int>, after other: PartialDate) -> ReadDate? {
        for at in sentence.prefix(Self.reach).dropFirst() where read.words[at].gap.isEmpty {
            let unit = words.days.contains(read.words[at].key) ? 1 : words.weeks.contains(read.words[at].key) ? 7 : 0
            guard unit > 0 else { continue }
            let isNext = words.next.contains(read.words[at - 1].key)
            let isLater = at + 1 < sentence.upperBound && words.later.contains(read.words[at + 1].key) && read.words[at + 1].gap.isEmpty
            guard isNext || isLater else { continue }
            let start = isNext && at - 1 > sentence.lowerBound && words.articles.contains(read.words[at - 2].key) ? at - 2 : at - 1
            let phrase = start..<(isLater ? at + 2 : at + 1)
            return ReadDate(
                words: phrase, date: moved(other, by: unit, read.words[at - 1], isNext), end: nil, use: .point, namesYear: false)
        }
        return nil
    }

    private func moved(_ date: PartialDate, by unit: Int, _ count: ReadWord, _ isNext: Bool) -> PartialDate {
        let month = PartialDate(year: date.year, month: date.month)
        if isNext && unit == 7 { return month }
        let many = isNext || words.one.contains(count.key) ? 1 : count.number > 0 ? Int(count.number) : Int(count.meaning.number)
        guard many > 0, many < 400 else { return month }
        return date.moved(days: many * unit)
    }

    private static let reach = 7
}

extension PartialDate {
    /// So many days later; without a day it stays as it is.
    func moved(days: Int) -> PartialDate {
        guard var month, var day else { return self }
        var year = year
        day += days
        while day > Self.days(in: month, year) {
            day -= Self.days(in: month, year)
            month += 1
            if month > 12 { (month, year) = (1, year + 1) }
        }
        return PartialDate(year: year, month: month, day: day)
    }

    private static func days(in month: Int, _ year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

/// The words that count from a date.
struct RelativeDateWords: Sendable {
    static let shared = RelativeDateWords()

    let days = WordSet("day days")
    let weeks = WordSet("week weeks")
    let next = WordSet("next following")
    let later = WordSet("later afterward afterwards")
    let articles = WordSet("the")
    let one = WordSet("a one")
}
