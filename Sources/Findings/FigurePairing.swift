import Alignment
import SequenceDiff

/// Pairs the figures of two sentences by what they measure and by their place among the words that both sentences share.
struct FigurePairing {
    /// What speaks for a pair; the weights only order pairs and part those without any evidence.
    private enum Weight {
        static let sameUnit = 40
        static let sharedUnit = 28
        static let nearUnit = 20
        static let unknownUnit = 12
        static let otherUnit = -20
        static let sameValue = 30
        static let sameValueOfUnknown = 20
        /// Between the same two kept words.
        static let sameGap = 14
        /// At a kept word, less so for each word between.
        static let atKept = 12
        static let wordBetween = 3
        static let neighbour = 6
        static let sameTurn = 2
        /// The same turn in two sentences that name the same units in the same order.
        static let sameForm = 60
    }
    /// What has to speak for a pair besides its unit, by how well the units agree.
    private static let leastOfSameUnit = 6
    private static let leastOfUnknownUnit = 14
    private static let leastOfOtherUnit = 18
    /// The same where only the words before it or those behind it speak for a pair.
    private static let leastOfOneSide = 45
    /// What a figure is not placed by: dates roll as figures do.
    private static let silent: WordTraits = [.function, .month, .number]
    /// Words to either side of a figure that are compared.
    private static let reach = 4

    private let alignment: ReportAlignment
    private var comparison = SideComparison()
    private var old = Side()
    private var new = Side()
    private var isSameForm = false

    init(_ alignment: ReportAlignment) {
        self.alignment = alignment
    }

    /// The telling words of one side, without those of its figures.
    private struct Side {
        var stems: [Int32] = []
        /// For each figure the place in ``stems`` that it stands before.
        var places: [Int] = []
        /// For each place the kept words before it.
        var kept: [Int] = []
        /// Places of the kept words.
        var anchors: [Int] = []
        /// For each figure the words behind it, up to the next one, without what figures count.
        var tails: [ArraySlice<Int32>] = []

        mutating func readTails(_ figures: [Figure]) {
            tails = figures.indices.map { index in
                let end = index + 1 < places.count ? places[index + 1] : stems.count
                return stems[places[index]..<max(places[index], min(end, places[index] + FigurePairing.reach))]
                    .filter { stem in !figures.contains { $0.unit == stem } }[...]
            }
        }
    }

    /// For each old figure its new one, or nil.
    mutating func pairs(_ oldFigures: [Figure], _ oldSentences: [Int], _ newFigures: [Figure], _ newSentences: [Int]) -> [Int?] {
        old = side(oldFigures, oldSentences, alignment.old)
        new = side(newFigures, newSentences, alignment.new)
        let stems = alignment.lexicon.stems
        comparison.compare(old.stems, new.stems) { stems[$0].lexicographicallyPrecedes(stems[$1]) }
        for block in comparison.blocks {
            old.anchors += block.old..<block.old + block.count
            new.anchors += block.new..<block.new + block.count
        }
        old.kept = Self.keptBefore(old)
        new.kept = Self.keptBefore(new)
        isSameForm = hasSameForm(oldFigures, newFigures)
        old.readTails(oldFigures)
        new.readTails(newFigures)
        var candidates: [(score: Int, old: Int, new: Int)] = []
        for first in oldFigures.indices {
            for second in newFigures.indices {
                if !isSameForm, isSaidOfAnother(first, second, oldFigures, newFigures) { continue }
                if let score = score(oldFigures[first], first, newFigures[second], second) {
                    candidates.append((score, first, second))
                }
            }
        }
        // Ties fall so that exchanging the two sides exchanges the pairs.
        candidates.sort { one, other in
            if one.score != other.score { return one.score > other.score }
            let turns = (abs(one.old - one.new), one.old + one.new)
            let others = (abs(other.old - other.new), other.old + other.new)
            return turns != others ? turns < others : one.old < other.old
        }
        var partners = [Int?](repeating: nil, count: oldFigures.count)
        var taken = [Bool](repeating: false, count: newFigures.count)
        for candidate in candidates where partners[candidate.old] == nil && !taken[candidate.new] {
            partners[candidate.old] = candidate.new
            taken[candidate.new] = true
        }
        return partners
    }

