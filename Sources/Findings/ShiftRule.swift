import Alignment
import SequenceDiff

/// Finds what turned the claim of linked sentences around, or made it stronger or weaker.
///
/// A negation or a word of degree speaks of the words after it, its heads. Polarity shifts where a negation came or went while
/// its heads stand on both sides, or where a word gives way to its contrary; strength shifts where a head stands on both sides
/// and another word of degree, or none, stands before it. A "not" in a clause that came or went as a whole shifts nothing: its
/// heads are not on the other side. Nor does one that another negation of the other side's clause makes up for: "no law
/// protects" is "the law does not protect".
struct ShiftRule {
    /// Heads of a negation or of a word of degree, at most, and words passed on the way to them.
    private static let negatedHeads = 3
    private static let gradedHeads = 2
    private static let reach = 8
    /// How far before or after a head a word stands that says the same otherwise.
    private static let near = 6
    /// Words of a stretch that differs which are compared with all of the other side's.
    private static let stretch = 40
    /// Words of a shift that are named at most, for each side.
    private static let shiftWords = 8

    /// What is passed on the way to a head of a word of degree, and of a negation: "no reports" denies reports.
    private static let passed: WordTraits = [.function, .strength, .neutral, .connective, .polarity]
    private static let passedByNegation: WordTraits = [.function, .strength, .connective, .polarity]

    private let alignment: ReportAlignment
    /// The other side's place of a stem that stands on both, or of what says the same; -1 for none.
    private var newOfOld: [Int32] = []
    private var oldOfNew: [Int32] = []

    init(_ alignment: ReportAlignment) {
        self.alignment = alignment
    }

    private var lexicon: Lexicon { alignment.lexicon }

    mutating func shift(
        _ old: WordSide, _ new: WordSide, _ blocks: [SequenceComparison.Block], _ hunks: [Hunk]
    ) -> Shift? {
        guard hunks.contains(where: { mayShift(old, $0.old) || mayShift(new, $0.new) }) else { return nil }
        match(old, new, blocks, hunks)
        let oldNegations = negations(old)
        let newNegations = negations(new)
        var oldWords = flipped(oldNegations, newNegations, new, newOfOld, oldOfNew)
        var newWords = flipped(newNegations, oldNegations, old, oldOfNew, newOfOld)
        for hunk in hunks {
            if let pair = contrary(hunk, old, new, oldNegations, newNegations) {
                oldWords.append(pair.old)
                newWords.append(pair.new)
            }
        }
        if !oldWords.isEmpty || !newWords.isEmpty { return named(.polarity, oldWords, newWords, old, new) }
        oldWords = graded(old, new, newOfOld)
        newWords = graded(new, old, oldOfNew)
        let modes = changedModes(hunks, old, new)
        if let modes {
            oldWords.append(modes.old)
            newWords.append(modes.new)
        }
        return oldWords.isEmpty && newWords.isEmpty ? nil : named(.strength, oldWords, newWords, old, new)
    }

    private func mayShift(_ side: WordSide, _ range: Range<Int>) -> Bool {
        range.contains { place in
            !side.traits(place).isDisjoint(with: [.polarity, .strength, .obligation, .permission])
                || lexicon.antonymClass[Int(side.stems[place])] != 0 || hasNegativePrefix(side.stems[place])
        }
    }

    private func named(_ kind: Shift.Kind, _ oldWords: [Int], _ newWords: [Int], _ old: WordSide, _ new: WordSide) -> Shift {
        func text(_ places: [Int], _ printed: (Int) -> String) -> String {
            var words: [String] = []
            for place in places.sorted() where words.count < Self.shiftWords {
                let word = printed(place)
                if !words.contains(where: { $0.lowercased() == word.lowercased() }) { words.append(word) }
            }
            return words.joined(separator: " ")
        }
        return Shift(
            kind: kind, old: text(oldWords) { alignment.printedOld(stemAt: old.places[$0]) },
            new: text(newWords) { alignment.printedNew(stemAt: new.places[$0]) })
    }

    // MARK: What stands on both sides

