import Alignment
import ReportModel
import SequenceDiff

/// Reads the figures of sentences: what counts or measures something.
///
/// Years, days of a date, hours of a clock, and the numbers of sections, laws, cases, units and telephones are none. Each distinct
/// printed word is looked at once; sentences without a number cost a look at a table for each word.
struct FigureReader {
    private static let uncounted: WordTraits = [.function, .number, .month, .polarity]
    /// Words after a figure in which what it counts is looked for.
    private static let reach = 4

    private let alignment: ReportAlignment
    /// For each printed word: 0 not looked at yet, 1 no number, 2 a number.
    private var isNumber: [UInt8] = []
    private var forms: [Int32: FigureForm] = [:]
    private var tokens: [FigureForm] = []
    private let special: Set<Int32>

    // The sentence that is read.
    private var isOld = true
    private var base = 0

    init(_ alignment: ReportAlignment) {
        self.alignment = alignment
        // Number words that the alignment does not treat as such.
        special = Set(
            ["half", "life", "quarter", "tens", "scores", "zero"].compactMap { word in
                let bytes = Array(word.utf8)
                return alignment.lexicon.stems.existingToken(for: bytes.span)
            })
    }

    /// The figures of one sentence, in order.
    mutating func figures(_ sentence: Int, isOld: Bool, _ report: Report) -> [Figure] {
        self.isOld = isOld
        let words = isOld ? alignment.old.wordRange(sentence) : alignment.new.wordRange(sentence)
        guard words.contains(where: { mayCount(number($0)) }) else { return [] }
        base = words.lowerBound
        tokens.removeAll(keepingCapacity: true)
        for word in words { tokens.append(form(number(word))) }
        var figures: [Figure] = []
        var place = 0
        /// The place after a number that is a name, where another may follow: "articles 12 and 13".
        var nameEnd = -1
        while place < tokens.count {
            guard mayStart(place) else {
                place += 1
                continue
            }
            if isName(place, after: nameEnd) {
                if !tokens[place].isYear { nameEnd = place + 1 }
                place += 1
                continue
            }
            if let (figure, end) = figure(at: place, report) {
                figures.append(figure)
                place = max(end, place + 1)
            } else {
                place += 1
            }
        }
        return figures
    }

    // MARK: Words

    private func number(_ word: Int) -> Int32 { isOld ? alignment.old.words[word].number : alignment.new.words[word].number }

    private mutating func mayCount(_ number: Int32) -> Bool {
        let index = Int(number)
        if index >= isNumber.count { isNumber += [UInt8](repeating: 0, count: index + 1 - isNumber.count) }
        if isNumber[index] == 0 {
            let lexicon = alignment.lexicon
            let counts =
                lexicon.traits(ofPrinted: number).contains(.hasDigit)
                || lexicon.stemRange(ofPrinted: number).contains { place in
                    let stem = lexicon.stem(at: place)
                    let traits = lexicon.stemTraits[Int(stem)]
                    return traits.contains(.number) && !traits.contains(.month) || special.contains(stem)
                }
            isNumber[index] = counts ? 2 : 1
        }
        return isNumber[index] == 2
    }

    private mutating func form(_ number: Int32) -> FigureForm {
        if let form = forms[number] { return form }
        let form = FigureForm(alignment.lexicon.formBytes(ofPrinted: number))
        forms[number] = form
        return form
    }

    private func letters(_ place: Int) -> String { tokens.indices.contains(place) ? tokens[place].letters : "" }

    private func ends(_ place: Int) -> Bool { !tokens.indices.contains(place) || tokens[place].endsClause }

    private func isMonth(_ place: Int) -> Bool {
        guard tokens.indices.contains(place) else { return false }
        // "pre-August 15"
        if let last = tokens[place].letters.split(separator: "-").dropFirst().last, FigureWords.months.contains(String(last)) {
            return true
        }
        return alignment.lexicon.stemRange(ofPrinted: number(base + place)).contains {
            alignment.lexicon.stemTraits[Int(alignment.lexicon.stem(at: $0))].contains(.month)
        }
    }

