import Alignment
import SequenceDiff

/// Finds what turned the claim of linked sentences around, or made it stronger or weaker.
///
/// Polarity comes first, by ``NegationRule`` and ``ContraryRule``; where it stayed, ``StrengthRule`` looks for words of degree. A
/// word in a clause that came or went as a whole shifts nothing: what it speaks of is not on the other side.
struct ShiftRule {
    private static let shifting: WordTraits = [.polarity, .strength, .obligation, .permission]
    /// Words of a shift that are named at most, for each side.
    private static let shiftWords = 8

    private let alignment: ReportAlignment
    private let negations: NegationRule
    private let contraries: ContraryRule
    private let strengths: StrengthRule
    private var counterparts: WordCounterparts

    init(_ alignment: ReportAlignment) {
        self.alignment = alignment
        negations = NegationRule(lexicon: alignment.lexicon)
        contraries = ContraryRule(lexicon: alignment.lexicon, negations: negations)
        strengths = StrengthRule(lexicon: alignment.lexicon)
        counterparts = WordCounterparts(alignment.lexicon)
    }

    /// Whether any word that changed could shift the claim: most claims are told from the others by this look alone, for which the
    /// sides, which are wide, need no copies.
    func mayShift(_ old: WordSide, _ new: WordSide, _ hunks: [Hunk]) -> Bool {
        hunks.contains { mayShift(old, $0.old) || mayShift(new, $0.new) }
    }

    /// What shifted, of a pair that may (``mayShift(_:_:_:)``).
    mutating func shift(
        _ old: WordSide, _ new: WordSide, _ blocks: [SequenceComparison.Block], _ hunks: [Hunk]
    ) -> Shift? {
        counterparts.match(old, new, blocks, hunks)
        let oldView = SideView(side: old, other: new, counterparts: counterparts.newOfOld, isInPlaces: counterparts.isOldInPlace)
        let newView = SideView(side: new, other: old, counterparts: counterparts.oldOfNew, isInPlaces: counterparts.isNewInPlace)
        let oldNegations = negations.negations(old)
        let newNegations = negations.negations(new)
        let unpaired = negations.unpaired(oldNegations, newNegations, oldView)
        var oldWords = negations.flips(unpaired.old, oldView, others: unpaired.new, all: newNegations, newView)
        var newWords = negations.flips(unpaired.new, newView, others: unpaired.old, all: oldNegations, oldView)
        for hunk in hunks {
            if let pair = contraries.contrary(hunk, oldView, newView, unpaired) {
                oldWords.append(pair.old)
                newWords.append(pair.new)
            }
        }
        if !oldWords.isEmpty || !newWords.isEmpty { return named(.polarity, oldWords, newWords, old, new) }
        let change = strengths.change(oldView, newView, hunks)
        return change.old.isEmpty && change.new.isEmpty
            ? nil : named(.strength, change.old, change.new, old, new, change.direction)
    }

    private func mayShift(_ side: WordSide, _ range: Range<Int>) -> Bool {
        range.contains { place in
            !side.traits(place).isDisjoint(with: Self.shifting)
                || contraries.isPossible(side.stems[place])
        }
    }

    private func named(
        _ kind: Shift.Kind, _ oldWords: [Int], _ newWords: [Int], _ old: WordSide, _ new: WordSide,
        _ direction: Shift.Direction? = nil
    ) -> Shift {
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
            new: text(newWords) { alignment.printedNew(stemAt: new.places[$0]) }, direction: direction)
    }
}