    /// Whether the words behind a figure stand behind another one of the same unit on the other side: "475 in the north, 500 in the
    /// south" and "900 in the east, 609 in the north".
    private func isSaidOfAnother(_ first: Int, _ second: Int, _ oldFigures: [Figure], _ newFigures: [Figure]) -> Bool {
        if FigureRule.isSameValue(oldFigures[first], newFigures[second]) { return false }
        func tells(_ own: Side, _ index: Int, _ other: Side, _ partner: Int, _ figures: [Figure]) -> Bool {
            let telling = own.tails[index].filter { stem in
                !own.tails.indices.contains { $0 != index && own.tails[$0].contains(stem) }
            }
            if telling.contains(where: { other.tails[partner].contains($0) }) { return false }
            return other.tails.indices.contains { place in
                place != partner && !figures[place].isPart && figures[place].measure == figures[partner].measure
                    && figures[place].unit == figures[partner].unit
                    && telling.contains { other.tails[place].contains($0) }
            }
        }
        return tells(old, first, new, second, newFigures) || tells(new, second, old, first, oldFigures)
    }

    /// Whether both sides name the same units in the same order, and none of their figures another place.
    private func hasSameForm(_ oldFigures: [Figure], _ newFigures: [Figure]) -> Bool {
        guard oldFigures.count == newFigures.count else { return false }
        for (index, figure) in oldFigures.enumerated() {
            let other = newFigures[index]
            if figure.measure != other.measure || figure.unitName != other.unitName || figure.ownUnit != other.ownUnit { return false }
            for (place, one) in newFigures.enumerated() where place != index && FigureRule.isSameValue(figure, one) { return false }
        }
        return true
    }

    private func side(_ figures: [Figure], _ sentences: [Int], _ report: FoldedReport) -> Side {
        var side = Side()
        var next = 0
        for sentence in sentences {
            for place in report.stemRange(sentence) {
                let word = Int(report.stemWords[place])
                while next < figures.count, figures[next].rolling.upperBound <= word {
                    if side.places.count == next { side.places.append(side.stems.count) }
                    next += 1
                }
                if next < figures.count, figures[next].rolling.contains(word) {
                    if side.places.count == next { side.places.append(side.stems.count) }
                    continue
                }
                if alignment.lexicon.stemTraits[Int(report.stems[place])].contains(.function) { continue }
                side.stems.append(report.stems[place])
            }
        }
        while side.places.count < figures.count { side.places.append(side.stems.count) }
        return side
    }

    private static func keptBefore(_ side: Side) -> [Int] {
        var anchors = side.anchors[...]
        var count = 0
        return (0...side.stems.count).map { place in
            while let anchor = anchors.first, anchor < place {
                anchors.removeFirst()
                count += 1
            }
            return count
        }
    }

