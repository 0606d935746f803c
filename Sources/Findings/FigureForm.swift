/// A printed word as a part of a figure.
struct FigureForm {
    enum Role: Equatable {
        /// Digits, or a number word.
        case number(Quantity, isSpelled: Bool)
        /// "twelve-year-old" has a tail, "two-thirds" is a part of a whole.
        case part(Quantity)
        /// "hundred", "million"; after a number, or after "a".
        case scale(Int)
        /// "hundreds"
        case vague
        case word
    }

    let role: Role
    /// The other end of "12-18".
    let upper: Quantity?
    /// A currency sign or code that stands at the number.
    let currency: String?
    let isPercent: Bool
    /// What hangs on a number with a hyphen, in lower case: "year-old".
    let tail: String
    /// The word without punctuation and possessive, in lower case.
    let letters: String
    let isCapital: Bool
    let isPossessive: Bool
    let endsClause: Bool
    /// Begins with a bracket.
    let opens: Bool
    /// Ends with a bracket.
    let closes: Bool
    /// Ends with a comma.
    let endsWithComma: Bool
    /// Digits alone; how many.
    let bareDigits: Int
    /// A lone "1)" or "1." as in a list.
    let isListMark: Bool

    /// - Parameter form: the word after typographic folding.
    init(_ form: ArraySlice<UInt8>) {
        var bytes = form
        var endsClause = false
        endsWithComma = bytes.last == UInt8(ascii: ",")
        closes = form.contains(UInt8(ascii: ")"))
        opens = form.first == UInt8(ascii: "(")
        while let last = bytes.last, Self.closing.contains(last) {
            endsClause = true
            bytes.removeLast()
        }
        while let first = bytes.first, Self.opening.contains(first) { bytes.removeFirst() }
        if bytes.suffix(2).elementsEqual("'s".utf8) {
            bytes.removeLast(2)
            isPossessive = true
        } else {
            isPossessive = form.last == UInt8(ascii: "'")
        }
        self.endsClause = endsClause && !(isPossessive && bytes.endIndex == form.endIndex - 1)
        isCapital = bytes.first.map { $0 >= 0x41 && $0 <= 0x5A } ?? false
        let lower = bytes.map { $0 >= 0x41 && $0 <= 0x5A ? $0 + 0x20 : $0 }
        let letters = String(decoding: lower, as: UTF8.self)
        self.letters = letters
        var rest = lower[...]
        var currency = Self.takeSign(&rest)
        guard rest.contains(where: Self.isDigit) else {
            let spelled = Self.spelled(letters)
            (role, tail) = (spelled.role, spelled.tail)
            upper = nil
            self.currency = nil
            isPercent = false
            bareDigits = 0
            isListMark = false
            return
        }
        let hyphens = rest.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        var percent = false
        var first = hyphens.first ?? []
        if first.last == UInt8(ascii: "%") {
            percent = true
            first.removeLast()
        }
        if currency == nil { currency = Self.takeCode(&first) }
        guard let value = Quantity(printed: first) else {
            (role, upper, tail, isPercent, bareDigits, isListMark) = (.word, nil, "", false, 0, false)
            self.currency = nil
            return
        }
        var upper: Quantity?
        var tails = hyphens.dropFirst()
        if tails.first.map({ $0.elementsEqual("to".utf8) }) ?? false { tails = tails.dropFirst() }
        if var second = tails.first {
            let sign = Self.takeSign(&second)
            if second.last == UInt8(ascii: "%") {
                percent = true
                second.removeLast()
            }
            if let end = Quantity(printed: second) {
                upper = end
                tails = tails.dropFirst()
                currency = currency ?? sign
            }
        }
        let isPlain = hyphens.count == 1 && first.allSatisfy(Self.isDigit)
        bareDigits = isPlain && currency == nil && !percent ? first.count : 0
        isListMark = bareDigits > 0 && closes && !opens
        // A telephone number, or a date in figures.
        let isCode = (upper != nil && !tails.isEmpty && tails.contains { $0.contains(where: Self.isDigit) }) || first.count == 0
        let isYears = hyphens.count > 1 && currency == nil && Self.isYear(first)
        role = isCode || isYears ? .word : .number(value, isSpelled: false)
        self.upper = upper
        self.currency = currency
        isPercent = percent
        tail = tails.filter { !$0.isEmpty }.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-")
    }

    /// Four digits that are a year wherever they stand: reports set a comma between thousands.
    var isYear: Bool { bareDigits == 4 && Self.isYear(letters.utf8) }

    private static let closing = Array(",.;:)]\"'!?".utf8)
    private static let opening = Array("([\"'".utf8)

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    private static func isYear(_ digits: some Collection<UInt8>) -> Bool {
        guard digits.count == 4, digits.allSatisfy(isDigit) else { return false }
        return ["15", "16", "17", "18", "19", "20"].contains { digits.starts(with: $0.utf8) }
    }

    /// Takes "$", "US$", "RM" or the like off the front of a number.
    private static func takeSign(_ bytes: inout ArraySlice<UInt8>) -> String? {
        guard let digit = bytes.firstIndex(where: isDigit), digit > bytes.startIndex, digit - bytes.startIndex <= 5 else { return nil }
        var sign = bytes[bytes.startIndex..<digit]
        if sign.last == UInt8(ascii: ".") { sign.removeLast() }
        let name = String(decoding: sign, as: UTF8.self)
        let isDollar = sign.last == UInt8(ascii: "$") && sign.dropLast().allSatisfy { $0 >= 0x61 && $0 <= 0x7A }
        guard let currency = FigureWords.currencies[name] ?? (isDollar ? name : nil) else { return nil }
        bytes = bytes[digit...]
        return currency
    }

    /// Takes "RM", "€" or the like off the end of a number.
    private static func takeCode(_ bytes: inout ArraySlice<UInt8>) -> String? {
        guard let last = bytes.lastIndex(where: isDigit), last + 1 < bytes.endIndex else { return nil }
        guard let currency = FigureWords.currencies[String(decoding: bytes[(last + 1)...], as: UTF8.self)] else { return nil }
        bytes = bytes[...last]
        return currency
    }

    /// A word without digits: "five", "twenty-one", "two-thirds", "five-year".
    private static func spelled(_ letters: String) -> (role: Role, tail: String) {
        if let number = FigureWords.numbers[letters], let value = Quantity(number) { return (.number(value, isSpelled: true), "") }
        if let scale = FigureWords.scales[letters] { return (.scale(scale), "") }
        if FigureWords.vague.contains(letters) { return (.vague, "") }
        guard letters.utf8.contains(UInt8(ascii: "-")) else { return (.word, "") }
        var parts = letters.split(separator: "-")[...]
        guard let first = parts.popFirst(), var number = FigureWords.numbers[String(first)] else { return (.word, "") }
        if number >= 20, number % 10 == 0, let next = parts.first, let unit = FigureWords.numbers[String(next)], 1..<10 ~= unit {
            number += unit
            parts = parts.dropFirst()
        }
        while let next = parts.first, let scale = FigureWords.scales[String(next)] {
            number *= scale
            parts = parts.dropFirst()
        }
        if parts.count == 1, let next = parts.first, let whole = FigureWords.parts[String(next)], number < whole,
            let value = Quantity(number, over: whole)
        {
            return (.part(value), "")
        }
        guard let value = Quantity(number) else { return (.word, "") }
        return (.number(value, isSpelled: true), parts.joined(separator: "-"))
    }
}
