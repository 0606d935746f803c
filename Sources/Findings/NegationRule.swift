import Alignment
import SequenceDiff

/// Finds the negations that came or went while what they deny stands on both sides.
///
/// A negation speaks of the words after it in its clause, its heads, and first of all of one of them, its focus: "were not
/// *strictly limited*", "no *law* protects". Negations of the two sides with the same heads are the same negation, whatever the
/// word. One that is left over turns the claim around if its focus stands on the other side, unless something there makes up
/// for it that this side lacks, too: another negation of that clause ("no law protects", "the law does not protect"), a word of
/// denial ("lacked", "insufficient", "instead"), "only" for "not … except", or a negation that reaches it over "or". What both
/// sides have makes up for nothing: "in no case may" is not "in no case may not".
struct NegationRule {
    private static let headLimit = 3
    private static let reach = 8
    /// How far behind a word one stands that denies it, adverbs aside: "enforced the rulings of the court inconsistently".
    private static let near = 3
    /// Words from a negation to an exception to it, and to the complement of an empty noun.
    private static let far = 14

    let lexicon: Lexicon
    /// The degrees of "all" and of "sometimes".
    private let all: Int16?
    private let sometimes: Int16?

    init(lexicon: Lexicon) {
        self.lexicon = lexicon
        all = lexicon.strengthLevel(ofWord: "all")
        sometimes = lexicon.strengthLevel(ofWord: "sometimes")
    }

    struct Negation {
        let place: Int
        let heads: [Int]
        /// Index of the focus among the heads.
        let focus: Int
        /// Whether a word of degree stands between the negation and its focus: "not always".
        let isGraded: Bool
    }

    /// The negations of each side that have no equal on the other.
    struct Unpaired {
        var old: [Negation] = []
        var new: [Negation] = []
    }

    // MARK: Reading

    func negations(_ side: WordSide) -> [Negation] {
        side.stems.indices.compactMap { place in
            isNegation(side, place) && !isIdiom(side, place) ? negation(side, place) : nil
        }
    }

    /// A negation, or a verb that denies the next: "failed to respect".
    private func isNegation(_ side: WordSide, _ place: Int) -> Bool {
        if side.traits(place).contains(.polarity) { return true }
        return side.traits(place).contains(.failing) && reads(side, place + 1, "to")
    }

    /// Whether a stem ("onli" for "only") stands in a place.
    private func reads(_ side: WordSide, _ place: Int, _ stem: StaticString) -> Bool {
        guard side.stems.indices.contains(place) else { return false }
        let letters = lexicon.stems[side.stems[place]]
        return stem.withUTF8Buffer { letters.elementsEqual($0) }
    }

    /// What is printed as a negation and denies nothing: "No. 144", "Readers without Borders", "little or no", "but not all",
    /// "but not limited to", "if not most".
    private func isIdiom(_ side: WordSide, _ place: Int) -> Bool {
        if place + 1 < side.stems.count && side.traits(place + 1).contains(.digits) && side.endsClause(place) { return true }
        if reads(side, place, "without") { return side.isCapital(place - 1) && side.isCapital(place + 1) }
        if reads(side, place - 1, "or") && reads(side, place, "no") {
            return place > 1 && !side.traits(place - 2).isDisjoint(with: [.strength, .prohibition])
        }
        if reads(side, place - 1, "but") {
            return place + 1 < side.stems.count && reads(side, place, "not")
                && (reads(side, place + 1, "all") || reads(side, place + 1, "limit"))
        }
        return reads(side, place - 1, "if") && place + 1 < side.stems.count && side.traits(place + 1).contains(.strength)
    }

    private func negation(_ side: WordSide, _ place: Int) -> Negation {
        var heads: [Int] = []
        var degrees: [Int] = []
        var modals: [Int] = []
        let isNo = reads(side, place, "no")
        var next = place
        walk: while heads.count < Self.headLimit, next < place + Self.reach, next + 1 < side.stems.count, !side.endsClause(next) {
            next += 1
            let traits = side.traits(next)
            if traits.contains(.polarity) || !heads.isEmpty && reads(side, next, "due") { break }
            if traits.contains(.conjunction) || traits.contains(.adversative) {
                if heads.isEmpty && degrees.isEmpty { continue }
                break
            }
            if traits.contains(.strength) && (!traits.contains(.participle) || side.isParticiple(next)) {
                degrees.append(next)
            } else if isComparing(side, next) {
                continue
            } else if heads.isEmpty && isModal(side, next) {
                modals.append(next)
            } else if isPassed(traits) {
                // "No officers were charged" denies the charge.
                if !heads.isEmpty && !(isNo && traits.contains(.auxiliary)) { break walk }
            } else {
                heads.append(next)
            }
        }
        if heads.isEmpty { heads = degrees.isEmpty ? modals : degrees }
        if heads.isEmpty { heads = before(side, place) }
        if heads.isEmpty { heads = pastNegations(side, place) }
        let focus = heads.firstIndex { !side.isAdverb($0) } ?? 0
        return Negation(place: place, heads: heads, focus: focus, isGraded: !degrees.isEmpty)
    }