    private func mayStart(_ place: Int) -> Bool {
        switch tokens[place].role {
        case .number, .part, .vague: return true
        case .scale: return ["a", "several", "few", "many"].contains(letters(place - 1)) && !ends(place - 1)
        case .word:
            switch tokens[place].letters {
            case "half":
                let next = letters(place + 1)
                if ["first", "second", "latter", "last", "other"].contains(letters(place - 1)) { return false }
                return tokens[place].endsClause || ["of", "the", "a", "their", "its", "all", "those", "that", "as"].contains(next)
            case "third", "quarter", "fifth": return letters(place - 1) == "a" && (ends(place) || letters(place + 1) == "of")
            case "life": return isLife(place)
            default: return false
            }
        }
    }

    /// "life imprisonment", "life in prison", "15 years to life".
    private func isLife(_ place: Int) -> Bool {
        if tokens[place].endsClause { return letters(place - 1) == "to" && letters(place - 2).hasPrefix("year") }
        let next = letters(place + 1)
        if next.hasPrefix("imprison") || next.hasPrefix("sentence") || next == "terms" || next == "term" { return true }
        return next == "in" && ["prison", "jail"].contains(letters(place + 2))
    }

    // MARK: Names

    /// Whether a number names a year, a day, an hour, a section, a law or a thing instead of counting.
    private func isName(_ place: Int, after nameEnd: Int) -> Bool {
        let token = tokens[place]
        guard case .number(let value, let isSpelled) = token.role else { return false }
        let before = letters(place - 1)
        let next = letters(place + 1)
        let isBeforeNoun =
            !token.endsClause
            && (next == "percent" || role(place + 1) != .word || FigureWords.currencies[next] != nil
                || counted(from: place + 1).map(isPlural) ?? false)
        if isSpelled {
            // "Chapter Seven", "the Five Star Alliance"; at the start of a sentence any number has a capital.
            let isStart = place == 0 || form(before: place, endsWith: ".:\"")
            return token.isCapital && !isStart && !token.tail.contains("year")
        }
        if token.isYear || token.isListMark || token.bareDigits == 1 && token.opens && token.closes { return true }
        if token.bareDigits >= 4 && !isBeforeNoun && place + 1 < tokens.count && tokens[place + 1].isCapital { return true }
        if token.bareDigits > 1 && letters(place).first == "0" { return true }
        let clock = [next, token.endsClause ? "" : letters(place + 3)]
        if clock[0] == "a.m" || clock[0] == "p.m" || clock[0] == "o'clock" { return true }
        if ["to", "and", "until"].contains(next), ["a.m", "p.m"].contains(clock[1]) { return true }
        let isDay = token.bareDigits > 0 && token.bareDigits <= 2 && value.numerator <= 31 || token.upper != nil && token.currency == nil
        if isDay && !token.isPercent && token.tail.isEmpty {
            // "On May 20", but "in May 20 fishermen".
            if isMonth(place - 1) && !ends(place - 1) { return !(letters(place - 2) == "in" && isBeforeNoun) }
            if isMonth(place + 1) && !token.endsClause { return true }
            if ["to", "and", "or", "through"].contains(next), isMonth(place + 3), tokens[place + 2].bareDigits > 0 { return true }
        }
        guard token.bareDigits > 0 else { return false }
        if place > 0, !ends(place - 1) || FigureWords.shortNamers.contains(before) {
            if FigureWords.namers.contains(before) && !(isBeforeNoun && (isLowerNamer(place - 1) || next == "percent")) { return true }
            if ["number", "numbers", "hotline", "line"].contains(letters(place - 2)) && ["is", "was", "at"].contains(before) {
                return true
            }
            // "Battery 4 and Tower 9": a number after a name, unless something is counted.
            let form = tokens[place - 1]
            if form.isCapital && !form.isPossessive && place > 1 && !isBeforeNoun && !isMonth(place - 1)
                && !["percent", "million", "billion", "of"].contains(next)
            {
                return true
            }
        }
        guard nameEnd >= 0 else { return false }
        if place == nameEnd { return token.endsWithComma && tokens[place - 1].endsWithComma }
        if place == nameEnd + 1, ["and", "or", "to", "through", "&"].contains(before) { return !isBeforeNoun }
        return false
    }

    /// "The case 20 students brought": a word in small letters that names only with a number alone behind it.
    private func isLowerNamer(_ place: Int) -> Bool {
        !tokens[place].isCapital && !["section", "sections", "article", "articles", "no", "number"].contains(tokens[place].letters)
    }

