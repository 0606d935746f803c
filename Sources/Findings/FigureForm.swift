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

    struct Traits: OptionSet {
        let rawValue: UInt16

        static let capital = Traits(rawValue: 1 << 0)
        static let possessive = Traits(rawValue: 1 << 1)
        static let endsClause = Traits(rawValue: 1 << 2)
        /// Begins with a bracket.
        static let opens = Traits(rawValue: 1 << 3)
        /// Ends with a bracket.
        static let closes = Traits(rawValue: 1 << 4)
        static let endsWithComma = Traits(rawValue: 1 << 5)
        static let percent = Traits(rawValue: 1 << 6)
        /// A lone "1)" or "1." as in a list.
        static let listMark = Traits(rawValue: 1 << 7)
        /// Four digits that are a year wherever they stand: reports set a comma between thousands.
        static let year = Traits(rawValue: 1 << 8)
        static let startsWithZero = Traits(rawValue: 1 << 9)
        /// A noun in the plural, as far as its letters tell.
        static let plural = Traits(rawValue: 1 << 10)
        static let month = Traits(rawValue: 1 << 11)
        /// Carries grammar, and nothing that could be counted.
        static let uncounted = Traits(rawValue: 1 << 12)
    }

    private(set) var role = Role.word
    private(set) var traits: Traits = []
    let word: FigureWord
    let kinds: FigureVocabulary.Kinds
    /// The unit of time that it names, in the plural.
    let time: String?
    /// How many such parts a whole has: "thirds".
    let part: Int?
    /// The currency that it names.
    let unitCurrency: String?
    /// The other end of "12-18".
    private(set) var upper: Quantity?
    /// A currency sign or code that stands at the number.
    private(set) var currency: String?
    /// What hangs on a number with a hyphen, in lower case: "year-old".
    private(set) var tail = ""
    /// Digits alone; how many.
    private(set) var bareDigits = 0
    /// Bytes without punctuation and possessive.
    let length: Int
    /// Of those bytes in lower case.
    let hash: UInt64

    /// - Parameters:
    ///   - form: the word after typographic folding.
    ///   - isGrammar: whether it carries grammar only.
    ///   - isMonth: whether it names a month.
    init(_ form: ArraySlice<UInt8>, isGrammar: Bool = false, isMonth: Bool = false) {
        var bytes = form
        var traits: Traits = []
        if bytes.last == UInt8(ascii: ",") { traits.insert(.endsWithComma) }
        if bytes.first == UInt8(ascii: "(") { traits.insert(.opens) }
        if bytes.contains(UInt8(ascii: ")")) { traits.insert(.closes) }
        var endsClause = false
        while let last = bytes.last, Self.isClosing(last) {
            endsClause = true
            bytes.removeLast()
        }
        while let first = bytes.first, Self.isOpening(first) { bytes.removeFirst() }
        if bytes.last == UInt8(ascii: "s"), bytes.dropLast().last == UInt8(ascii: "'") {
            bytes.removeLast(2)
            traits.insert(.possessive)
        } else if form.last == UInt8(ascii: "'") {
            traits.insert(.possessive)
        }
        if endsClause && !(traits.contains(.possessive) && bytes.endIndex == form.endIndex - 1) { traits.insert(.endsClause) }
        if bytes.first.map({ $0 >= 0x41 && $0 <= 0x5A }) ?? false { traits.insert(.capital) }
        if bytes.first == UInt8(ascii: "0") { traits.insert(.startsWithZero) }
        var hash = StableHash()
        var hasDigit = false
        var hyphen: Int?
        for place in bytes.indices {
            let byte = bytes[place]
            if Self.isDigit(byte) { hasDigit = true }
            if byte == UInt8(ascii: "-") { hyphen = place }
            hash.add(Self.lower(byte))
        }
        let entry = FigureVocabulary.standard.entry(of: hash.value)
        word = entry.word
        kinds = entry.kinds
        time = entry.time
        part = entry.part
        unitCurrency = entry.currency
        length = bytes.count
        self.hash = hash.value
        if isGrammar || entry.kinds.contains(.noUnit) { traits.insert(.uncounted) }
        if entry.kinds.contains(.plural) || Self.isPlural(bytes) && !entry.kinds.contains(.noPlural) { traits.insert(.plural) }
        // "pre-August 15"
        if isMonth || hyphen.map({ Self.isMonth(bytes[($0 + 1)...]) }) ?? false { traits.insert(.month) }
        self.traits = traits
        if hasDigit {
            readDigits(bytes.map(Self.lower)[...])
        } else if let number = entry.number {
            role = .number(Quantity(whole: number), isSpelled: true)
        } else if let scale = entry.scale {
            role = .scale(scale)
        } else if entry.kinds.contains(.vague) {
            role = .vague
        } else if hyphen != nil {
            readParts(bytes.map(Self.lower))
        } else if bytes.count > 4, bytes.suffix(4).elementsEqual("fold".utf8) {
            readParts(bytes.dropLast(4).map(Self.lower) + Array("-fold".utf8))
        }
    }

    var isCapital: Bool { traits.contains(.capital) }
    var endsClause: Bool { traits.contains(.endsClause) }
    var isPercent: Bool { traits.contains(.percent) }
    var isYear: Bool { traits.contains(.year) }

    // MARK: Digits

    private mutating func readDigits(_ lower: ArraySlice<UInt8>) {
        var rest = lower
        var currency = Self.takeSign(&rest)
        let hyphens = rest.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        var percent = false
        var first = hyphens.first ?? []
        if first.last == UInt8(ascii: "%") {
            percent = true
            first.removeLast()
        }
        if currency == nil { currency = Self.takeCode(&first) }
        guard let value = Quantity(printed: first) else { return }
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
        if bareDigits > 0 && traits.contains(.closes) && !traits.contains(.opens) { traits.insert(.listMark) }
        if bareDigits == 4 && Self.isYear(lower) { traits.insert(.year) }
        // A telephone number, or a date in figures.
        let isCode = (upper != nil && !tails.isEmpty && tails.contains { $0.contains(where: Self.isDigit) }) || first.count == 0
        let isYears = hyphens.count > 1 && currency == nil && Self.isYear(first)
        if !isCode && !isYears { role = .number(value, isSpelled: false) }
        self.upper = upper
        self.currency = currency
        if percent { traits.insert(.percent) }
        tail = tails.filter { !$0.isEmpty }.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-")
    }

    /// Takes "$", "US$", "RM" or the like off the front of a number.
    private static func takeSign(_ bytes: inout ArraySlice<UInt8>) -> String? {
        guard let digit = bytes.firstIndex(where: isDigit), digit > bytes.startIndex, digit - bytes.startIndex <= 5 else { return nil }
        var sign = bytes[bytes.startIndex..<digit]
        if sign.last == UInt8(ascii: ".") { sign.removeLast() }
        let isDollar = sign.last == UInt8(ascii: "$") && sign.dropLast().allSatisfy { $0 >= 0x61 && $0 <= 0x7A }
        let known = FigureVocabulary.standard.entry(of: StableHash.of(sign)).currency
        guard let currency = known ?? (isDollar ? String(decoding: sign, as: UTF8.self) : nil) else { return nil }
        bytes = bytes[digit...]
        return currency
    }

    /// Takes "RM", "€" or the like off the end of a number.
    private static func takeCode(_ bytes: inout ArraySlice<UInt8>) -> String? {
        guard let last = bytes.lastIndex(where: isDigit), last + 1 < bytes.endIndex else { return nil }
        guard let currency = FigureVocabulary.standard.entry(of: StableHash.of(bytes[(last + 1)...])).currency else { return nil }
        bytes = bytes[...last]
        return currency
    }

    // MARK: Letters

    /// A word with a hyphen and no digits: "twenty-one", "two-thirds", "five-year".
    private mutating func readParts(_ lower: [UInt8]) {
        let vocabulary = FigureVocabulary.standard
        var parts = lower.split(separator: UInt8(ascii: "-"))[...]
        func entry(_ part: ArraySlice<UInt8>) -> FigureVocabulary.Entry { vocabulary.entry(of: StableHash.of(part)) }
        guard let first = parts.popFirst(), var number = entry(first).number else { return }
        if number >= 20, number % 10 == 0, let next = parts.first, let unit = entry(next).number, 1..<10 ~= unit {
            number += unit
            parts = parts.dropFirst()
        }
        while let next = parts.first, let scale = entry(next).scale {
            number *= scale
            parts = parts.dropFirst()
        }
        if parts.count == 1, let next = parts.first, let whole = entry(next).part, number < whole,
            let value = Quantity(number, over: whole)
        {
            role = .part(value)
            return
        }
        guard let value = Quantity(number) else { return }
        role = .number(value, isSpelled: true)
        tail = parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-")
    }

    private static func isMonth(_ part: ArraySlice<UInt8>) -> Bool {
        FigureVocabulary.standard.entry(of: StableHash.of(part.map(lower))).kinds.contains(.month)
    }

    private static func isPlural(_ bytes: ArraySlice<UInt8>) -> Bool {
        if bytes.count > 5, ends(bytes.dropLast(), UInt8(ascii: "m"), UInt8(ascii: "e")), bytes.last.map(lower) == UInt8(ascii: "n") {
            return true
        }
        guard bytes.count > 3, bytes.last.map(lower) == UInt8(ascii: "s") else { return false }
        let before = lower(bytes[bytes.endIndex - 2])
        return before != UInt8(ascii: "s") && before != UInt8(ascii: "u")
    }

    // MARK: Bytes

    private static func ends(_ bytes: ArraySlice<UInt8>, _ first: UInt8, _ second: UInt8) -> Bool {
        bytes.count >= 2 && lower(bytes[bytes.endIndex - 2]) == first && lower(bytes[bytes.endIndex - 1]) == second
    }

    private static func lower(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte + 0x20 : byte }

    private static func isClosing(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ")"), UInt8(ascii: "]"),
            UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "!"), UInt8(ascii: "?"):
            true
        default: false
        }
    }

    private static func isOpening(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    private static func isYear(_ digits: some Collection<UInt8>) -> Bool {
        guard digits.count == 4, digits.allSatisfy(isDigit) else { return false }
        return ["15", "16", "17", "18", "19", "20"].contains { digits.starts(with: $0.utf8) }
    }
}
