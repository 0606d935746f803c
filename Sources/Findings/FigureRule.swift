import Alignment
import ReportModel

/// Finds the figures of linked sentences that differ and pairs them.
///
/// A figure counts or measures something. Years, days of a date, and the numbers of sections, laws and cases are none.
struct FigureRule {
    /// Words that are not what a figure counts.
    private static let uncounted: WordTraits = [.function, .number, .month, .polarity]
    /// Figures of one side that are looked at, at most.
    private static let limit = 200

    private let old: Report
    private let new: Report
    private let alignment: ReportAlignment

    init(old: Report, new: Report, _ alignment: ReportAlignment) {
        self.old = old
        self.new = new
        self.alignment = alignment
    }

    func changes(_ oldSentences: [Int], _ newSentences: [Int]) -> [FigureChange] {
        var gone = Array(oldSentences.flatMap { figures($0, alignment.old, old) }.prefix(Self.limit))
        var came = Array(newSentences.flatMap { figures($0, alignment.new, new) }.prefix(Self.limit))
        // Figures that stand on both sides are no change, wherever they stand.
        gone = gone.filter { figure in
            guard let twin = came.firstIndex(where: { $0.value == figure.value && $0.unit == figure.unit }) else { return true }
            came.remove(at: twin)
            return false
        }
        gone = gone.filter { figure in
            guard let twin = came.firstIndex(where: { $0.value == figure.value }) else { return true }
            came.remove(at: twin)
            return false
        }
        var changes: [FigureChange] = []
        var unpaired: [Figure] = []
        for figure in gone {
            if let unit = figure.unit, let partner = came.firstIndex(where: { $0.unit == unit }) {
                changes.append(FigureChange(old: figure.printed, new: came.remove(at: partner).printed, unit: figure.printedUnit))
            } else {
                unpaired.append(figure)
            }
        }
        // What is left is paired in order: the same claim with its unit named otherwise.
        for figure in unpaired {
            if let partner = came.firstIndex(where: { $0.kind == figure.kind }) {
                let new = came.remove(at: partner)
                changes.append(FigureChange(old: figure.printed, new: new.printed, unit: new.printedUnit ?? figure.printedUnit))
            } else {
                changes.append(FigureChange(old: figure.printed, new: nil, unit: figure.printedUnit))
            }
        }
        for figure in came { changes.append(FigureChange(old: nil, new: figure.printed, unit: figure.printedUnit)) }
        return changes
    }

    private struct Figure {
        enum Kind { case count, share, money }

        let printed: String
        /// Digits alone, or the number word, with the scale ("million").
        let value: [UInt8]
        let kind: Kind
        /// The stem of what is counted.
        let unit: Int32?
        let printedUnit: String?
    }

    private func figures(_ sentence: Int, _ folded: FoldedReport, _ report: Report) -> [Figure] {
        var figures: [Figure] = []
        let range = folded.wordRange(sentence)
        var place = range.lowerBound
        while place < range.upperBound {
            let number = folded.words[place].number
            guard isNumber(number), let figure = FigureForm(Array(alignment.lexicon.formBytes(ofPrinted: number))),
                !isName(folded, place, range, figure)
            else {
                place += 1
                continue
            }
            var end = place + 1
            var value = figure.value
            var kind: Figure.Kind = figure.isMoney ? .money : figure.isPercent ? .share : .count
            var unitPlace: Int?
            if !figure.endsClause {
                // "12.6 million tenge", "30 percent", "400 cases".
                if end < range.upperBound, let scale = word(folded, end),
                    FigureForm.scales.contains(where: { scale.elementsEqual($0.utf8) })
                {
                    value += scale
                    end += 1
                }
                if end < range.upperBound, let next = word(folded, end), next.elementsEqual("percent".utf8) {
                    kind = .share
                    end += 1
                } else if kind == .count, end == place + 1 || !endsClause(folded, end - 1) {
                    unitPlace = counted(folded, end..<range.upperBound)
                }
            }
            let printed = trimmed(report.text[Int(folded.words[place].start)..<Int(folded.words[end - 1].end)])
            let printedUnit: String? =
                switch kind {
                case .share: "percent"
                case .money: nil
                case .count: unitPlace.map { trimmed(report.text[folded.words[$0].range]) }
                }
            let unit = unitPlace.flatMap { firstStem(folded.words[$0].number) }
            figures.append(Figure(printed: printed, value: value, kind: kind, unit: unit, printedUnit: printedUnit))
            place = end
        }
        return figures
    }

    /// The word that says what a figure counts: the first plural among the next words of the phrase, else the next word.
    private func counted(_ folded: FoldedReport, _ range: Range<Int>) -> Int? {
        var first: Int?
        for place in range.prefix(3) {
            guard let stem = firstStem(folded.words[place].number) else { break }
            let traits = alignment.lexicon.stemTraits[Int(stem)]
            if !traits.isDisjoint(with: Self.uncounted) { break }
            let letters = word(folded, place) ?? []
            if letters.suffix(1) == [UInt8(ascii: "s")] && letters.suffix(2) != Array("ss".utf8)[...] { return place }
            // A participle right after a figure tells what was done, not what was counted.
            let isParticiple = letters.suffix(2) == Array("ed".utf8)[...] || letters.suffix(3) == Array("ing".utf8)[...]
            if first == nil && !isParticiple { first = place }
            if endsClause(folded, place) { break }
        }
        return first
    }

