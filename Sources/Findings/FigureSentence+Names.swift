extension FigureSentence {
    /// Whether a number names a year, a day, an hour, a section, a law or a thing instead of counting.
    ///
    /// - Parameter nameEnd: the place after a number that is a name, where another may follow: "articles 12 and 13".
    func isName(_ place: Int, after nameEnd: Int) -> Bool {
        guard case .number(let value, let isSpelled) = role(place) else { return false }
        if isSpelled {
            // "Chapter Seven", "the Five Star Alliance"; at the start of a sentence any number has a capital.
            if self[place].isCapital && !isStart(place) && !self[place].tail.contains("year") { return true }
            // "Grades six to nine", but "by law two witnesses".
            guard self[place].tail.isEmpty, place > 0, !ends(place - 1), !isBeforeNoun(place) else { return false }
            if self[place + 1].time != nil { return false }
            if self[place - 1].kinds.contains(.series) { return true }
            guard place == nameEnd + 1, joinsNames(place - 1), case .number(_, true) = role(place - 2) else { return false }
            return true
        }
        let traits = self[place].traits
        let digits = self[place].bareDigits
        if traits.contains(.year) || traits.contains(.listMark) || digits == 1 && traits.isSuperset(of: [.opens, .closes]) { return true }
        if digits > 1 && traits.contains(.startsWithZero) { return true }
        let isBeforeNoun = self.isBeforeNoun(place)
        if digits >= 4 && !isBeforeNoun && holds(place + 1) && self[place + 1].isCapital { return true }
        if isClock(place) || isDay(place, value, isBeforeNoun) { return true }
        guard digits > 0 else { return false }
        if isNamed(place, isBeforeNoun) { return true }
        guard nameEnd >= 0 else { return false }
        if place == nameEnd { return traits.contains(.endsWithComma) && self[place - 1].traits.contains(.endsWithComma) }
        return place == nameEnd + 1 && joinsNames(place - 1) && !isBeforeNoun
    }

    private func joinsNames(_ place: Int) -> Bool { isOne(place, of: .and, .or, .to, .through, .ampersand) }

    /// Whether a place begins a sentence, or a part of one that is set off.
    private func isStart(_ place: Int) -> Bool {
        guard place > 0 else { return true }
        let last = form(place - 1).last
        return last == UInt8(ascii: ".") || last == UInt8(ascii: ":") || last == UInt8(ascii: "\"")
            || form(place).first == UInt8(ascii: "\"")
    }

    /// Whether what follows is counted or measured by the number.
    private func isBeforeNoun(_ place: Int) -> Bool {
        if self[place].endsClause { return false }
        if word(place + 1) == .percent || role(place + 1) != .word || self[place + 1].unitCurrency != nil { return true }
        return counted(from: place + 1).map { isPlural($0) } ?? false
    }

    /// "At 8 p.m.", "from 8 to 10 p.m."
    private func isClock(_ place: Int) -> Bool {
        let next = word(place + 1)
        if next == .forenoon || next == .afternoon || next == .clock { return true }
        guard next == .to || next == .and || next == .until, !self[place].endsClause else { return false }
        return word(place + 3) == .forenoon || word(place + 3) == .afternoon
    }

    private func isDay(_ place: Int, _ value: Quantity, _ isBeforeNoun: Bool) -> Bool {
        let form = self[place]
        guard
            form.bareDigits > 0 && form.bareDigits <= 2 && value.numerator <= 31 || form.upper != nil && form.currency == nil,
            !form.isPercent, form.tail.isEmpty
        else { return false }
        // "On May 20", but "in May 20 fishermen".
        if isMonth(place - 1) && !ends(place - 1) { return !(word(place - 2) == .in && isBeforeNoun) }
        if isMonth(place + 1) && !form.endsClause { return true }
        switch word(place + 1) {
        case .to, .and, .or, .through: return isMonth(place + 3) && self[place + 2].bareDigits > 0
        default: return false
        }
    }

    /// Whether the word before makes a name of a number.
    private func isNamed(_ place: Int, _ isBeforeNoun: Bool) -> Bool {
        guard place > 0, !ends(place - 1) || self[place - 1].kinds.contains(.shortNamer) else { return false }
        // "RM 500"
        if code(place - 1) != nil { return false }
        let next = word(place + 1)
        if self[place - 1].kinds.contains(.namer), !(isBeforeNoun && (isLowerNamer(place - 1) || next == .percent)) { return true }
        switch word(place - 2) {
        case .number, .numbers, .hotline, .line:
            if word(place - 1) == .is || word(place - 1) == .was || word(place - 1) == .at { return true }
        default: break
        }
        // "Battery 4 and Tower 9": a number after a name, unless something is counted.
        return self[place - 1].isCapital && !self[place - 1].traits.contains(.possessive) && place > 1 && !isBeforeNoun
            && !isMonth(place - 1) && next != .percent && next != .million && next != .billion && next != .of
    }

    /// "The case 20 students brought": a word in small letters that names only with a number alone behind it.
    private func isLowerNamer(_ place: Int) -> Bool {
        if self[place].isCapital { return false }
        switch word(place) {
        case .section, .sections, .article, .articles, .no, .number: return false
        default: return true
        }
    }
}
