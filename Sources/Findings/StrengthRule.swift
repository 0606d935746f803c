import Alignment
import SequenceDiff

/// Finds the words of degree that came, went or gave way to others while what they speak of stands on both sides, and tells
/// which way that shifts the claim.
///
/// A word of degree speaks of the telling words after it. What is stronger is what asserts more: more cases, more often, surer,
/// worse, with fewer ways out. The scales are those of ``DegreeWords``. Right after a negation they run the other way: "not
/// always" denies less than "not often", and a plain "not" denies most.
struct StrengthRule {
    /// Heads of a word of degree, at most, and words passed on the way to them.
    private static let headLimit = 2
    private static let reach = 8
    /// How far before or after a head a word stands that says as much.
    private static let near = 6

    private static let passed: WordTraits = [.function, .strength, .neutral, .connective, .polarity]

    let lexicon: Lexicon
    private let standIn: DegreeStandIn
    private let lackings: LackingRule
    private let there: Int32?
    /// The degree of "some".
    private let some: Int?
    private let nearly: Int?
    private let most: Int32?
    /// The degree of "all".
    private let all: Int?
    /// "The", "its": before "most" they make a superlative of it.
    private let articles: [Int32]
    private let comparing: [Int32]
    private let magnitudes: [Int32]
    /// "Months" are several months.
    private let times: [Int32]

