extension FigureSentence {
    /// Words after "of" that are looked at for what is counted.
    private static let phrase = 6

    /// The figure that starts at a place, and the place after it.
    func figure(at start: Int) -> (Figure, end: Int)? {
        if word(start) == .life {
            var figure = self.figure(of: Amount(end: start + 1, start: start))
            (figure.measure, figure.unit, figure.unitText) = (.life, nil, .none)
            figure.measured = figure.words
            figure.wording = wording(figure)
            return (figure, start + 1)
        }
        guard let amount = amount(at: start) else { return nil }
        var figure = self.figure(of: amount)
        var end = figure.measured.upperBound - base
        let isBetween = isBetween(amount.start)
        // "between 300 and 2,500 oren ($90 and $750)"
        let isConversion =
            figure.measure == .money && self[amount.start].traits.contains(.opens) && self[end + 1].traits.contains(.closes)
        if figure.upper == nil, figure.value != nil, !ends(end - 1),
            let second = rangeEnd(at: end, figure, isBetween || isConversion)
        {
            join(&figure, second, from: word(amount.start - 1) == .between ? amount.start - 1 : amount.start)
            end = figure.measured.upperBound - base
        }
        qualify(&figure, from: figure.words.lowerBound - base, to: end, amountEnd: amount.end)
        if figure.value == nil { figure.wording = wording(figure) }
        figure.isPart = figure.measure == .count && isPart(amount.end)
        figure.complement = complement(of: figure)
        // Words between a figure and its unit may hold another figure: reading goes on right after the number.
        return (figure, figure.words.upperBound - base)
    }

    /// "One of which", "two of the boats".
    private func isPart(_ place: Int) -> Bool {
        guard word(place) == .of, !ends(place - 1) else { return false }
        return isOne(place + 1, of: .whom, .which, .the, .its, .their, .his, .her, .these, .those)
    }

    /// The words that tell something right after "of" behind what a figure counts.
    private func complement(of figure: Figure) -> [Int32] {
        var place = figure.measured.upperBound - base
        guard figure.measure == .count, figure.unit != nil, word(place) == .of, !ends(place - 1), !ends(place) else { return [] }
        let end = place + Self.phrase
        repeat { place += 1 } while place < end && holds(place) && !ends(place) && isUncounted(place)
        var stems: [Int32] = []
        while place < end, !isUncounted(place), let stem = firstStem(place) {
            stems.append(stem)
            if ends(place) { break }
            place += 1
        }
        return stems
    }

    private func wording(_ figure: Figure) -> String {
        (figure.words.lowerBound - base..<figure.words.upperBound - base).map(letters).joined(separator: " ")
    }

    // MARK: Ranges

    private func isBetween(_ start: Int) -> Bool {
        var before = start - 1
        while isOne(before, of: .age, .ages, .of, .the, .approximately) { before -= 1 }
        return word(before) == .between
    }

    /// Makes a range of a figure and its other end.
    private func join(_ figure: inout Figure, _ second: Figure, from start: Int) {
        let first = figure
        figure.upper = second.upper ?? second.value
        if figure.measure == .count && figure.unit == nil || second.measure == figure.measure {
            (figure.measure, figure.unit, figure.unitName) = (second.measure, second.unit, second.unitName)
            if case .none = second.unitText {} else { figure.unitText = second.unitText }
        }
        if second.measure == .life { figure.upper = nil }
        if first.measure == .time, second.measure == .time { figure.value = inUnit(of: second, first) }
        if figure.value == nil { figure.upper = nil }
        figure.words = base + start..<second.words.upperBound
        figure.measured = base + start..<max(second.measured.upperBound, second.words.upperBound)
        figure.isWeak = false
    }

    /// The value of one term in the unit of another: "18 months to three years" begins at a year and a half. Nil for days and years.
    private func inUnit(of other: Figure, _ figure: Figure) -> Quantity? {
        guard let from = FigureWords.times[figure.unitName], let to = FigureWords.times[other.unitName], from.isLong == to.isLong
        else { return nil }
        return Quantity(from.count, over: to.count).flatMap { figure.value?.times($0) }
    }

    private func rangeEnd(at place: Int, _ first: Figure, _ isBetween: Bool) -> Figure? {
        let joint = word(place) == .through ? .to : word(place)
        guard joint == .to || joint == .and && isBetween || joint == .or else { return nil }
        if first.measure == .count, first.unit != nil, joint != .and { return nil }
        if joint == .to, word(place + 1) == .life, isLife(place + 1) || ends(place + 1), first.measure == .time {
            var life = figure(of: Amount(end: place + 2, start: place + 1))
            life.measure = .life
            return life
        }
        guard holds(place + 1), !isName(place + 1, after: -1), let amount = amount(at: place + 1), amount.start == place + 1,
            amount.value != nil
        else { return nil }
        let second = figure(of: amount)
        guard let low = first.value, let high = second.value else { return nil }
        if joint == .or {
            // "16 or 17", "age 16 or 17"
            guard let one = Quantity(1), low.plus(one) == high,
                first.measure == .count && first.unit == nil || first.measure == .age && [.count, .age].contains(second.measure)
            else { return nil }
            return second
        }
        let isAlike = first.measure == second.measure || first.measure == .count && first.unit == nil || first.measure == .age
        guard isAlike else { return nil }
        if first.measure == .money && second.measure == .money && first.unitName != second.unitName { return nil }
        if joint == .to {
            // Three to two is a vote; "12 to 10 years" is a range with an error in it.
            if second.measure == .count, high <= low { return nil }
            // "By 30 to 120 clerks" says by how many and to how many.
            let start = first.words.lowerBound - base
            if second.measure == .count, word(start - 1) == .by { return nil }
            if isChange(before: start) { return nil }
        }
        return second
    }

    /// Whether "from" and a verb of change stand before a figure.
    private func isChange(before place: Int) -> Bool {
        var place = place
        // "from approximately 120"
        while self[place - 1].kinds.contains(.endsQualifier) { place -= 1 }
        guard word(place - 1) == .from else { return false }
        for back in 2...12 where self[place - back].kinds.contains(.change) { return true }
        return false
    }
}
