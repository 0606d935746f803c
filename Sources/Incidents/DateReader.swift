/// Finds the dates of a sentence.
///
/// A month without a year is one of the edition's year: the reports name every other year. "May" and "March" are months only with
/// a day, a year or a preposition that goes before a date.
struct DateReader {
    private let read: ReadReport
    private let year: Int

    private let words: DateWords

    init(_ read: ReadReport, year: Int) {
        self.read = read
        self.year = year
        words = .shared
    }

    /// Dates in the order of the text. Linear in the sentence.
    func dates(in sentence: Range<Int>) -> [ReadDate] {
        var dates: [ReadDate] = []
        var at = sentence.lowerBound
        while at < sentence.upperBound {
            if let date = date(at, in: sentence, after: dates.last?.words.upperBound ?? sentence.lowerBound) {
                dates.append(date)
                at = date.words.upperBound
            } else {
                at += 1
            }
        }
        join(&dates)
        if let opening = dates.first, opening.use == .point, opening.date.month == nil, opening.namesYear, !opening.isSeason,
            opening.words.lowerBound - sentence.lowerBound < 3
        {
            // "In 2018 … in January …": the year that opens a sentence holds for its months.
            for index in dates.indices where !dates[index].namesYear && dates[index].date.month != nil {
                dates[index].date = dates[index].date.moved(to: opening.date.year)
            }
        }
        dates.removeAll { isAhead($0) }
        return dates
    }

    /// A report is written early in the next year: of that one it tells months, but no year alone, and of later ones nothing that
    /// was done.
    private func isAhead(_ date: ReadDate) -> Bool {
        guard year > 0, date.use == .point || date.use == .attribute else { return false }
        return date.date.year > (date.date.month == nil ? year : year + 1)
    }

    private func date(_ at: Int, in sentence: Range<Int>, after floor: Int) -> ReadDate? {
        let word = read.words[at]
        if word.meaning.month > 0, word.startsWithCapital { return month(at, in: sentence, after: floor) }
        if isYear(word.number), !isQuantity(at, in: sentence) { return yearAlone(at, in: sentence, after: floor) }
        if word.has(.season) { return season(at, in: sentence, after: floor) }
        return nil
    }

    private func month(_ at: Int, in sentence: Range<Int>, after floor: Int) -> ReadDate? {
        var next = at + 1
        var day: Int?
        var lastDay: Int?
        var namedYear: Int?
        var isDayFirst = false
        if next < sentence.upperBound, isDay(read.words[next]), read.words[next].gap.isEmpty, !isCounted(next, in: sentence) {
            day = Int(read.words[next].number)
            next += 1
            if next < sentence.upperBound, !read.words[next].gap.isDisjoint(with: [.hyphen, .clause]), isDay(read.words[next]) {
                lastDay = Int(read.words[next].number)
                next += 1
            } else if next + 1 < sentence.upperBound, words.joins.contains(read.words[next].key), isDay(read.words[next + 1]),
                !isCounted(next + 1, in: sentence)
            {
                lastDay = Int(read.words[next + 1].number)
                next += 2
            }
        } else if at > floor, isDay(read.words[at - 1]), read.words[at].gap.isEmpty {
            day = Int(read.words[at - 1].number)
            isDayFirst = true
        }
        if next < sentence.upperBound, isYear(read.words[next].number), read.words[next].gap.isSubset(of: .comma) {
            namedYear = Int(read.words[next].number)
            next += 1
        } else if next + 1 < sentence.upperBound, read.words[next].key == words.of, isYear(read.words[next + 1].number) {
            namedYear = Int(read.words[next + 1].number)
            next += 2
        }
        let (start, use) = use(before: isDayFirst ? at - 1 : at, floor, next, sentence)
        let isAmbiguous = read.words[at].key == words.may || read.words[at].key == words.march
        if day == nil, namedYear == nil, start == at {
            if isAmbiguous { return nil }
            if use != .attribute, at > sentence.lowerBound, !words.joins.contains(read.words[at - 1].key) { return nil }
        }
        // "was attacked August 5": a day right behind an act needs no preposition.
        let isBare =
            use == .attribute && start == at && day != nil && at > sentence.lowerBound
            && (read.words[at - 1].meaning.form == .past || endsAct(at, next, sentence))
        let first = PartialDate(year: namedYear ?? year, month: Int(read.words[at].meaning.month), day: day)
        return ReadDate(
            words: start..<next, date: first,
            end: lastDay.map { PartialDate(year: first.year, month: first.month, day: $0) }, use: isBare ? .point : use,
            namesYear: namedYear != nil)
    }

