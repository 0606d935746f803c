extension FigureSentence {
    /// Words between "of" and the plural before a comma, at most.
    private static let fronted = 5

    /// Gives counts that name nothing themselves the unit of the one that they are part of, or go on from.
    ///
    /// - "29 of 141 positions", "two of the 219 girls": what the whole counts.
    /// - "460 divers, of whom 12", "460 divers, 12 of whom": what was counted before; "Of the divers, six": what is named there.
    /// - "460 divers in Ostra, 120 in Velm, and 70 in Tarn", "460 divers, compared with 400": the same again, where the number
    ///   stands right after a joint of the sentence and no noun follows it.
    func shareUnits(_ figures: inout [Figure]) {
        for index in figures.indices.reversed().dropFirst()
        where isBare(figures[index]) && isPart(figures[index], of: figures[index + 1]) {
            figures[index].share(figures[index + 1].unit, figures[index + 1].unitText)
        }
        var last: Figure?
        for index in figures.indices {
            if figures[index].measure != .count || figures[index].isWeak { continue }
            if isBare(figures[index]), let whole = frontedWhole(of: figures[index]) {
                figures[index].share(firstStem(whole), .words(base + whole..<base + whole + 1))
            } else if isBare(figures[index]), let last, goesOn(figures[index]) {
                figures[index].share(last.unit, last.unitText)
                if isOfWhom(figures[index]) { figures[index].isPart = true }
            }
            // "281 divers (12 women and 269 men), seven of whom"
            let isAside = last != nil && isInBrackets(figures[index])
            if figures[index].unit != nil && !isAside { last = figures[index] }
        }
    }

    private func isBare(_ figure: Figure) -> Bool {
        figure.measure == .count && figure.unit == nil && figure.unitName.isEmpty && !figure.isWeak
    }

    /// Whether nothing but "of", "the", "its" and a qualifier stands between a figure and the next.
    private func isPart(_ figure: Figure, of whole: Figure) -> Bool {
        guard word(figure.words.upperBound - base) == .of, !ends(figure.words.upperBound - base - 1), whole.measure == .count,
            whole.unit != nil
        else { return false }
        let between = figure.words.upperBound - base..<whole.words.lowerBound - base
        guard between.count <= 5 else { return false }
        return between.allSatisfy { place in
            !ends(place) && (isUncounted(place) || self[place].kinds.contains(.endsQualifier) || self[place].traits.contains(.possessive))
        }
    }

    /// "Of the divers, six": the plural that ends the clause right before a figure, if the clause begins with "of".
    private func frontedWhole(of figure: Figure) -> Int? {
        let whole = figure.words.lowerBound - base - 1
        guard isPlural(whole), self[whole].traits.contains(.endsWithComma) else { return nil }
        for place in stride(from: whole - 1, through: max(0, whole - Self.fronted), by: -1) {
            if ends(place) { return nil }
            if word(place) == .of { return place == 0 || ends(place - 1) ? whole : nil }
        }
        return nil
    }

    private func isInBrackets(_ figure: Figure) -> Bool {
        var place = figure.words.lowerBound - base
        while place >= 0 {
            if self[place].traits.contains(.opens) { return true }
            place -= 1
            if self[place].traits.contains(.closes) { return false }
        }
        return false
    }

    /// "Of whom 12"
    private func isOfWhom(_ figure: Figure) -> Bool { isOne(start(of: figure) - 1, of: .whom, .which) }

    /// Where a figure begins with its qualifier, if that stands before it.
    private func start(of figure: Figure) -> Int {
        let words = figure.qualifier?.printed.split(separator: " ") ?? []
        let isBehind = words.first == "or" || words.first == "and"
        return figure.words.lowerBound - base - (isBehind ? 0 : words.count)
    }

    /// Whether a bare figure goes on from the count before it.
    private func goesOn(_ figure: Figure) -> Bool {
        let end = figure.words.upperBound - base
        if word(end) == .of, isOne(end + 1, of: .whom, .which) { return true }
        if isOfWhom(figure) { return true }
        let start = start(of: figure)
        guard ends(end - 1) || isUncounted(end) || holds(end) && !isPlural(end) && form(end).suffix(2).elementsEqual("ed".utf8)
        else { return false }
        if ends(start - 1) && start > 0 { return true }
        return isOne(start - 1, of: .and, .or, .with, .from, .to, .than, .while)
    }
}

extension Figure {
    fileprivate mutating func share(_ unit: Int32?, _ text: UnitText) {
        (self.unit, unitText, sharesUnit) = (unit, text, true)
    }
}