    private func form(before place: Int, endsWith signs: String) -> Bool {
        guard place > 0 else { return true }
        let form = alignment.lexicon.formBytes(ofPrinted: number(base + place - 1))
        return form.last.map { signs.utf8.contains($0) } ?? false
            || alignment.lexicon.formBytes(ofPrinted: number(base + place)).first == UInt8(ascii: "\"")
    }

    // MARK: Numbers

    /// A number, as far as its words go.
    private struct Amount {
        var value: Quantity?
        var upper: Quantity?
        var end: Int
        var currency: String?
        var isShare = false
        var isRounded = false
        var isWeak = false
        var isSpelled = false
        var tail = ""
        /// What it is named by where it has no value.
        var start: Int
    }

    private func amount(at start: Int) -> Amount? {
        guard tokens.indices.contains(start) else { return nil }
        let token = tokens[start]
        var amount = Amount(end: start + 1, start: start)
        switch token.role {
        case .vague:
            if !ends(start), letters(start + 1) == "of", FigureWords.vague.contains(letters(start + 2)) { amount.end = start + 3 }
            return amount
        case .scale(let scale):
            amount.start = start - 1
            if letters(start - 1) == "a" { amount.value = Quantity(scale) }
            if letters(start - 1) == "few" && letters(start - 2) == "a" { amount.start = start - 2 }
            amount.isSpelled = true
            multiply(&amount)
            return amount
        case .part(let part):
            (amount.value, amount.isShare, amount.isRounded) = (part.times(Self.hundred), true, part.denominator % 3 == 0)
            return amount
        case .word:
            guard let whole = FigureWords.parts[token.letters] else { return nil }
            if letters(start + 1) == "a", case .scale = role(start + 2) {
                amount.value = Quantity(1, over: 2)
                amount.end = start + 2
                multiply(&amount)
                return amount
            }
            if letters(start - 1) == "a" { amount.start = start - 1 }
            (amount.value, amount.isShare, amount.isRounded) = (Quantity(100, over: whole), true, whole == 3)
            return amount
        case .number(let value, let isSpelled):
            amount.value = value
            amount.upper = token.upper
            amount.currency = token.currency
            amount.isShare = token.isPercent
            amount.tail = token.tail
            amount.isSpelled = isSpelled
            amount.isWeak = isSpelled && token.tail.isEmpty && value.numerator <= 1
            if !token.tail.isEmpty || token.isPercent || token.endsClause { return amount }
            if isSpelled, let whole = FigureWords.parts[letters(start + 1)], value.numerator < whole, whole > 2,
                ends(start + 1) || letters(start + 1).hasSuffix("s") || isUncounted(start + 2)
            {
                // "two thirds of"
                amount.value = Quantity(value.numerator * 100, over: whole)
                (amount.isShare, amount.isRounded, amount.isWeak, amount.end) = (true, whole == 3, false, start + 2)
                return amount
            }
            multiply(&amount)
            addHalf(&amount)
            if amount.end == start + 1 { readOdds(&amount) }
            return amount
        }
    }

    private static let hundred = Quantity(whole: 100)

    private func role(_ place: Int) -> FigureForm.Role { tokens.indices.contains(place) ? tokens[place].role : .word }

    /// "12.6 million", "one hundred twenty", "two thousand five hundred".
    private func multiply(_ amount: inout Amount) {
        var isLarge = false
        while !ends(amount.end - 1), case .scale(let scale) = role(amount.end), let by = Quantity(scale) {
            amount.value = amount.value.flatMap { $0.times(by) }
            amount.upper = amount.upper.flatMap { $0.times(by) }
            amount.end += 1
            isLarge = true
        }
        guard isLarge else { return }
        amount.isWeak = false
        guard amount.isSpelled, !ends(amount.end - 1) else { return }
        let next = letters(amount.end) == "and" ? amount.end + 1 : amount.end
        guard case .number(let rest, true) = role(next), tokens[next].tail.isEmpty, let value = amount.value, rest < value,
            value.numerator >= 100, rest.numerator > 0
        else { return }
        var tail = Amount(value: rest, end: next + 1, start: next)
        multiply(&tail)
        guard let added = tail.value, added < value, let sum = value.plus(added) else { return }
        amount.value = sum
        amount.end = tail.end
    }