    /// Nil where the two do not measure the same, or too little speaks for it.
    private func score(_ first: Figure, _ firstTurn: Int, _ second: Figure, _ secondTurn: Int) -> Int? {
        guard let unit = unitScore(first, second) else { return nil }
        var evidence = 0
        let isSameValue = FigureRule.isSameValue(first, second)
        if isSameValue {
            evidence += unit >= Weight.sharedUnit ? Weight.sameValue : Weight.sameValueOfUnknown
        }
        let oldPlace = old.places[firstTurn]
        let newPlace = new.places[secondTurn]
        var before = 0
        var after = 0
        let kept = old.kept[oldPlace]
        if kept == new.kept[newPlace] {
            evidence += Weight.sameGap
            let oldBefore = kept > 0 ? old.anchors[kept - 1] : -1
            let newBefore = kept > 0 ? new.anchors[kept - 1] : -1
            let oldAfter = kept < old.anchors.count ? old.anchors[kept] : old.stems.count
            let newAfter = kept < new.anchors.count ? new.anchors[kept] : new.stems.count
            // The ends of the sentence hold less than words do.
            before = Self.nearness(oldPlace - 1 - oldBefore, newPlace - 1 - newBefore) / (kept > 0 ? 1 : 2)
            after = Self.nearness(oldAfter - oldPlace, newAfter - newPlace) / (kept < old.anchors.count ? 1 : 2)
        }
        before +=
            Weight.neighbour
            * shared(
                old.stems[max(0, oldPlace - Self.reach)..<oldPlace], new.stems[max(0, newPlace - Self.reach)..<newPlace])
        after +=
            Weight.neighbour
            * shared(
                old.stems[oldPlace..<min(old.stems.count, oldPlace + Self.reach)],
                new.stems[newPlace..<min(new.stems.count, newPlace + Self.reach)])
        evidence += before + after
        let isInOrder = isSameForm && firstTurn == secondTurn
        let isSure = (unit >= Weight.sharedUnit || isInOrder) && !first.isWeak && !second.isWeak
        if first.isWeak || second.isWeak {
            // "One of which" is part of what was named, and no count beside another one.
            if before == 0 || after == 0 || first.isPart != second.isPart { return nil }
        }
        // Two figures of different things after the same words may belong to different clauses.
        if !isSure && !isSameValue && (before == 0 || after == 0) && evidence < Self.leastOfOneSide { return nil }
        let least =
            isSure ? Self.leastOfSameUnit : unit > 0 && !first.isWeak && !second.isWeak ? Self.leastOfUnknownUnit : Self.leastOfOtherUnit
        // Three figures or more in the same form need no other word to speak for each of them.
        guard evidence >= least || isInOrder && old.places.count >= 3 else { return nil }
        return unit + evidence + (isInOrder ? Weight.sameForm : firstTurn == secondTurn ? Weight.sameTurn : 0)
    }

    private static func nearness(_ old: Int, _ new: Int) -> Int {
        max(0, Weight.atKept - Weight.wordBetween * (old + new))
    }

    private func shared(_ old: ArraySlice<Int32>, _ new: ArraySlice<Int32>) -> Int {
        old.enumerated().count { index, stem in
            // Each stem once.
            new.contains(stem) && !old.prefix(index).contains(stem)
        }
    }

    /// How well the units agree; nil where they exclude each other.
    private func unitScore(_ first: Figure, _ second: Figure) -> Int? {
        switch (first.measure, second.measure) {
        case (.share, .share), (.points, .points), (.age, .age), (.life, .life): return Weight.sameUnit
        case (.money, .money): return first.unitName == second.unitName ? Weight.sameUnit : nil
        case (.time, .time): return first.unitName == second.unitName ? Weight.sameUnit : Weight.nearUnit
        case (.time, .life), (.life, .time), (.time, .age), (.age, .time): return Weight.nearUnit
        case (.count, .count):
            // "The only one": a single thing that is not named counts nothing that is.
            for (figure, other) in [(first, second), (second, first)]
            where figure.isWeak && figure.measured == figure.words && other.ownUnit != nil { return nil }
            guard let one = first.unit, let other = second.unit else { return Weight.unknownUnit }
            // "Complaints of theft", "complaints of assault"
            if isOfOther(first.complement, second.complement) { return nil }
            guard isSameUnit(one, other) else { return Weight.otherUnit }
            // Who names what he counts is sooner the partner of one who does so, too.
            return first.sharesUnit == second.sharesUnit ? Weight.sameUnit : Weight.sharedUnit
        case (.count, .age), (.age, .count), (.count, .money), (.money, .count), (.count, .time), (.time, .count):
            // "The age is 16", "16 years of age".
            return (first.measure == .count ? first : second).unit == nil ? 0 : nil
        default: return nil
        }
    }

    private func isOfOther(_ first: [Int32], _ second: [Int32]) -> Bool {
        !first.isEmpty && !second.isEmpty && !first.contains { one in second.contains { isSameUnit(one, $0) } }
    }

    /// Whether two figures count different things, as far as their words tell.
    func countsOther(_ first: Figure, _ second: Figure) -> Bool {
        guard first.measure == .count, second.measure == .count, let one = first.unit, let other = second.unit else { return false }
        return !isSameUnit(one, other)
    }

    private func isSameUnit(_ first: Int32, _ second: Int32) -> Bool {
        if first == second { return true }
        let synonyms = alignment.lexicon.synonymClass
        return synonyms[Int(first)] != 0 && synonyms[Int(first)] == synonyms[Int(second)]
    }
}
