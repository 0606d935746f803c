import Alignment
import SequenceDiff

/// For each stem of one side of a link the place of its counterpart on the other side; -1 for none.
///
/// Stems that stand in the same order are counterparts; then, inside a change, equal ones and words that say the same otherwise;
/// then equal ones that moved from one change to another.
struct WordCounterparts {
    /// Words of a stretch that differs which are compared with all of the other side's.
    static let stretch = 40
    /// What has no counterpart of its own where the order differs: words of grammar and of degree.
    private static let dependent: WordTraits = [.function, .strength, .connective, .polarity]

    private(set) var newOfOld: [Int32] = []
    private(set) var oldOfNew: [Int32] = []
    /// Whether the counterpart stands in the same order or in the same change. One from elsewhere in the sentence may make up for
    /// a negation, but tells too little for a claim that turned around.
    private(set) var isOldInPlace: [Bool] = []
    private(set) var isNewInPlace: [Bool] = []
    private let lexicon: Lexicon

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
    }

    mutating func match(_ old: WordSide, _ new: WordSide, _ blocks: [SequenceComparison.Block], _ hunks: [Hunk]) {
        newOfOld = [Int32](repeating: -1, count: old.stems.count)
        oldOfNew = [Int32](repeating: -1, count: new.stems.count)
        for block in blocks {
            for offset in 0..<block.count { pair(block.old + offset, block.new + offset) }
        }
        func match(_ oldPlaces: some Sequence<Int>, _ newPlaces: some Sequence<Int>, equalOnly: Bool) {
            for place in oldPlaces where newOfOld[place] < 0 && isIndependent(old, place) {
                for twin in newPlaces where oldOfNew[twin] < 0 && isIndependent(new, twin) {
                    let (first, second) = (old.stems[place], new.stems[twin])
                    if first == second || !equalOnly && isLike(first, second) {
                        pair(place, twin)
                        break
                    }
                }
            }
        }
        for hunk in hunks { match(hunk.old.prefix(Self.stretch), hunk.new.prefix(Self.stretch), equalOnly: true) }
        for hunk in hunks { match(hunk.old.prefix(Self.stretch), hunk.new.prefix(Self.stretch), equalOnly: false) }
        isOldInPlace = newOfOld.map { $0 >= 0 }
        isNewInPlace = oldOfNew.map { $0 >= 0 }
        if hunks.count > 1 {
            match(
                hunks.flatMap { $0.old.prefix(Self.stretch) }.prefix(4 * Self.stretch),
                hunks.flatMap { $0.new.prefix(Self.stretch) }.prefix(4 * Self.stretch), equalOnly: true)
        }
    }

    private mutating func pair(_ old: Int, _ new: Int) {
        newOfOld[old] = Int32(truncatingIfNeeded: new)
        oldOfNew[new] = Int32(truncatingIfNeeded: old)
    }

    private func isIndependent(_ side: WordSide, _ place: Int) -> Bool { side.traits(place).isDisjoint(with: Self.dependent) }

    /// Whether two words say the same: one class of synonyms, or the same beginning ("cooperate", "cooperation"). Words of
    /// hearsay have too many synonyms to speak of the same thing: "report", "state".
    private func isLike(_ first: Int32, _ second: Int32) -> Bool {
        let traits = lexicon.stemTraits[Int(first)].union(lexicon.stemTraits[Int(second)])
        let synonyms = lexicon.synonymClass[Int(first)]
        if synonyms != 0 && synonyms == lexicon.synonymClass[Int(second)] && !traits.contains(.hearsay) { return true }
        let (one, other) = (lexicon.stems[first], lexicon.stems[second])
        return one.count >= 6 && other.count >= 6 && one.prefix(6).elementsEqual(other.prefix(6))
    }
}

/// One side of a link beside the other: what of it has a counterpart there, and where.
struct SideView {
    let side: WordSide
    let other: WordSide
    /// By place of this side.
    let counterparts: [Int32]
    let isInPlaces: [Bool]

    func counterpart(_ place: Int) -> Int? { counterparts[place] < 0 ? nil : Int(counterparts[place]) }
    func isInPlace(_ place: Int) -> Bool { isInPlaces[place] }
    func isUnmatched(_ place: Int) -> Bool { counterparts[place] < 0 }
}