    /// "two and a half", "two and one-half".
    private func addHalf(_ amount: inout Amount) {
        guard !ends(amount.end - 1), letters(amount.end) == "and" else { return }
        var end = amount.end + 1
        if letters(end) == "a" { end += 1 }
        guard ["half", "one-half"].contains(letters(end)), end > amount.end + 1 || letters(end) == "one-half",
            let half = Quantity(1, over: 2)
        else { return }
        amount.value = amount.value.flatMap { $0.plus(half) }
        amount.end = end + 1
        amount.isWeak = false
    }

    /// "one in five", "nine out of 10", "one of every three".
    private func readOdds(_ amount: inout Amount) {
        var place = amount.end
        switch letters(place) {
        case "in": place += letters(place + 1) == "every" ? 2 : 1
        case "out": place += letters(place + 1) != "of" ? 99 : letters(place + 2) == "every" ? 3 : 2
        case "of" where letters(place + 1) == "every": place += 2
        default: return
        }
        guard case .number(let whole, _) = role(place), let value = amount.value, let share = value.times(Self.hundred),
            value < whole, whole.denominator == 1, value.numerator > 0, !tokens[place].isYear, tokens[place].tail.isEmpty,
            whole.numerator <= 10 || [20, 50, 100, 1_000, 10_000, 100_000].contains(whole.numerator),
            let inverse = Quantity(1, over: whole.numerator), let part = share.times(inverse)
        else { return }
        amount.value = part
        (amount.isShare, amount.isWeak, amount.isRounded, amount.end) = (true, false, whole.numerator % 3 == 0, place + 1)
    }

    // MARK: Figures

    /// The figure that starts at a place, and the place after it.
    private func figure(at start: Int, _ report: Report) -> (Figure, Int)? {
        if tokens[start].letters == "life" {
            var figure = self.figure(of: Amount(end: start + 1, start: start), report)
            (figure.measure, figure.unit, figure.printedUnit) = (.life, nil, nil)
            figure.measured = figure.words
            return (figure, start + 1)
        }
        guard let amount = amount(at: start) else { return nil }
        var figure = self.figure(of: amount, report)
        var end = figure.measured.upperBound - base
        var before = amount.start - 1
        while ["age", "ages", "of", "the", "approximately"].contains(letters(before)) { before -= 1 }
        let isBetween = letters(before) == "between"
        // "between 300 and 2,500 oren ($90 and $750)"
        let isConversion =
            figure.measure == .money && tokens[amount.start].opens && tokens.indices.contains(end + 1) && tokens[end + 1].closes
        if figure.upper == nil, figure.value != nil, !ends(end - 1),
            let second = rangeEnd(at: end, figure, isBetween || isConversion, report)
        {
            let first = figure
            figure.upper = second.upper ?? second.value
            if figure.measure == .count && figure.unit == nil || second.measure == figure.measure {
                (figure.measure, figure.unit, figure.unitName) = (second.measure, second.unit, second.unitName)
                figure.printedUnit = second.printedUnit ?? figure.printedUnit
            }
            if second.measure == .life { figure.upper = nil }
            if first.measure == .time, second.measure == .time { figure.value = inUnit(of: second, first) }
            if figure.value == nil { figure.upper = nil }
            let start = letters(amount.start - 1) == "between" ? amount.start - 1 : amount.start
            figure.words = base + start..<second.words.upperBound
            figure.measured = base + start..<max(second.measured.upperBound, second.words.upperBound)
            figure.isWeak = false
            figure.printed = printed(figure.words, report)
            end = figure.measured.upperBound - base
        }
        qualify(&figure, from: figure.words.lowerBound - base, to: end, amountEnd: amount.end)
        // Words between a figure and its unit may hold another figure: reading goes on right after the number.
        return (figure, figure.words.upperBound - base)
    }

    /// The value of one term in the unit of another: "18 months to three years" begins at a year and a half. Nil for days and years.
    private func inUnit(of other: Figure, _ figure: Figure) -> Quantity? {
        guard let from = FigureWords.times[figure.unitName], let to = FigureWords.times[other.unitName], from.isLong == to.isLong
        else { return nil }
        return Quantity(from.count, over: to.count).flatMap { figure.value?.times($0) }
    }