    init(lexicon: Lexicon) {
        self.lexicon = lexicon
        there = lexicon.existingStem(ofWord: Array("there".utf8))
        standIn = DegreeStandIn(lexicon: lexicon)
        lackings = LackingRule(lexicon: lexicon)
        func stem(_ word: String) -> Int32? { lexicon.existingStem(ofWord: Array(word.utf8)) }
        some = lexicon.strengthLevel(ofWord: "some").map(Int.init)
        all = lexicon.strengthLevel(ofWord: "all").map(Int.init)
        nearly = lexicon.strengthLevel(ofWord: "nearly").map(Int.init)
        most = stem("most")
        comparing = ["more", "less"].compactMap(stem)
        articles = ["the", "its", "their", "his", "her"].compactMap(stem)
        magnitudes = ["hundred", "thousand", "million", "billion"].compactMap(stem)
        times = ["minute", "hour", "day", "week", "month", "year", "decade"].compactMap(stem)
    }

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
        let gone = graded(old, new)
        let came = graded(new, old)
        var isAnswered = [Bool](repeating: false, count: came.count)
        var pairs: [(old: Int?, new: Int?)] = []
        for place in gone {
            let heads = heads(old.side, place, Self.headLimit).compactMap { old.counterpart($0) }
            let answer = came.indices.first { index in
                !isAnswered[index] && self.heads(new.side, came[index], Self.headLimit).contains { heads.contains($0) }
            }
            if let answer { isAnswered[answer] = true }
            pairs.append((place, answer.map { came[$0] }))
        }
        // A word that moved in its sentence is the same word.
        for index in pairs.indices where pairs[index].new == nil {
            let moved = came.indices.first { !isAnswered[$0] && saysNothing((pairs[index].old, came[$0]), old, new) }
            guard let moved else { continue }
            isAnswered[moved] = true
            pairs[index].new = came[moved]
        }
        for index in came.indices where !isAnswered[index] { pairs.append((nil, came[index])) }
        var change = Change()
        for pair in pairs where !saysNothing(pair, old, new) {
            if let place = pair.old { change.old.append(place) }
            if let place = pair.new { change.new.append(place) }
            change.directions.append(direction(pair, old, new))
        }
        if let modes = changedModes(hunks, old, new) {
            change.old.append(modes.old)
            change.new.append(modes.new)
            change.directions.append(direction(old, mode: modes.old, new, mode: modes.new))
        }
        return change
    }

    /// Whether the one for the other says nothing: "some" for "several", both denied or neither; or "there were several reports"
    /// for "there were reports", which says that there were some, or "several months" for "months"; or where other words say it.
    private func saysNothing(_ pair: (old: Int?, new: Int?), _ old: SideView, _ new: SideView) -> Bool {
        switch pair {
        case (let oldPlace?, let newPlace?):
            level(old.side, oldPlace) == level(new.side, newPlace)
                && (negation(old.side, oldPlace) == nil) == (negation(new.side, newPlace) == nil)
                || isDoublyContrary(old, oldPlace, new, newPlace)
                || lackings.isLacking(old.side, oldPlace, for: new.side.stems[newPlace])
                || lackings.isLacking(new.side, newPlace, for: old.side.stems[oldPlace])
                || standIn.areOfOneRoot(old.side.stems[oldPlace], new.side.stems[newPlace])
                    && standIn.isNegated(old.side, oldPlace) == standIn.isNegated(new.side, newPlace)
        case (let place?, nil):
            isImplied(old.side, place) || hasStandIn(old, place, new) || hasMoved(old, place, new) || isLacking(old, place, new)
        case (nil, let place?):
            isImplied(new.side, place) || hasStandIn(new, place, old) || hasMoved(new, place, old) || isLacking(new, place, old)
        case (nil, nil): true
        }
    }

    /// "Not sufficient" for "insufficient", "did not provide adequate shelter" for "shelter was inadequate".
    private func isDoublyContrary(_ old: SideView, _ oldPlace: Int, _ new: SideView, _ newPlace: Int) -> Bool {
        let (one, other) = (lexicon.stems[old.side.stems[oldPlace]], lexicon.stems[new.side.stems[newPlace]])
        let (short, long) = one.count < other.count ? (one, other) : (other, one)
        guard long.starts(with: "in".utf8), long.dropFirst(2).elementsEqual(short) else { return false }
        return isDenied(old, oldPlace) != isDenied(new, newPlace)
    }

    /// Whether a negation that this side alone has stands before a word in its clause.
    private func isDenied(_ view: SideView, _ place: Int) -> Bool {
        var next = place - 1
        while next >= 0, !view.side.endsClause(next) {
            if view.side.traits(next).contains(.polarity) && view.isUnmatched(next) { return true }
            next -= 1
        }
        return false
    }

    private func hasStandIn(_ view: SideView, _ place: Int, _ back: SideView) -> Bool {
        let isNegated = standIn.isNegated(view.side, place)
        return heads(view.side, place, Self.headLimit).filter { view.isInPlace($0) }.compactMap { view.counterpart($0) }
            .contains { standIn.stands(for: view.side.stems[place], isNegated: isNegated, at: $0, back) }
    }

    /// Whether the word stands on the other side, too, near what it speaks of here, but beside words that were written anew: "complaints
    /// remained significant" and "a significant number of complaints".
    private func hasMoved(_ view: SideView, _ place: Int, _ back: SideView) -> Bool {
        let isNegated = standIn.isNegated(view.side, place)
        return heads(view.side, place, Self.headLimit).compactMap { view.counterpart($0) }.contains { head in
            (max(0, head - 2 * Self.reach)...min(back.side.stems.count - 1, head + 2 * Self.reach)).contains { other in
                back.side.stems[other] == view.side.stems[place] && back.isUnmatched(other)
                    && standIn.isNegated(back.side, other) == isNegated
                    && heads(back.side, other, Self.headLimit).allSatisfy { back.counterpart($0) == nil }
            }
        }
    }

    /// Whether what is lacking on one side is called insufficient on the other, more than once perhaps: "insufficient food and poor
    /// quality of food" and "lacked heating, sufficient food".
    private func isLacking(_ view: SideView, _ place: Int, _ back: SideView) -> Bool {
        heads(view.side, place, Self.headLimit).compactMap { view.counterpart($0) }.contains { head in
            (max(0, head - Self.near)..<head).contains { lackings.isLacking(view.side, place, for: back.side.stems[$0]) }
        }
    }

    private func isImplied(_ side: WordSide, _ place: Int) -> Bool {
        guard let some, level(side, place) == some else { return false }
        if place + 1 < side.stems.count, !side.endsClause(place), times.contains(side.stems[place + 1]) { return true }
        var next = place - 1
        while next >= 0, !side.endsClause(next), !side.traits(next).isDisjoint(with: [.strength, .auxiliary]) { next -= 1 }
        return next >= 0 && next < place - 1 && side.stems[next] == there
    }

    private func direction(_ pair: (old: Int?, new: Int?), _ old: SideView, _ new: SideView) -> Shift.Direction? {
        if pair.new == nil, let place = pair.old, isHearsay(old, place) { return .stronger }
        if pair.old == nil, let place = pair.new, isHearsay(new, place) { return .weaker }
        return direction(old, pair.old, new, pair.new)
    }

    /// Whether a word of degree came or went with reports that the claim hangs on: "there were credible reports that".
    private func isHearsay(_ view: SideView, _ place: Int) -> Bool {
        guard let head = following(view.side, place, 1, passing: Self.passed.subtracting(.neutral)).first else { return false }
        return view.side.traits(head).contains(.hearsay) && view.isUnmatched(head)
    }

    /// Which way one word of degree for another shifts the claim; nil stands for no such word. Unknown where a negation came or
    /// went with it.
    private func direction(_ old: SideView, _ oldPlace: Int?, _ new: SideView, _ newPlace: Int?) -> Shift.Direction? {
        let oldNegation = oldPlace.flatMap { negation(old.side, $0) }
        let newNegation = newPlace.flatMap { negation(new.side, $0) }
        if let oldNegation, old.isUnmatched(oldNegation) { return nil }
        if let newNegation, new.isUnmatched(newNegation) { return nil }
        if oldPlace != nil && newPlace != nil && (oldNegation == nil) != (newNegation == nil) { return nil }
        if let oldPlace, newPlace == nil, isNotAll(old, oldPlace) { return .stronger }
        if let newPlace, oldPlace == nil, isNotAll(new, newPlace) { return .weaker }
        if let oldPlace, newPlace == nil, isMadeUp(old, oldPlace, new) { return nil }
        if let newPlace, oldPlace == nil, isMadeUp(new, newPlace, old) { return nil }
        return direction(
            oldPlace.map { level(old.side, $0) }, newPlace.map { level(new.side, $0) },
            isNegated: oldNegation != nil || newNegation != nil)
    }

    /// Whether "all" is denied by a negation that came or went with it: "did not answer all letters" for "answered letters".
    private func isNotAll(_ view: SideView, _ place: Int) -> Bool {
        guard let all, level(view.side, place) == all else { return false }
        return isDenied(view, place)
    }

    /// Whether a word of denial took the place of a word of degree: "seldom" gave way to "never".
    private func isMadeUp(_ view: SideView, _ place: Int, _ back: SideView) -> Bool {
        heads(view.side, place, Self.headLimit).compactMap { view.counterpart($0) }.contains { head in
            (max(0, head - Self.near / 2)...min(back.side.stems.count - 1, head + Self.near / 2)).contains {
                back.isUnmatched($0) && !back.side.traits($0).isDisjoint(with: [.polarity, .prohibition])
            }
        }
    }

    /// To oblige is stronger than to permit, if both are said of the same: "employers must", "employers may".
    private func direction(_ old: SideView, mode oldPlace: Int, _ new: SideView, mode newPlace: Int) -> Shift.Direction? {
        func isOfSubject(_ side: WordSide, _ place: Int) -> Bool {
            side.traits(place).contains(.auxiliary) || place > 0 && side.traits(place - 1).contains(.auxiliary)
        }
        func isNegated(_ side: WordSide, _ place: Int) -> Bool {
            (max(0, place - 2)...min(side.stems.count - 1, place + 1)).contains { side.traits($0).contains(.polarity) }
        }
        if isOfSubject(old.side, oldPlace) != isOfSubject(new.side, newPlace) { return nil }
        if isNegated(old.side, oldPlace) || isNegated(new.side, newPlace) { return nil }
        return old.side.traits(oldPlace).contains(.permission) ? .stronger : .weaker
    }

    private func level(_ side: WordSide, _ place: Int) -> Int { Int(lexicon.strengthLevel[Int(side.stems[place])]) }

    /// Which way one word of degree for another shifts a claim; nil stands for no such word.
    private func direction(_ old: Int?, _ new: Int?, isNegated: Bool) -> Shift.Direction? {
        if isNegated && (old == nil || new == nil) { return new == nil ? .stronger : .weaker }
        guard let order = lexicon.degrees.order(old, new), order != 0 else { return nil }
        return (order > 0) == isNegated ? .weaker : .stronger
    }

    /// The negation that a word of degree stands right after, other such words and words of grammar aside: "did not always".
    private func negation(_ side: WordSide, _ place: Int) -> Int? {
        var next = place - 1
        while next >= 0, next > place - Self.reach / 2, !side.endsClause(next) {
            if side.traits(next).contains(.polarity) { return next }
            if side.traits(next).isDisjoint(with: [.function, .strength]) || side.traits(next).contains(.conjunction) { return nil }
            next -= 1
        }
        return nil
    }

    /// The telling words right after a place in its clause, up to a word of grammar; else the word that may come and go there
    /// ("often for years") and the telling one right before it.
    private func heads(_ side: WordSide, _ place: Int, _ limit: Int) -> [Int] {
        let after = following(side, place, limit, passing: Self.passed)
        if !after.isEmpty { return after }
        let next = following(side, place, 1, passing: Self.passed.subtracting(.neutral))
        let around = next + preceding(side, place)
        if !around.isEmpty { return around }
        // "Many did not."
        return side.endsClause(place) ? beyond(side, place) : [place + 1]
    }

    /// What a word between commas speaks of: the telling word that goes on after it in the sentence, else the one before. "In many
    /// cases, however, judges", "delays, in some cases."
    private func beyond(_ side: WordSide, _ place: Int) -> [Int] {
        func isTelling(_ place: Int) -> Bool { side.traits(place).isDisjoint(with: Self.passed) }
        var next = place
        while next < place + Self.reach, next + 1 < side.stems.count, !side.endsSentence(next) {
            next += 1
            if isTelling(next) { return [next] }
        }
        next = place - 1
        while next >= 0, next > place - Self.reach, !side.endsSentence(next) {
            if isTelling(next) { return [next] }
            next -= 1
        }
        return []
    }

    private func following(_ side: WordSide, _ place: Int, _ limit: Int, passing passed: WordTraits) -> [Int] {
        var heads: [Int] = []
        var next = place
        while heads.count < limit, next < place + Self.reach, next + 1 < side.stems.count, !side.endsClause(next) {
            next += 1
            if side.traits(next).isDisjoint(with: passed) {
                heads.append(next)
            } else if !heads.isEmpty && side.traits(next).contains(.function) {
                break
            }
        }
        return heads
    }

    private func preceding(_ side: WordSide, _ place: Int) -> [Int] {
        var next = place - 1
        while next >= 0, next > place - Self.reach, !side.endsClause(next) {
            if side.traits(next).isDisjoint(with: Self.passed) { return [next] }
            next -= 1
        }
        return []
    }

    /// "Some 640 families", "nearly 50" are about as many: before a figure the word counts nothing and belongs to the figure. "Nearly
    /// one in five" is a share as "nearly all" is, and without the word another one.
    private func isAbout(_ side: WordSide, _ place: Int) -> Bool {
        guard place + 1 < side.stems.count, !side.endsClause(place) else { return false }
        let next = side.traits(place + 1)
        return level(side, place) == some && !next.isDisjoint(with: [.digits, .number])
            || level(side, place) == nearly && (next.contains(.digits) || isMagnitude(side, place + 1))
    }

    /// "Four million": a figure in words.
    private func isMagnitude(_ side: WordSide, _ place: Int) -> Bool {
        place + 1 < side.stems.count && !side.endsClause(place) && side.traits(place).contains(.number)
            && magnitudes.contains(side.stems[place + 1])
    }

    /// "Each year" is how often something was counted, as "annually" is.
    private func isPerTime(_ side: WordSide, _ place: Int) -> Bool {
        guard let all, level(side, place) == all, place + 1 < side.stems.count, !side.endsClause(place) else { return false }
        return times.contains(side.stems[place + 1])
    }

    /// Words of degree that one side alone has, before heads that both have; not those for which the other says as much.
    private func graded(_ view: SideView, _ back: SideView) -> [Int] {
        let side = view.side
        return side.stems.indices.filter { place in
            guard side.traits(place).contains(.strength), view.isUnmatched(place), !isAbout(side, place),
                !isPerTime(side, place), !isSuperlative(side, place), !isComparative(side, place)
            else { return false }
            if side.traits(place).contains(.participle),
                !side.isParticiple(place) || isOfPlace(side, place) || isVerb(side, place)
            {
                return false
            }
            let kept = heads(side, place, Self.headLimit).filter { view.isInPlace($0) }.compactMap { view.counterpart($0) }
            guard let first = kept.first else { return false }
            return !kept.contains { saysAsMuch(side.stems[place], back, $0, isFirst: $0 == first) }
        }
    }

    /// "The most serious cases", "most frequently": no number of cases; nor is "serious" there a judgment, but a rank.
    private func isSuperlative(_ side: WordSide, _ place: Int) -> Bool {
        guard let most else { return false }
        if side.stems[place] != most {
            return place > 0 && !side.endsClause(place - 1) && side.stems[place - 1] == most && isSuperlative(side, place - 1)
        }
        if place > 0, !side.endsClause(place - 1), articles.contains(side.stems[place - 1]) { return true }
        return place + 1 < side.stems.count && !side.endsClause(place) && side.isAdverb(place + 1)
    }

    /// "Less severe", "more often": than something else, whatever the degree.
    private func isComparative(_ side: WordSide, _ place: Int) -> Bool {
        place > 0 && !side.endsClause(place - 1) && comparing.contains(side.stems[place - 1])
    }

    /// "The law limited the right", "officials limited or banned visits": the verb, which says what somebody did.
    private func isVerb(_ side: WordSide, _ place: Int) -> Bool {
        guard place + 1 < side.stems.count, !side.endsClause(place) else { return false }
        if articles.contains(side.stems[place + 1]) { return true }
        return side.traits(place + 1).contains(.conjunction) && place + 2 < side.stems.count && side.isParticiple(place + 2)
            && !(place > 0 && side.traits(place - 1).contains(.auxiliary))
    }

    /// "Isolated villages", "limited areas": the word tells where, not how many.
    private func isOfPlace(_ side: WordSide, _ place: Int) -> Bool {
        following(side, place, Self.headLimit, passing: Self.passed).contains { side.traits($0).contains(.place) }
    }

    /// Whether a word of the same degree stands by a head, or, for "reportedly", another word of hearsay. One that both sides have
    /// counts by the first head alone: in "many cases multiple delays" it speaks of the delays; and hearsay that both have only
    /// where it stands before: "reports that guards stole", but not "guards stole and reported".
    private func saysAsMuch(_ stem: Int32, _ view: SideView, _ head: Int, isFirst: Bool) -> Bool {
        let level = lexicon.strengthLevel[Int(stem)]
        let isHearsay = lexicon.stemTraits[Int(stem)].contains(.hearsay)
        let range = max(0, head - Self.near)...min(view.side.stems.count - 1, head + Self.near / 2)
        return range.contains { other in
            if isHearsay && view.side.traits(other).contains(.hearsay) && (other < head || view.isUnmatched(other)) { return true }
            return lexicon.strengthLevel[Int(view.side.stems[other])] == level && (isFirst || view.isUnmatched(other))
                && heads(view.side, other, Self.headLimit).contains(head)
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
