import Alignment

/// Finds the words of degree that came, went or gave way to others while what they speak of stands on both sides, and tells
/// which way that shifts the claim.
///
/// A word of degree speaks of the telling words after it. What is stronger is what asserts more: more cases, more often, surer,
/// worse, with fewer ways out. The scales stand in `WordTables.scales`. Right after a negation they run the other way: "not
/// always" denies less than "not often", and a plain "not" denies most.
struct StrengthRule {
    /// Heads of a word of degree, at most, and words passed on the way to them.
    private static let headLimit = 2
    private static let reach = 8
    /// How far before or after a head a word stands that says as much.
    private static let near = 6

    private static let passed: WordTraits = [.function, .strength, .neutral, .connective, .polarity]

    let lexicon: Lexicon

    /// The words of each side that shift the claim, and which way all of them do.
    struct Change {
        var old: [Int] = []
        var new: [Int] = []
        fileprivate var directions: [Shift.Direction?] = []

        /// Nil where they shift it in different ways, or where one of them has no scale.
        var direction: Shift.Direction? {
            guard let first = directions.first, directions.allSatisfy({ $0 == first }) else { return nil }
            return first
        }
    }

    func change(_ old: SideView, _ new: SideView, _ hunks: [Hunk]) -> Change {
        var change = Change(old: graded(old), new: graded(new))
        var isAnswered = [Bool](repeating: false, count: change.new.count)
        for place in change.old {
            let heads = heads(old.side, place, Self.headLimit).compactMap { old.counterpart($0) }
            let answer = change.new.indices.first { index in
                !isAnswered[index] && self.heads(new.side, change.new[index], Self.headLimit).contains { heads.contains($0) }
            }
            if let answer { isAnswered[answer] = true }
            change.directions.append(
                direction(
                    level(old.side, place), answer.map { level(new.side, change.new[$0]) },
                    isNegated: isNegated(old.side, place) || (answer.map { isNegated(new.side, change.new[$0]) } ?? false)))
        }
        for (index, place) in change.new.enumerated() where !isAnswered[index] {
            change.directions.append(direction(nil, level(new.side, place), isNegated: isNegated(new.side, place)))
        }
        if let modes = changedModes(hunks, old, new) {
            change.old.append(modes.old)
            change.new.append(modes.new)
            let isNegated = self.isNegated(old.side, modes.old + 1) || self.isNegated(new.side, modes.new + 1)
            change.directions.append(isNegated ? nil : old.side.traits(modes.old).contains(.permission) ? .stronger : .weaker)
        }
        return change
    }

    private func level(_ side: WordSide, _ place: Int) -> Int { Int(lexicon.strengthLevel[Int(side.stems[place])]) }

    /// Which way one word of degree for another shifts a claim; nil stands for no such word.
    private func direction(_ old: Int?, _ new: Int?, isNegated: Bool) -> Shift.Direction? {
        if isNegated && (old == nil || new == nil) { return new == nil ? .stronger : .weaker }
        guard let order = lexicon.degrees.order(old, new), order != 0 else { return nil }
        return (order > 0) == isNegated ? .weaker : .stronger
    }

    /// Whether a word of degree stands right after a negation, other such words and words of grammar aside: "did not always".
    private func isNegated(_ side: WordSide, _ place: Int) -> Bool {
        var next = place - 1
        while next >= 0, next > place - Self.reach / 2, !side.endsClause(next) {
            if side.traits(next).contains(.polarity) { return true }
            if side.traits(next).isDisjoint(with: [.function, .strength]) || side.traits(next).contains(.conjunction) { return false }
            next -= 1
        }
        return false
    }

    /// The telling words right after a place in its clause, up to a word of grammar; else the one right before it.
    private func heads(_ side: WordSide, _ place: Int, _ limit: Int) -> [Int] {
        func isHead(_ place: Int) -> Bool { side.traits(place).isDisjoint(with: Self.passed) }
        var heads: [Int] = []
        var next = place
        while heads.count < limit, next < place + Self.reach, next + 1 < side.stems.count, !side.endsClause(next) {
            next += 1
            if isHead(next) {
                heads.append(next)
            } else if !heads.isEmpty && side.traits(next).contains(.function) {
                break
            }
        }
        if !heads.isEmpty { return heads }
        next = place - 1
        while next >= 0, next > place - Self.reach, !side.endsClause(next) {
            if isHead(next) { return [next] }
            next -= 1
        }
        return []
    }

    /// Words of degree that one side alone has, before heads that both have; not those for which the other says as much.
    private func graded(_ view: SideView) -> [Int] {
        let side = view.side
        return side.stems.indices.filter { place in
            guard side.traits(place).contains(.strength), view.isUnmatched(place) else { return false }
            if side.traits(place).contains(.participle) && !side.isParticiple(place) { return false }
            let kept = heads(side, place, Self.headLimit).filter { view.isInPlace($0) }.compactMap { view.counterpart($0) }
            return !kept.isEmpty && !kept.contains { saysAsMuch(side.stems[place], view.other, $0) }
        }
    }

    /// Whether a word of the same degree stands by a place, or, for "reportedly", another word of hearsay.
    private func saysAsMuch(_ stem: Int32, _ side: WordSide, _ place: Int) -> Bool {
        let level = lexicon.strengthLevel[Int(stem)]
        let isHearsay = lexicon.stemTraits[Int(stem)].contains(.hearsay)
        let range = max(0, place - Self.near)...min(side.stems.count - 1, place + Self.near / 2)
        return range.contains { other in
            if isHearsay && side.traits(other).contains(.hearsay) { return true }
            return lexicon.strengthLevel[Int(side.stems[other])] == level
                && heads(side, other, Self.headLimit).contains(place)
        }
    }

    /// Who must is not who may: the words that oblige and permit to the same thing.
    private func changedModes(_ hunks: [Hunk], _ old: SideView, _ new: SideView) -> (old: Int, new: Int)? {
        for hunk in hunks {
            for oldPlace in hunk.old.prefix(WordCounterparts.stretch) where old.isUnmatched(oldPlace) {
                let oldMode = old.side.traits(oldPlace).intersection([.obligation, .permission])
                if oldMode.isEmpty { continue }
                let heads = heads(old.side, oldPlace, 1).compactMap { old.counterpart($0) }
                if heads.isEmpty { continue }
                for newPlace in hunk.new.prefix(WordCounterparts.stretch) where new.isUnmatched(newPlace) {
                    let newMode = new.side.traits(newPlace).intersection([.obligation, .permission])
                    if newMode.isEmpty || newMode == oldMode { continue }
                    if self.heads(new.side, newPlace, 1).contains(where: { heads.contains($0) }) { return (oldPlace, newPlace) }
                }
            }
        }
        return nil
    }
}