    private func rangeEnd(at place: Int, _ first: Figure, _ isBetween: Bool, _ report: Report) -> Figure? {
        let joint = letters(place) == "through" ? "to" : letters(place)
        guard joint == "to" || joint == "and" && isBetween || joint == "or" else { return nil }
        if first.measure == .count, first.unit != nil, joint != "and" { return nil }
        if joint == "to", letters(place + 1) == "life", isLife(place + 1) || ends(place + 1), first.measure == .time {
            var life = figure(of: Amount(end: place + 2, start: place + 1), report)
            life.measure = .life
            return life
        }
        guard tokens.indices.contains(place + 1), !isName(place + 1, after: -1), let amount = amount(at: place + 1),
            amount.start == place + 1,
            amount.value != nil
        else { return nil }
        let second = figure(of: amount, report)
        guard let low = first.value, let high = second.value else { return nil }
        if joint == "or" {
            guard let one = Quantity(1), low.plus(one) == high, first.measure == .count, first.unit == nil else { return nil }
            return second
        }
        let isAlike = first.measure == second.measure || first.measure == .count && first.unit == nil || first.measure == .age
        guard isAlike else { return nil }
        if first.measure == .money && second.measure == .money && first.unitName != second.unitName { return nil }
        if joint == "to" {
            // Three to two is a vote; "12 to 10 years" is a range with an error in it.
            if second.measure == .count, high <= low { return nil }
            // "By 30 to 120 clerks" says by how many and to how many.
            if second.measure == .count, letters(first.words.lowerBound - base - 1) == "by" { return nil }
            if isChange(before: first.words.lowerBound - base) { return nil }
        }
        return second
    }

    /// Whether "from" and a verb of change stand before a figure.
    private func isChange(before place: Int) -> Bool {
        guard letters(place - 1) == "from" else { return false }
        for back in 2...12 where place - back >= 0 {
            if FigureWords.changes.contains(letters(place - back)) { return true }
        }
        return false
    }

    /// An amount with what it measures.
    private func figure(of amount: Amount, _ report: Report) -> Figure {
        let words = base + amount.start..<base + amount.end
        var figure = Figure(
            words: words, measured: words, value: amount.value, upper: amount.upper, measure: .count,
            printed: printed(words, report), isWeak: amount.isWeak, isRounded: amount.isRounded)
        if amount.isShare {
            figure.measure = .share
            figure.printedUnit = tokens[amount.start].isPercent ? "percent" : nil
            return figure
        }
        if let currency = amount.currency {
            (figure.measure, figure.unitName, figure.printedUnit) = (
                .money, currency, currency.count <= 3 ? currency.uppercased() : currency
            )
            return figure
        }
        let isAged =
            ["age", "ages", "aged"].contains(letters(amount.start - 1))
            || ["age", "ages"].contains(letters(amount.start - 2)) && ["of", "between"].contains(letters(amount.start - 1))
        if !amount.tail.isEmpty {
            readTail(amount.tail, of: &figure)
        } else if !ends(amount.end - 1) {
            readUnit(at: amount.end, of: &figure, report)
        }
        if figure.measure == .count || figure.measure == .time, isAged {
            (figure.measure, figure.unit, figure.unitName, figure.printedUnit) = (.age, nil, "", "age")
            figure.measured = words
        }
        // "One asylum application": a single thing is not told by the word after it.
        if figure.isWeak, figure.measure == .count {
            (figure.unit, figure.printedUnit) = (nil, nil)
            let isNamed = !ends(amount.end - 1) && !isUncounted(amount.end)
            figure.measured = isNamed ? words.lowerBound..<words.upperBound + 1 : words
        }
        if figure.measure != .count { figure.isWeak = false }
        return figure
    }

    /// "five-year", "17-year-old", "20-percent", "seven-member".
    private func readTail(_ tail: String, of figure: inout Figure) {
        let parts = tail.split(separator: "-")
        let first = parts.first.map(String.init) ?? ""
        if let time = time(first) {
            (figure.measure, figure.unitName, figure.printedUnit) = (.time, time, first)
            if parts.count > 1 && parts[1].hasPrefix("old") { (figure.measure, figure.unitName, figure.printedUnit) = (.age, "", "age") }
        } else if first == "percent" {
            (figure.measure, figure.printedUnit) = (.share, "percent")
        } else if let currency = FigureWords.currencies[first] {
            (figure.measure, figure.unitName, figure.printedUnit) = (.money, currency, first)
        } else {
            figure.printedUnit = tail
            figure.unit = alignment.lexicon.stemRange(ofPrinted: number(figure.words.upperBound - 1)).last.map {
                alignment.lexicon.stem(at: $0)
            }
        }
    }