    /// What is denied behind another negation: "were not those who had no boats".
    private func pastNegations(_ side: WordSide, _ place: Int) -> [Int] {
        var next = place
        while next < place + Self.reach, next + 1 < side.stems.count, !side.endsClause(next) {
            next += 1
            if side.traits(next).isDisjoint(with: [.strength, .polarity]) && !isPassed(side.traits(next)) { return [next] }
        }
        return []
    }

    /// "Allowed to", "required to": who is not allowed to write may not write.
    private func isModal(_ side: WordSide, _ place: Int) -> Bool {
        !side.traits(place).isDisjoint(with: [.permission, .obligation]) && reads(side, place + 1, "to")
    }

    /// "Any", "more than".
    private func isComparing(_ side: WordSide, _ place: Int) -> Bool {
        reads(side, place, "any") || reads(side, place, "more") || reads(side, place, "than")
    }

    /// Words of grammar, figures, and prepositions of time: they are not what is denied.
    private func isPassed(_ traits: WordTraits) -> Bool {
        if !traits.isDisjoint(with: [.function, .connective, .number]) { return true }
        return traits.contains(.neutral) && !traits.contains(.hearsay)
    }

    /// The telling word right before a place in its clause.
    private func before(_ side: WordSide, _ place: Int) -> [Int] {
        var next = place - 1
        while next >= 0, next > place - Self.reach, !side.endsClause(next) {
            if side.traits(next).isDisjoint(with: [.strength, .polarity]) && !isPassed(side.traits(next)) { return [next] }
            next -= 1
        }
        return []
    }

    // MARK: Pairing

    /// Pairs negations with the same focus, in place or elsewhere, then those that share a head, then those that stand in the same place.
    func unpaired(_ olds: [Negation], _ news: [Negation], _ old: SideView) -> Unpaired {
        var isOldPaired = [Bool](repeating: false, count: olds.count)
        var isNewPaired = [Bool](repeating: false, count: news.count)
        func pair(_ isEqual: (Negation, Negation) -> Bool) {
            for (index, one) in olds.enumerated() where !isOldPaired[index] {
                guard let other = news.indices.first(where: { !isNewPaired[$0] && isEqual(one, news[$0]) }) else { continue }
                isOldPaired[index] = true
                isNewPaired[other] = true
            }
        }
        func haveOneFocus(_ one: Negation, _ other: Negation) -> Bool {
            guard !one.heads.isEmpty, !other.heads.isEmpty else { return false }
            return old.counterpart(one.heads[one.focus]) == other.heads[other.focus]
        }
        // Of two that deny one thing, the one that stands where it stood.
        pair { one, other in old.counterpart(one.place) == other.place && haveOneFocus(one, other) }
        pair(haveOneFocus)
        // Sentences that were merged or split may say it in another order.
        pair { one, other in
            guard !one.heads.isEmpty, !other.heads.isEmpty else { return false }
            return old.side.stems[one.heads[one.focus]] == old.other.stems[other.heads[other.focus]]
        }
        pair { one, other in
            one.heads.contains { head in old.counterpart(head).map { other.heads.contains($0) } ?? false }
        }
        pair { one, other in old.counterpart(one.place) == other.place }
        return Unpaired(
            old: olds.indices.filter { !isOldPaired[$0] }.map { olds[$0] },
            new: news.indices.filter { !isNewPaired[$0] }.map { news[$0] })
    }

    // MARK: Flips

