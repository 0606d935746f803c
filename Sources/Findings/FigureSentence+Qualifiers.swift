extension FigureSentence {
    /// Words of a qualifier at most.
    private static let longest = 4

    /// Takes "at least", "nearly", "or more" from beside a figure.
    func qualify(_ figure: inout Figure, from start: Int, to end: Int, amountEnd: Int) {
        if let (bound, words) = qualifier(before: beforeAge(start), figure) {
            guard let bound else { return }
            let name = name(words)
            figure.qualifier = Figure.Qualifier(bound: bound, printed: name)
            readAge(&figure, name, isAtEnd: ends(end - 1) || counted(from: end) == nil)
            return
        }
        for place in [amountEnd, end] where word(place) == .or || word(place) == .and {
            // "Two boats and over 200 nets"
            if ends(place - 1) || ends(place) || role(place + 2) != .word { continue }
            let words = place..<place + 2
            if let bound = FigureVocabulary.standard.qualifier(of: words.lazy.map { self[$0].hash }) {
                figure.qualifier = Figure.Qualifier(bound: bound, printed: name(words))
                return
            }
        }
        if let (bound, place) = limit(before: start) { figure.qualifier = Figure.Qualifier(bound: bound, printed: letters(place)) }
    }

    /// "A maximum fine of 300 lei", "minimum prison sentences of": what the noun between is limited to.
    private func limit(before start: Int) -> (bound: FigureWords.Bound, place: Int)? {
        guard word(start - 1) == .of, !ends(start - 1) else { return nil }
        for place in stride(from: start - 3, through: max(0, start - 5), by: -1) {
            if ends(place + 1) || ends(place) || isUncounted(place + 1) { return nil }
            if word(place) == .maximum { return (.atMost, place) }
            if word(place) == .minimum { return (.atLeast, place) }
        }
        return nil
    }

    /// The place before "the age of", "age" or "ages".
    private func beforeAge(_ start: Int) -> Int {
        switch word(start - 1) {
        case .of where word(start - 2) == .age: word(start - 3) == .the ? start - 3 : start - 2
        case .age, .ages: start - 1
        default: start
        }
    }

    /// The longest qualifier before a place. Its bound is nil where the words belong to what stands before them.
    private func qualifier(before start: Int, _ figure: Figure) -> (bound: FigureWords.Bound?, words: Range<Int>)? {
        guard self[start - 1].kinds.contains(.endsQualifier) else { return nil }
        for count in stride(from: min(Self.longest, start), through: 1, by: -1) {
            let words = start - count..<start
            if words.contains(where: { ends($0) }) || word(start - count) == .or || word(start - count) == .and { continue }
            guard let bound = FigureVocabulary.standard.qualifier(of: words.lazy.map { self[$0].hash }) else { continue }
            let name = name(words)
            // "The number went up to 400."
            if name == "up to", self[start - 3].kinds.contains(.change) { return (nil, words) }
            // "A dispute over two boats": nobody says "over" of so few.
            let isSmall = figure.measure == .count && figure.value.map { $0 < Quantity(whole: 10) } ?? false
            if count == 1, isSmall, FigureWords.prepositions.contains(name) { return (nil, words) }
            return (bound, words)
        }
        return nil
    }

    private func name(_ words: Range<Int>) -> String { words.map(letters).joined(separator: " ") }

    /// "younger than 14 years", "under 18"
    private func readAge(_ figure: inout Figure, _ qualifier: String, isAtEnd: Bool) {
        let isBare = figure.measure == .count && figure.unit == nil && isAtEnd
        let isNamed = ["younger than", "older than"].contains(qualifier)
        guard let value = figure.value, Quantity(whole: 2) < value, value < Quantity(whole: 101) else { return }
        if isNamed && (figure.measure == .count || figure.measure == .time && figure.unitName == "years")
            || isBare && ["under", "over", "below", "above"].contains(qualifier)
        {
            figure.becomesAge()
        }
    }
}