    private func time(_ word: String) -> String? {
        guard FigureWords.times[word] != nil else { return nil }
        return word.hasSuffix("s") ? word : word + "s"
    }

    /// What stands after a number: percent, a currency, a unit of time, or what is counted.
    private func readUnit(at place: Int, of figure: inout Figure, _ report: Report) {
        var place = place
        if letters(place) == "or" && ["more", "less", "fewer"].contains(letters(place + 1)) { place += 2 }
        let next = letters(place)
        let isPer = next == "per" && letters(place + 1).hasPrefix("cent")
        if next == "percent" || isPer {
            figure.measure = .share
            figure.printedUnit = "percent"
            if isPer { place += 1 }
            figure.words = figure.words.lowerBound..<base + place + 1
            figure.measured = figure.words
            figure.printed = printed(figure.words, report)
            return
        }
        if next == "percentage" && letters(place + 1).hasPrefix("point") {
            (figure.measure, figure.printedUnit) = (.points, "percentage points")
            figure.measured = figure.words.lowerBound..<base + place + 2
            return
        }
        // "Ardanian lei", "U.S. dollars".
        for count in 1...3 where tokens.indices.contains(place + count - 1) {
            let word = place + count - 1
            if let currency = FigureWords.currencies[letters(word)], count == 1 || tokens[place..<word].allSatisfy({ $0.isCapital }) {
                (figure.measure, figure.unitName) = (.money, currency)
                figure.printedUnit = printed(base + place..<base + word + 1, report)
                figure.measured = figure.words.lowerBound..<base + word + 1
                return
            }
            if ends(word) { break }
        }
        let timePlace = FigureWords.timeAdjectives.contains(next) && !ends(place) ? place + 1 : place
        if let time = time(letters(timePlace)) {
            (figure.measure, figure.unitName) = (.time, time)
            figure.printedUnit = letters(timePlace)
            figure.measured = figure.words.lowerBound..<base + timePlace + 1
            let after = letters(timePlace + 1)
            if !ends(timePlace), after == "old" || after == "of" && letters(timePlace + 2) == "age" {
                (figure.measure, figure.unitName, figure.printedUnit) = (.age, "", "age")
                figure.measured = figure.words.lowerBound..<base + timePlace + (after == "old" ? 2 : 3)
            }
            return
        }
        // "four of its boats"
        let isOf = next == "of" && ["the", "its", "their", "his", "her", "these", "those"].contains(letters(place + 1))
        guard let counted = counted(from: isOf ? place + 2 : place), !isOf || isPlural(counted) else { return }
        figure.unit = alignment.lexicon.stemRange(ofPrinted: number(base + counted)).first.map { alignment.lexicon.stem(at: $0) }
        figure.printedUnit = printed(base + counted..<base + counted + 1, report)
        figure.measured = figure.words.lowerBound..<base + counted + 1
    }

    /// The word that says what a figure counts: the first plural among the next words of the phrase, else a word that stands for
    /// a unit, "300 zloty ($75)".
    private func counted(from start: Int) -> Int? {
        for place in start..<min(start + Self.reach, tokens.count) {
            if isUncounted(place) { break }
            if isPlural(place) {
                // "three police reservists", "13 police officer convictions"
                guard FigureWords.plurals.contains(letters(place)), !ends(place) else { return place }
                if isPlural(place + 1) { return place + 1 }
                let isFurther = !isUncounted(place + 1) && !ends(place + 1) && isPlural(place + 2)
                return isFurther && letters(place) == "police" ? place + 2 : place
            }
            if place == start, place + 1 < tokens.count {
                let isCode = tokens[place].isCapital && tokens[place].letters.utf8.count <= 4
                if tokens[place + 1].opens || isCode && ["per", "a", "or", "to"].contains(letters(place + 1)) { return place }
            }
            if ends(place) { break }
        }
        return nil
    }