    private func firstStem(_ number: Int32) -> Int32? {
        alignment.lexicon.stemRange(ofPrinted: number).first.map { alignment.lexicon.stem(at: $0) }
    }

    /// Whether a printed word can be a figure at all; spares the others a closer look.
    private func isNumber(_ number: Int32) -> Bool {
        if alignment.lexicon.traits(ofPrinted: number).contains(.hasDigit) { return true }
        let stems = alignment.lexicon.stemRange(ofPrinted: number)
        return stems.contains { alignment.lexicon.stemTraits[Int(alignment.lexicon.stem(at: $0))].contains(.number) }
    }

    /// Whether the number names a year, a day, a section, a law or a case instead of counting.
    private func isName(_ folded: FoldedReport, _ place: Int, _ range: Range<Int>, _ figure: FigureForm) -> Bool {
        if figure.isYear { return true }
        func month(_ place: Int) -> Bool {
            guard range.contains(place) else { return false }
            let stems = alignment.lexicon.stemRange(ofPrinted: folded.words[place].number)
            return stems.contains { alignment.lexicon.stemTraits[Int(alignment.lexicon.stem(at: $0))].contains(.month) }
        }
        if month(place - 1) { return true }
        if month(place + 1) && !figure.endsClause { return true }
        guard place > range.lowerBound, let before = word(folded, place - 1) else { return false }
        if FigureForm.namers.contains(where: { before.elementsEqual($0.utf8) }) { return true }
        // "July 4 and 5": a number after the day of a date.
        if place - 3 >= range.lowerBound, month(place - 3), before.elementsEqual("and".utf8) || before.elementsEqual("to".utf8) {
            return true
        }
        return false
    }

    private func word(_ folded: FoldedReport, _ place: Int) -> [UInt8]? {
        let form = alignment.lexicon.formBytes(ofPrinted: folded.words[place].number)
        let letters = form.compactMap { byte -> UInt8? in
            if byte >= 0x41 && byte <= 0x5A { return byte + 0x20 }
            return byte >= 0x61 && byte <= 0x7A || byte >= 0x80 ? byte : nil
        }
        return letters.isEmpty ? nil : letters
    }

    private func endsClause(_ folded: FoldedReport, _ place: Int) -> Bool {
        alignment.lexicon.traits(ofPrinted: folded.words[place].number).contains(.endsClause)
    }

    private func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
        var bytes = bytes
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

/// A printed word as a figure.
struct FigureForm {
    /// Digits with their decimal point, or the number word.
    let value: [UInt8]
    let isMoney: Bool
    let isPercent: Bool
    let isYear: Bool
    let endsClause: Bool

    static let scales = ["hundred", "thousand", "million", "billion", "trillion"]
    static let words = [
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy",
        "eighty", "ninety", "hundreds", "thousands", "dozens",
    ]
    /// Words before a number that make it a name.
    static let namers = [
        "section", "sections", "article", "articles", "law", "no", "decree", "resolution", "number", "chapter", "paragraph",
        "act", "case", "code", "convention", "protocol", "bill", "line", "rule", "regulation", "order", "annex", "item",
    ]

    /// - Parameter form: the word after typographic folding; nil where it is no figure.
    init?(_ form: [UInt8]) {
        var bytes = form[...]
        func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
        var endsClause = false
        while let last = bytes.last, ",.;:)]\"'!?".utf8.contains(last) {
            endsClause = true
            bytes.removeLast()
        }
        while let first = bytes.first, "([\"'".utf8.contains(first) { bytes.removeFirst() }
        var isMoney = false
        var isPercent = false
        if bytes.starts(with: "US$".utf8) { bytes.removeFirst(2) }
        for sign in ["$", "€", "£", "¥"] where bytes.starts(with: sign.utf8) {
            bytes.removeFirst(sign.utf8.count)
            isMoney = true
        }
        if bytes.last == UInt8(ascii: "%") {
            bytes.removeLast()
            isPercent = true
        }
        guard let first = bytes.first else { return nil }
        if isDigit(first) {
            var value: [UInt8] = []
            var hasComma = false
            for byte in bytes {
                if byte == UInt8(ascii: ",") {
                    hasComma = true
                } else if isDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") {
                    value.append(byte)
                } else {
                    return nil
                }
            }
            self.value = value
            let century = bytes.prefix(2)
            let isFour = value.count == 4 || (value.count > 4 && value[4] == UInt8(ascii: "-"))
            isYear =
                !hasComma && !isMoney && !isPercent && isFour
                && (century.elementsEqual("19".utf8) || century.elementsEqual("20".utf8))
        } else {
            let lower = bytes.map { $0 >= 0x41 && $0 <= 0x5A ? $0 + 0x20 : $0 }
            guard Self.words.contains(where: { lower.elementsEqual($0.utf8) }) else { return nil }
            value = lower
            isYear = false
        }
        self.isMoney = isMoney
        self.isPercent = isPercent
        self.endsClause = endsClause
    }
}