    /// The places of those negations of a side that turn the claim around.
    ///
    /// - Parameters:
    ///   - negations: those of the side that have no equal on the other.
    ///   - others: those of the other side that have no equal on this one.
    ///   - all: all of the other side.
    func flips(_ negations: [Negation], _ view: SideView, others: [Negation], all: [Negation], _ back: SideView) -> [Int] {
        negations.filter { negation in
            guard !negation.heads.isEmpty, isKept(negation, view), !isOfAll(negation, view) else { return false }
            // As printed on both sides, but with other words about it: "failing, moreover, to act".
            if let twin = view.counterpart(negation.place), view.other.stems[twin] == view.side.stems[negation.place],
                !all.contains(where: { $0.place == twin })
            {
                return false
            }
            // "Not … without", "never failed to" deny twice.
            if reads(view.side, negation.place, "without") || view.side.traits(negation.place).contains(.failing),
                negations.contains(where: { $0.place < negation.place && isOneClause(view.side, $0.place, negation.place) })
            {
                return false
            }
            if negations.contains(where: {
                $0.place > negation.place && reads(view.side, $0.place, "without") && isOneClause(view.side, negation.place, $0.place)
            }) {
                return false
            }
            let heads = negation.heads.compactMap { view.counterpart($0) }
            // "Nor" goes on with a negation before it, as "or" does.
            if reads(view.side, negation.place, "nor"), let last = heads.max(), all.contains(where: { $0.place < last }) { return false }
            return !heads.contains { head in
                others.contains { $0.heads.contains(head) || isOneClause(back.side, $0.place, head) }
                    || isDenied(back, head, isGraded: negation.isGraded) || isKeptFrom(back, head) || isElse(back, head)
                    || all.contains { other in !others.contains { $0.place == other.place } && reaches(other, head, back.side) }
            } && !isOnly(negation, view, back) && !isContrary(negation, view, back)
        }.map(\.place)
    }

    /// Whether the next clause says what is when a place is not: "where they are available; otherwise".
    private func isElse(_ view: SideView, _ place: Int) -> Bool {
        var last = place
        while last < place + Self.near, !view.side.endsClause(last) { last += 1 }
        return reads(view.side, last + 1, "otherwis") && view.isUnmatched(last + 1)
    }

    /// Whether the other side has the contrary of what a negation speaks of: "none of the houses were connected" for "all houses were
    /// unconnected".
    private func isContrary(_ negation: Negation, _ view: SideView, _ back: SideView) -> Bool {
        var end = negation.place
        while end < negation.place + Self.far, end + 1 < view.side.stems.count, !view.side.endsClause(end) { end += 1 }
        return (negation.place + 1..<max(negation.place + 1, end + 1)).contains { head in
            let denied = lexicon.stems[view.side.stems[head]]
            return back.side.stems.indices.contains { place in
                NegativePrefix.makes(lexicon.stems[back.side.stems[place]], of: denied) && back.isUnmatched(place)
            }
        }
    }

    /// Whether a negation came or went with "all" or "every" after what it denies, or with "at times" before it: who "did not answer all
    /// letters" and who "at times did not answer letters" answered some. That is a matter of strength.
    private func isOfAll(_ negation: Negation, _ view: SideView) -> Bool {
        guard let all, let sometimes, !reads(view.side, negation.place, "no") else { return false }
        var before = negation.place - 1
        while before >= 0, before > negation.place - Self.reach, !view.side.endsClause(before) {
            if lexicon.strengthLevel[Int(view.side.stems[before])] == sometimes && view.isUnmatched(before) { return true }
            before -= 1
        }
        var next = negation.place
        while next < negation.place + Self.far, next + 1 < view.side.stems.count, !view.side.endsClause(next) {
            next += 1
            if view.side.traits(next).contains(.adversative) { return false }
            if lexicon.strengthLevel[Int(view.side.stems[next])] == all && view.isUnmatched(next) { return true }
        }
        return false
    }

    /// Whether what a negation denies stands on the other side: the verb, unless it is one of many that say the same before a noun
    /// ("conduct", "receive"), half of what the negation speaks of, and what an empty noun is about.
    private func isKept(_ negation: Negation, _ view: SideView) -> Bool {
        var heads = negation.heads
        let isBeforeNoun =
            (["no", "none", "neither"] as [StaticString]).contains { reads(view.side, negation.place, $0) }
            || reads(view.side, negation.place, "without") && !view.side.isGerund(heads[0])
        if !isBeforeNoun, heads.count > 1, !view.isInPlace(heads[0]),
            view.side.traits(heads[0]).contains(.light) || view.side.traits(heads[0]).contains(.empty) && view.side.isGerund(heads[1])
        {
            heads.removeFirst()
        } else if !isBeforeNoun, !view.isInPlace(heads[negation.focus]) {
            return false
        }
        let kept = heads.count { view.isInPlace($0) }
        if 2 * kept < heads.count || kept == 0 { return false }
        return hasKeptComplement(negation, view)
    }