    /// Whether a word carries grammar, and nothing that could be counted.
    private func isUncounted(_ place: Int) -> Bool {
        guard tokens.indices.contains(place) else { return true }
        let stems = alignment.lexicon.stemRange(ofPrinted: number(base + place))
        guard let stem = stems.first.map({ alignment.lexicon.stem(at: $0) }) else { return true }
        return !alignment.lexicon.stemTraits[Int(stem)].isDisjoint(with: Self.uncounted)
            || FigureWords.noUnits.contains(letters(place))
    }

    private func isPlural(_ place: Int) -> Bool {
        guard tokens.indices.contains(place) else { return false }
        let word = letters(place)
        if FigureWords.plurals.contains(word) { return true }
        if word.hasSuffix("men") && word.utf8.count > 5 { return true }
        return word.utf8.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss") && !word.hasSuffix("us")
            && !FigureWords.noPlurals.contains(word)
    }

    /// Takes "at least", "nearly", "or more" from beside a figure.
    private func qualify(_ figure: inout Figure, from start: Int, to end: Int, amountEnd: Int) {
        var start = start
        for (name, count) in [("the age of", 3), ("age of", 2), ("age", 1), ("ages", 1)] {
            if start >= count, (start - count..<start).map({ tokens[$0].letters }).joined(separator: " ") == name {
                start -= count
                break
            }
        }
        for count in stride(from: min(4, start), through: 1, by: -1) {
            let words = start - count..<start
            if words.contains(where: { ends($0) }) { continue }
            if ["or", "and"].contains(letters(start - count)) { continue }
            let name = words.map { tokens[$0].letters }.joined(separator: " ")
            if let bound = FigureWords.qualifiers[name] {
                // "The number went up to 400."
                if name == "up to", FigureWords.changes.contains(letters(start - 3)) { return }
                // "A dispute over two boats": nobody says "over" of so few.
                if count == 1, FigureWords.prepositions.contains(name), figure.measure == .count,
                    let value = figure.value, value < Quantity(whole: 10)
                {
                    return
                }
                figure.qualifier = Figure.Qualifier(bound: bound, printed: name)
                readAge(&figure, name, isAtEnd: ends(end - 1) || counted(from: end) == nil)
                return
            }
        }
        for place in [amountEnd, end] where !ends(place - 1) && !ends(place) && ["or", "and"].contains(letters(place)) {
            // "Two boats and over 200 nets"
            if role(place + 2) != .word { continue }
            let name = letters(place) + " " + letters(place + 1)
            if let bound = FigureWords.qualifiers[name] {
                figure.qualifier = Figure.Qualifier(bound: bound, printed: name)
                return
            }
        }
    }

    /// "younger than 14 years", "under 18"
    private func readAge(_ figure: inout Figure, _ qualifier: String, isAtEnd: Bool) {
        let isBare = figure.measure == .count && figure.unit == nil && isAtEnd
        let isNamed = ["younger than", "older than"].contains(qualifier)
        guard let value = figure.value, Quantity(whole: 2) < value, value < Quantity(whole: 101) else { return }
        if isNamed && (figure.measure == .count || figure.measure == .time && figure.unitName == "years")
            || isBare && ["under", "over", "below", "above"].contains(qualifier)
        {
            (figure.measure, figure.unit, figure.unitName, figure.printedUnit) = (.age, nil, "", "age")
        }
    }

    // MARK: Printing

    /// The text of words without punctuation and quotation marks at either end.
    private func printed(_ words: Range<Int>, _ report: Report) -> String {
        let list = isOld ? alignment.old.words : alignment.new.words
        var bytes = report.text[Int(list[words.lowerBound].start)..<Int(list[words.upperBound - 1].end)]
        func isPunctuation(_ byte: UInt8) -> Bool { ",.;:()[]\"'!?".utf8.contains(byte) }
        while let last = bytes.last, isPunctuation(last) { bytes.removeLast() }
        while let first = bytes.first, isPunctuation(first) { bytes.removeFirst() }
        var text = String(decoding: bytes, as: UTF8.self)
        for quote in ["\u{201C}", "\u{2018}"] where text.hasPrefix(quote) { text.removeFirst() }
        for quote in ["\u{201D}", "\u{2019}"] where text.hasSuffix(quote) { text.removeLast() }
        for possessive in ["\u{2019}s", "'s"] where text.hasSuffix(possessive) { text.removeLast(2) }
        return text
    }
}