    /// "after her release on bond June 9, …": a day at the end of an act's phrase is its date.
    private func endsAct(_ at: Int, _ next: Int, _ sentence: Range<Int>) -> Bool {
        guard next == sentence.upperBound || !read.words[next].gap.isEmpty, read.words[at].gap.isEmpty,
            !read.words[at - 1].has([.determiner, .preposition, .conjunction])
        else { return false }
        for back in stride(from: at - 1, through: max(sentence.lowerBound, at - 4), by: -1) {
            if read.words[back].meaning.kind != nil { return true }
            if !read.words[back].gap.isEmpty { return false }
        }
        return false
    }

    private func yearAlone(_ at: Int, in sentence: Range<Int>, after floor: Int) -> ReadDate? {
        let (start, use) = use(before: at, floor, at + 1, sentence)
        let isJoined = at > floor && words.joins.contains(read.words[at - 1].key)
        if start == at, !isJoined, use != .attribute { return nil }
        return ReadDate(
            words: start..<(at + 1), date: PartialDate(year: Int(read.words[at].number)), end: nil, use: use, namesYear: true)
    }

    private func season(_ at: Int, in sentence: Range<Int>, after floor: Int) -> ReadDate? {
        var next = at + 1
        var namedYear: Int?
        if next < sentence.upperBound, read.words[next].key == words.of { next += 1 }
        if next < sentence.upperBound, isYear(read.words[next].number) {
            namedYear = Int(read.words[next].number)
            next += 1
        } else {
            next = at + 1
        }
        let (start, use) = use(before: at, floor, next, sentence)
        guard start < at, use == .point else { return nil }
        return ReadDate(
            words: start..<next, date: PartialDate(year: namedYear ?? year), end: nil, use: use, namesYear: namedYear != nil,
            isSeason: true)
    }

    /// Where the phrase of a date begins and what its preposition makes of it.
    private func use(before at: Int, _ floor: Int, _ next: Int, _ sentence: Range<Int>) -> (start: Int, use: ReadDate.Use) {
        var start = at
        while start > floor, words.parts.contains(read.words[start - 1].key) { start -= 1 }
        if start == floor, start < at, read.words[start].key == words.of, start > sentence.lowerBound {
            return (start, .attribute)
        }
        // "July 11 prisoners said …": a date that opens a sentence may describe, too.
        guard start > floor else { return (start, start == sentence.lowerBound && !describes(next, sentence) ? .point : .attribute) }
        let before = read.words[start - 1].key
        if before == words.of, start - 2 >= floor {
            let head = read.words[start - 2].key
            if head == words.as { return (start - 2, .bound) }
            if words.parts.contains(head) { return use(before: start - 1, floor, next, sentence) }
        }
        if before == words.as, read.words[start].key == words.of { return (start - 1, .bound) }
        if words.spans.contains(before) { return (start - 1, .span) }
        if words.bounds.contains(before) { return (start - 1, .bound) }
        if words.points.contains(before) {
            // "in the July 5 attack": the article makes it a description.
            let isDescription = start + 1 == at && read.words[start].key == words.the && describes(next, sentence)
            if isSince(start - 1, sentence) { return (start - 1, .bound) }
            return (start - 1, isDescription ? .attribute : .point)
        }
        return (at, .attribute)
    }