    private mutating func match(
        _ old: WordSide, _ new: WordSide, _ blocks: [SequenceComparison.Block], _ hunks: [Hunk]
    ) {
        newOfOld = [Int32](repeating: -1, count: old.stems.count)
        oldOfNew = [Int32](repeating: -1, count: new.stems.count)
        for block in blocks {
            for offset in 0..<block.count { pair(block.old + offset, block.new + offset) }
        }
        // Words that moved inside a change, then other words for the same.
        for isSame in [true, false] {
            for hunk in hunks {
                for place in hunk.old.prefix(Self.stretch) where newOfOld[place] < 0 && isHead(old, place) {
                    let twin = hunk.new.prefix(Self.stretch).first {
                        oldOfNew[$0] < 0 && isHead(new, $0)
                            && (isSame ? old.stems[place] == new.stems[$0] : isLike(old.stems[place], new.stems[$0]))
                    }
                    if let twin { pair(place, twin) }
                }
            }
        }
    }

    private mutating func pair(_ old: Int, _ new: Int) {
        newOfOld[old] = Int32(truncatingIfNeeded: new)
        oldOfNew[new] = Int32(truncatingIfNeeded: old)
    }

    private func isHead(_ side: WordSide, _ place: Int, passing passed: WordTraits = Self.passedByNegation) -> Bool {
        side.traits(place).isDisjoint(with: passed)
    }

    /// Whether two words say the same: one class of synonyms, or the same beginning ("cooperate", "cooperation").
    private func isLike(_ first: Int32, _ second: Int32) -> Bool {
        let synonyms = lexicon.synonymClass[Int(first)]
        if synonyms != 0 && synonyms == lexicon.synonymClass[Int(second)] { return true }
        let (one, other) = (lexicon.stems[first], lexicon.stems[second])
        return one.count >= 6 && other.count >= 6 && one.prefix(6).elementsEqual(other.prefix(6))
    }

    // MARK: Polarity

    private struct Negation {
        let place: Int
        let heads: [Int]
    }

    private func negations(_ side: WordSide) -> [Negation] {
        side.stems.indices.filter { side.traits($0).contains(.polarity) && !isNumeral(side, $0) }
            .map { Negation(place: $0, heads: heads(side, $0, Self.negatedHeads, passing: Self.passedByNegation)) }
    }

    /// "No. 144".
    private func isNumeral(_ side: WordSide, _ place: Int) -> Bool {
        place + 1 < side.stems.count && side.traits(place + 1).contains(.digits) && side.endsClause(place)
    }

    /// The telling words right after a place in its clause, up to a word of grammar; else the one right before it.
    private func heads(
        _ side: WordSide, _ place: Int, _ limit: Int, passing passed: WordTraits = Self.passed
    ) -> [Int] {
        var heads: [Int] = []
        var next = place
        while heads.count < limit, next < place + Self.reach, next + 1 < side.stems.count, !side.endsClause(next) {
            next += 1
            if isHead(side, next, passing: passed) {
                heads.append(next)
            } else if !heads.isEmpty && side.traits(next).contains(.function) {
                break
            }
        }
        if !heads.isEmpty { return heads }
        next = place - 1
        while next >= 0, next > place - Self.reach, !side.endsClause(next) {
            if isHead(side, next, passing: passed) { return [next] }
            next -= 1
        }
        return []
    }

    /// The negations that one side alone has, whose heads stand on the other side and are not denied there.
    private func flipped(
        _ negations: [Negation], _ others: [Negation], _ other: WordSide, _ counterparts: [Int32], _ back: [Int32]
    ) -> [Int] {
        negations.filter { negation in
            if counterparts[negation.place] >= 0 { return false }
            let heads = negation.heads.map { Int(counterparts[$0]) }.filter { $0 >= 0 }
            return !heads.isEmpty
                && !heads.contains { head in
                    others.contains { $0.heads.contains(head) || back[$0.place] < 0 && isOneClause(other, $0.place, head) }
                        || isDenied(other, head, back)
                }
        }.map(\.place)
    }

    /// Whether no clause ends between two places of a side.
    private func isOneClause(_ side: WordSide, _ first: Int, _ second: Int) -> Bool {
        !(min(first, second)..<max(first, second)).contains {
            side.endsClause($0) || side.traits($0 + 1).contains(.adversative)
        }
    }

    /// Whether a word of denial that the other side lacks stands by a place: "prohibited from joining" for "may not join".
    private func isDenied(_ side: WordSide, _ place: Int, _ counterparts: [Int32]) -> Bool {
        let range = max(0, place - Self.near)...min(side.stems.count - 1, place + Self.near / 2)
        return range.contains {
            $0 != place && counterparts[$0] < 0 && side.traits($0).contains(.prohibition) && isOneClause(side, $0, place)
        }
    }

