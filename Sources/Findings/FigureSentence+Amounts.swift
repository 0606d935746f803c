extension FigureSentence {
    /// A number, as far as its words go.
    struct Amount {
        var value: Quantity?
        var upper: Quantity?
        var end: Int
        var currency: String?
        var isShare = false
        var isRounded = false
        var isWeak = false
        var isSpelled = false
        var tail = ""
        /// Where its words begin: that of "a few hundred" before the number.
        var start: Int
    }

    private static let hundred = Quantity(whole: 100)

    /// Whether a number may begin at a place, or has its first telling word there.
    func mayStart(_ place: Int) -> Bool {
        switch role(place) {
        case .number, .part, .vague: return true
        case .scale: return !ends(place - 1) && isOne(place - 1, of: .a, .several, .few, .many)
        case .word:
            switch word(place) {
            case .half:
                if isOne(place - 1, of: .first, .second, .latter, .last, .otherOne) { return false }
                return self[place].endsClause || isOne(place + 1, of: .of, .the, .a, .their, .its, .all, .those, .that, .as)
            case .third, .quarter, .fifth: return word(place - 1) == .a && (ends(place) || word(place + 1) == .of)
            case .life: return isLife(place)
            default: return false
            }
        }
    }

    /// "life imprisonment", "life in prison", "15 years to life".
    func isLife(_ place: Int) -> Bool {
        if self[place].endsClause { return word(place - 1) == .to && begins(place - 2, with: "year") }
        if begins(place + 1, with: "imprison") || begins(place + 1, with: "sentence") { return true }
        if word(place + 1) == .terms || word(place + 1) == .term { return true }
        return word(place + 1) == .in && (word(place + 2) == .prison || word(place + 2) == .jail)
    }

    func amount(at start: Int) -> Amount? {
        guard holds(start) else { return nil }
        var amount = Amount(end: start + 1, start: start)
        switch role(start) {
        case .vague:
            if !ends(start), word(start + 1) == .of, self[start + 2].kinds.contains(.vague) { amount.end = start + 3 }
            return amount
        case .scale(let scale):
            amount.start = start - 1
            if word(start - 1) == .a { amount.value = Quantity(scale) }
            if word(start - 1) == .few && word(start - 2) == .a { amount.start = start - 2 }
            amount.isSpelled = true
            multiply(&amount)
            return amount
        case .part(let part):
            (amount.value, amount.isShare, amount.isRounded) = (part.times(Self.hundred), true, part.denominator % 3 == 0)
            return amount
        case .word:
            guard let whole = self[start].part else { return nil }
            if word(start + 1) == .a, case .scale = role(start + 2) {
                amount.value = Quantity(1, over: 2)
                amount.end = start + 2
                multiply(&amount)
                return amount
            }
            if word(start - 1) == .a { amount.start = start - 1 }
            (amount.value, amount.isShare, amount.isRounded) = (Quantity(100, over: whole), true, whole == 3)
            return amount
        case .number(let value, let isSpelled):
            amount.value = value
            amount.upper = self[start].upper
            amount.currency = self[start].currency
            if amount.currency == nil, let code = code(start - 1) { (amount.currency, amount.start) = (code, start - 1) }
            amount.isShare = self[start].isPercent
            amount.tail = self[start].tail
            amount.isSpelled = isSpelled
            amount.isWeak = isSpelled && amount.tail.isEmpty && value.numerator <= 1
            if !amount.tail.isEmpty || amount.isShare || self[start].endsClause { return amount }
            if isSpelled, let whole = part(start + 1, of: value) {
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

    /// "RM five billion", "US$ 500", "Rs 40": a sign or code that stands before its number; no word that begins a sentence.
    func code(_ place: Int) -> String? {
        guard place >= 0, !ends(place), let currency = self[place].unitCurrency else { return nil }
        let bytes = form(place)
        let isSign = bytes.contains { $0 >= 0x80 || $0 == UInt8(ascii: "$") }
        let capitals = bytes.count { $0 >= 0x41 && $0 <= 0x5A }
        guard isSign || capitals > 1 || capitals == 1 && bytes.count == 2 else { return nil }
        // "12.5 USD, 400 of them": the code of the number before.
        return place > 0 && role(place - 1) != .word ? nil : currency
    }

    /// What a whole is parted in, where a number is followed by a part of it.
    private func part(_ place: Int, of value: Quantity) -> Int? {
        guard let whole = self[place].part, value.numerator < whole, whole > 2,
            ends(place) || letters(place).hasSuffix("s") || isUncounted(place + 1)
        else { return nil }
        return whole
    }

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
        let next = word(amount.end) == .and ? amount.end + 1 : amount.end
        guard case .number(let rest, true) = role(next), self[next].tail.isEmpty, let value = amount.value, rest < value,
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
        guard !ends(amount.end - 1), word(amount.end) == .and else { return }
        var end = amount.end + 1
        if word(end) == .a { end += 1 }
        guard word(end) == .halfOfOne || word(end) == .half && end > amount.end + 1, let half = Quantity(1, over: 2) else { return }
        amount.value = amount.value.flatMap { $0.plus(half) }
        amount.end = end + 1
        amount.isWeak = false
    }

    /// "one in five", "nine out of 10", "one of every three".
    private func readOdds(_ amount: inout Amount) {
        var place = amount.end
        switch word(place) {
        case .in: place += word(place + 1) == .every ? 2 : 1
        case .out where word(place + 1) == .of: place += word(place + 2) == .every ? 3 : 2
        case .of where word(place + 1) == .every: place += 2
        default: return
        }
        guard case .number(let whole, _) = role(place), let value = amount.value, let share = value.times(Self.hundred),
            value < whole, whole.denominator == 1, value.numerator > 0, !self[place].isYear, self[place].tail.isEmpty,
            whole.numerator <= 10 || [20, 50, 100, 1_000, 10_000, 100_000].contains(whole.numerator),
            let inverse = Quantity(1, over: whole.numerator), let part = share.times(inverse)
        else { return }
        amount.value = part
        (amount.isShare, amount.isWeak, amount.isRounded, amount.end) = (true, false, whole.numerator % 3 == 0, place + 1)
    }
}
