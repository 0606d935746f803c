extension FigureSentence {
    /// Words after a figure in which what it counts is looked for.
    private static let reach = 4

    /// An amount with what it measures.
    func figure(of amount: Amount) -> Figure {
        let words = base + amount.start..<base + amount.end
        var figure = Figure(
            words: words, measured: words, value: amount.value, upper: amount.upper, measure: .count, isWeak: amount.isWeak,
            isRounded: amount.isRounded)
        if amount.isShare {
            figure.measure = .share
            figure.unitText = self[amount.start].isPercent ? .name("percent") : .none
            return figure
        }
        if let currency = amount.currency {
            (figure.measure, figure.unitName) = (.money, currency)
            figure.unitText = .name(currency.count <= 3 ? currency.uppercased() : currency)
            return figure
        }
        if !amount.tail.isEmpty {
            readTail(amount.tail, of: &figure)
        } else if !ends(amount.end - 1) {
            readUnit(at: amount.end, of: &figure)
        }
        if figure.measure == .count || figure.measure == .time, isAged(amount.start) {
            figure.becomesAge()
            figure.measured = words
        }
        // "One asylum application": a single thing is not told by the word after it.
        if figure.isWeak, figure.measure == .count {
            (figure.unit, figure.unitText) = (nil, .none)
            let isNamed = !ends(amount.end - 1) && !isUncounted(amount.end)
            figure.measured = isNamed ? words.lowerBound..<words.upperBound + 1 : words
        }
        if figure.measure != .count { figure.isWeak = false }
        return figure
    }

    /// "Age 18", "ages of 15", "ages between 15".
    private func isAged(_ place: Int) -> Bool {
        switch word(place - 1) {
        case .age, .ages, .aged: true
        case .of, .between: word(place - 2) == .age || word(place - 2) == .ages
        default: false
        }
    }

    /// "five-year", "17-year-old", "20-percent", "seven-member".
    private func readTail(_ tail: String, of figure: inout Figure) {
        let parts = tail.split(separator: "-")
        let first = parts.first.map(String.init) ?? ""
        let entry = FigureVocabulary.standard.entry(of: first)
        if let time = entry.time {
            (figure.measure, figure.unitName, figure.unitText) = (.time, time, .name(first))
            if parts.count > 1 && parts[1].hasPrefix("old") { figure.becomesAge() }
        } else if entry.word == .percent {
            (figure.measure, figure.unitText) = (.share, .name(first))
        } else if let currency = entry.currency {
            (figure.measure, figure.unitName, figure.unitText) = (.money, currency, .name(first))
        } else if first == "fold" {
            figure.unitName = first
        } else {
            figure.unitText = .name(tail)
            figure.unit = lastStem(figure.words.upperBound - 1 - base)
        }
    }

    /// What stands after a number: percent, a currency, a unit of time, or what is counted.
    private func readUnit(at place: Int, of figure: inout Figure) {
        var place = place
        if word(place) == .or && isOne(place + 1, of: .more, .less, .fewer) { place += 2 }
        let next = word(place)
        let isPer = next == .per && begins(place + 1, with: "cent")
        if next == .percent || isPer {
            figure.measure = .share
            figure.unitText = .name("percent")
            if isPer { place += 1 }
            figure.words = figure.words.lowerBound..<base + place + 1
            figure.measured = figure.words
            return
        }
        if next == .percentage && begins(place + 1, with: "point") {
            (figure.measure, figure.unitText) = (.points, .name("percentage points"))
            figure.measured = figure.words.lowerBound..<base + place + 2
            return
        }
        if let (currency, end) = currency(at: place, of: figure.value) {
            (figure.measure, figure.unitName) = (.money, currency)
            figure.unitText = .words(base + place..<base + end)
            figure.measured = figure.words.lowerBound..<base + end
            return
        }
        let timePlace = self[place].kinds.contains(.timeAdjective) && !ends(place) ? place + 1 : place
        if let time = self[timePlace].time {
            (figure.measure, figure.unitName) = (.time, time)
            figure.unitText = .name(letters(timePlace))
            figure.measured = figure.words.lowerBound..<base + timePlace + 1
            let after = word(timePlace + 1)
            if !ends(timePlace), after == .old || after == .of && word(timePlace + 2) == .age {
                figure.becomesAge()
                figure.measured = figure.words.lowerBound..<base + timePlace + (after == .old ? 2 : 3)
            }
            return
        }
        // "four of its boats"
        let isOf = next == .of && isOne(place + 1, of: .the, .its, .their, .his, .her, .these, .those)
        guard let counted = counted(from: isOf ? place + 2 : place), !isOf || isPlural(counted) else { return }
        figure.unit = firstStem(counted)
        figure.unitText = .words(base + counted..<base + counted + 1)
        figure.measured = figure.words.lowerBound..<base + counted + 1
    }

    /// "Ardanian lei", "U.S. dollars": the currency and the place after it.
    private func currency(at place: Int, of value: Quantity?) -> (name: String, end: Int)? {
        for word in place..<place + 3 {
            guard holds(word) else { return nil }
            if let currency = self[word].unitCurrency {
                // "Of whom 12 won seats": a verb, but for a sum.
                let isVerb = self[word].kinds.contains(.noUnit)
                return isVerb && value.map { $0 < Quantity(whole: 100) } ?? false ? nil : (currency, word + 1)
            }
            if !self[word].isCapital || ends(word) { return nil }
        }
        return nil
    }

    /// The word that says what a figure counts: the first plural among the next words of the phrase, else a word that stands for
    /// a unit, "300 zloty ($75)".
    func counted(from start: Int) -> Int? {
        for place in start..<min(start + Self.reach, max(start, count)) {
            if isUncounted(place) { break }
            if isPlural(place) {
                // "three police reservists", "13 police officer convictions"
                guard self[place].kinds.contains(.plural), !ends(place) else { return place }
                if isPlural(place + 1) { return place + 1 }
                let isFurther = !isUncounted(place + 1) && !ends(place + 1) && isPlural(place + 2)
                return isFurther && word(place) == .police ? place + 2 : place
            }
            if place == start, place + 1 < count {
                if self[place + 1].traits.contains(.opens) { return place }
                let isCode = self[place].isCapital && self[place].length <= 4
                if isCode && isOne(place + 1, of: .per, .a, .or, .to) { return place }
            }
            if ends(place) { break }
        }
        return nil
    }
}

extension Figure {
    mutating func becomesAge() {
        (measure, unit, unitName, unitText) = (.age, nil, "", .name("age"))
    }
}