    /// A word and its contrary in one change, unless either is negated: "not legal" is "illegal".
    private func contrary(
        _ hunk: Hunk, _ old: WordSide, _ new: WordSide, _ oldNegations: [Negation], _ newNegations: [Negation]
    ) -> (old: Int, new: Int)? {
        for oldPlace in hunk.old.prefix(Self.stretch) where !isTaken(newOfOld[oldPlace], old, oldPlace, new) {
            for newPlace in hunk.new.prefix(Self.stretch)
            where isContrary(old.stems[oldPlace], new.stems[newPlace]) && !isTaken(oldOfNew[newPlace], new, newPlace, old) {
                let isOldNegated =
                    oldNegations.contains { newOfOld[$0.place] < 0 && isOneClause(old, $0.place, oldPlace) }
                    || isDenied(old, oldPlace, newOfOld)
                let isNewNegated =
                    newNegations.contains { oldOfNew[$0.place] < 0 && isOneClause(new, $0.place, newPlace) }
                    || isDenied(new, newPlace, oldOfNew)
                return isOldNegated == isNewNegated ? (oldPlace, newPlace) : nil
            }
        }
        return nil
    }

    /// Whether the same stem stands on the other side.
    private func isTaken(_ counterpart: Int32, _ side: WordSide, _ place: Int, _ other: WordSide) -> Bool {
        counterpart >= 0 && other.stems[Int(counterpart)] == side.stems[place]
    }

    private func isContrary(_ old: Int32, _ new: Int32) -> Bool {
        let (one, other) = (lexicon.antonymClass[Int(old)], lexicon.antonymClass[Int(new)])
        if one != 0 && one == -other { return true }
        return isNegative(lexicon.stems[old], of: lexicon.stems[new]) || isNegative(lexicon.stems[new], of: lexicon.stems[old])
    }

    private static let prefixes = ["un", "non"]

    /// "Unlawful" of "lawful".
    private func isNegative(_ long: ArraySlice<UInt8>, of short: ArraySlice<UInt8>) -> Bool {
        guard short.count >= 4, long.count > short.count, long.count <= short.count + 3 else { return false }
        return long.suffix(short.count).elementsEqual(short)
            && Self.prefixes.contains { long.prefix(long.count - short.count).elementsEqual($0.utf8) }
    }

    private func hasNegativePrefix(_ stem: Int32) -> Bool {
        let letters = lexicon.stems[stem]
        return letters.count >= 6 && Self.prefixes.contains { letters.starts(with: $0.utf8) }
    }

    // MARK: Strength

    /// Words of degree that one side alone has, before heads that both have; not those for which the other says as much.
    private func graded(_ side: WordSide, _ other: WordSide, _ counterparts: [Int32]) -> [Int] {
        side.stems.indices.filter { place in
            guard side.traits(place).contains(.strength), counterparts[place] < 0 else { return false }
            if side.traits(place).contains(.participle) && !side.isParticiple(place) { return false }
            let kept = heads(side, place, Self.gradedHeads).filter { counterparts[$0] >= 0 }
            guard !kept.isEmpty else { return false }
            return !kept.contains { saysAsMuch(side.stems[place], other, Int(counterparts[$0])) }
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
                && heads(side, other, Self.gradedHeads).contains(place)
        }
    }

    /// Who must is not who may: the words that oblige and permit to the same thing.
    private func changedModes(_ hunks: [Hunk], _ old: WordSide, _ new: WordSide) -> (old: Int, new: Int)? {
        for hunk in hunks {
            for oldPlace in hunk.old.prefix(Self.stretch) where newOfOld[oldPlace] < 0 {
                let oldMode = old.traits(oldPlace).intersection([.obligation, .permission])
                if oldMode.isEmpty { continue }
                let heads = heads(old, oldPlace, 1).map { newOfOld[$0] }.filter { $0 >= 0 }
                if heads.isEmpty { continue }
                for newPlace in hunk.new.prefix(Self.stretch) where oldOfNew[newPlace] < 0 {
                    let newMode = new.traits(newPlace).intersection([.obligation, .permission])
                    if newMode.isEmpty || newMode == oldMode { continue }
                    if self.heads(new, newPlace, 1).contains(where: { heads.contains(Int32(truncatingIfNeeded: $0)) }) {
                        return (oldPlace, newPlace)
                    }
                }
            }
        }
        return nil
    }
}