    /// "since its founding in August 2016".
    private func isSince(_ at: Int, _ sentence: Range<Int>) -> Bool {
        guard at > sentence.lowerBound else { return false }
        for back in stride(from: at - 1, through: max(sentence.lowerBound, at - 7), by: -1) {
            if read.words[back].key == words.since { return true }
            if !read.words[back].gap.isEmpty { return false }
        }
        return false
    }

    /// Whether a date is followed by the noun that it describes.
    private func describes(_ next: Int, _ sentence: Range<Int>) -> Bool {
        guard next < sentence.upperBound else { return false }
        let word = read.words[next]
        return word.gap.isEmpty && !word.startsWithCapital && word.meaning.form != .past
            && !word.has([.preposition, .conjunction, .determiner, .agent, .be, .pronoun])
    }

    /// Two dates with "and" or "to" between them are one span; a month takes the year of the other where that one names it.
    private func join(_ dates: inout [ReadDate]) {
        var index = 0
        while index + 1 < dates.count {
            let (first, second) = (dates[index], dates[index + 1])
            let between = first.words.upperBound..<second.words.lowerBound
            let isJoined = between.count == 1 && words.joins.contains(read.words[between.lowerBound].key)
            let isBoundTo = between.isEmpty && words.ends.contains(read.words[second.words.lowerBound].key)
            if first.use == .span, isJoined || isBoundTo {
                var start = first.date
                if !first.namesYear, second.namesYear { start = start.moved(to: second.date.year) }
                dates[index] = ReadDate(
                    words: first.words.lowerBound..<second.words.upperBound, date: start, end: second.date, use: .span,
                    namesYear: first.namesYear || second.namesYear)
                dates.remove(at: index + 1)
            } else {
                if isJoined, !first.namesYear, second.namesYear, first.date.month != nil {
                    dates[index].date = first.date.moved(to: second.date.year)
                }
                if isJoined, second.use == .attribute { dates[index + 1].use = first.use }
                if isJoined, first.use == .point, dates[index + 1].use == .point, first.end == nil, second.end == nil,
                    (first.date.day == nil) == (second.date.day == nil), (first.date.month == nil) == (second.date.month == nil)
                {
                    // "in June and July", "on June 9 and July 2"
                    dates[index].end = second.date
                    dates[index].words = first.words.lowerBound..<second.words.upperBound
                    dates.remove(at: index + 1)
                }
                index += 1
            }
        }
    }

    private func isYear(_ number: Int32) -> Bool { number >= 1900 && number < 2100 }
    private func isDay(_ word: ReadWord) -> Bool { word.number >= 1 && word.number <= 31 }

    /// Whether a number counts the word after it: "in 2015 cases".
    private func isQuantity(_ at: Int, in sentence: Range<Int>) -> Bool {
        at + 1 < sentence.upperBound && read.words[at + 1].gap.isEmpty && read.words[at + 1].has([.humans, .caseWord])
            && !(at > sentence.lowerBound && words.points.contains(read.words[at - 1].key))
    }

    private func isCounted(_ at: Int, in sentence: Range<Int>) -> Bool {
        at + 1 < sentence.upperBound && read.words[at + 1].gap.isEmpty && read.words[at + 1].has(.humans)
    }
}

extension PartialDate {
    fileprivate func moved(to year: Int) -> PartialDate { PartialDate(year: year, month: month, day: day) }
}

/// The words that make dates.
struct DateWords: Sendable {
    static let shared = DateWords()

    let may = WordKey.key("may")
    let march = WordKey.key("march")
    let of = WordKey.key("of")
    let `as` = WordKey.key("as")
    let since = WordKey.key("since")
    let the = WordKey.key("the")
    let joins = WordSet("and to through or until till")
    let ends = WordSet("to through until till")
    /// What may stand between a preposition and its date.
    let parts = WordSet(
        "the early late mid mid- beginning end middle month months night morning evening afternoon day dawn week of")
    let points = WordSet("in on during early late mid at around approximately about")
    let bounds = WordSet("since by until till before after through prior to following than")
    let spans = WordSet("between from")
}