    /// "No reports of theft" denies theft; with another crime on the other side it is another claim.
    private func hasKeptComplement(_ negation: Negation, _ view: SideView) -> Bool {
        guard let last = negation.heads.last, view.side.traits(last).contains(.empty) else { return true }
        var hasComplement = false
        var next = last
        while next < last + Self.far, next + 1 < view.side.stems.count, !view.side.endsClause(next) {
            next += 1
            let traits = view.side.traits(next)
            // "No cases of theft in the harbor" are about theft.
            if hasComplement && traits.contains(.function) { break }
            if isPassed(traits) || !traits.isDisjoint(with: [.strength, .polarity, .empty]) { continue }
            if view.counterpart(next) != nil { return true }
            hasComplement = true
        }
        return !hasComplement
    }

    /// Whether no clause ends between two places of a side.
    func isOneClause(_ side: WordSide, _ first: Int, _ second: Int) -> Bool {
        !(min(first, second)..<max(first, second)).contains {
            side.endsClause($0) || side.traits($0 + 1).contains(.adversative)
        }
    }

    /// Whether a word of denial that the other side lacks stands in the clause of a place: "lacked", "insufficient", "instead".
    func isDenied(_ view: SideView, _ place: Int, isGraded: Bool) -> Bool {
        func denies(_ other: Int) -> Bool {
            guard other != place, view.isUnmatched(other), !isSome(view.side, other) else { return false }
            return view.side.traits(other).contains(.prohibition) || isGraded && reads(view.side, other, "limit")
        }
        var next = place
        while next > 0, !view.side.endsClause(next - 1), !view.side.traits(next).contains(.adversative) {
            next -= 1
            if denies(next) { return true }
        }
        next = place
        while next + 1 < view.side.stems.count, !view.side.endsClause(next), !view.side.traits(next + 1).contains(.adversative) {
            next += 1
            if denies(next) && (next - place <= Self.near || view.side.isAdverb(next)) { return true }
        }
        return false
    }

    /// "A few reports" are some, "few reports" and "only a few reports" hardly any.
    private func isSome(_ side: WordSide, _ place: Int) -> Bool {
        (reads(side, place, "few") || reads(side, place, "littl")) && reads(side, place - 1, "a") && !reads(side, place - 2, "onli")
    }

    /// "Kept from voting", whatever the verb.
    private func isKeptFrom(_ view: SideView, _ place: Int) -> Bool {
        view.side.isGerund(place)
            && (max(0, place - 2)..<place).contains { reads(view.side, $0, "from") && view.isUnmatched($0) }
    }

    /// Whether a negation reaches a place over "or": "did not search, detain, or fine". A verb with an auxiliary of its own
    /// is out of its reach: "did not search or could detain".
    private func reaches(_ negation: Negation, _ head: Int, _ side: WordSide) -> Bool {
        guard negation.place < head, head - negation.place < 3 * Self.far else { return false }
        var isAlternative: Bool?
        var isListed = false
        var hasAuxiliary = false
        for place in negation.place + 1..<head {
            if side.traits(place).contains(.adversative) || side.endsSentence(place) { return false }
            if side.traits(place).contains(.auxiliary) { hasAuxiliary = true }
            if side.traits(place).contains(.conjunction) || reads(side, place, "nor") {
                isAlternative = !reads(side, place, "and")
                hasAuxiliary = false
            } else if side.endsClause(place) {
                isListed = true
                hasAuxiliary = false
            }
        }
        if hasAuxiliary { return false }
        if let isAlternative { return isAlternative }
        // Still before the "or" of its list.
        let next = (head..<min(head + Self.reach, side.stems.count)).first { side.traits($0).contains(.conjunction) }
        return isListed && next.map { reads(side, $0, "or") } ?? false
    }

    /// "May only leave for work" says what "may not leave except for work" says.
    private func isOnly(_ negation: Negation, _ view: SideView, _ back: SideView) -> Bool {
        let end = min(negation.place + Self.far, view.side.stems.count)
        guard (negation.place + 1..<max(end, negation.place + 1)).contains(where: { view.side.traits($0).contains(.exceptive) })
        else { return false }
        return back.side.stems.indices.contains { reads(back.side, $0, "onli") && back.isUnmatched($0) }
    }
}
