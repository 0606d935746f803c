import Alignment
import SequenceDiff

/// Finds a word that gave way to its contrary: "permits" and "prohibits", "lawful" and "unlawful".
///
/// Not where either is negated, which the other is not: "not legal" is "illegal", "less clear" is "unclear"; nor where the positive
/// word is one of the things that are lacking: "a lack of heating, insufficient light" is "lacked heating, sufficient light".
struct ContraryRule {
    /// How far before or after a word one stands that bears its prefix.
    private static let before = 6
    private static let after = 3

    let lexicon: Lexicon
    let negations: NegationRule
    private let lackings: LackingRule

    init(lexicon: Lexicon, negations: NegationRule) {
        self.lexicon = lexicon
        self.negations = negations
        lackings = LackingRule(lexicon: lexicon)
    }

    func isPossible(_ stem: Int32) -> Bool { lexicon.antonymClass[Int(stem)] != 0 || NegativePrefix.mayOpen(lexicon.stems[stem]) }

    func contrary(
        _ hunk: Hunk, _ old: SideView, _ new: SideView, _ unpaired: NegationRule.Unpaired
    ) -> (old: Int, new: Int)? {
        for oldPlace in hunk.old.prefix(WordCounterparts.stretch) where !isTaken(old, oldPlace) {
            for newPlace in hunk.new.prefix(WordCounterparts.stretch) where !isTaken(new, newPlace) {
                guard isContrary(old, oldPlace, new, newPlace),
                    isNegated(old, oldPlace, unpaired.old) == isNegated(new, newPlace, unpaired.new),
                    !lackings.isLacking(old.side, oldPlace, for: new.side.stems[newPlace]),
                    !lackings.isLacking(new.side, newPlace, for: old.side.stems[oldPlace])
                else { continue }
                return (oldPlace, newPlace)
            }
        }
        return nil
    }

    private func isNegated(_ view: SideView, _ place: Int, _ unpaired: [NegationRule.Negation]) -> Bool {
        if unpaired.contains(where: { $0.place != place && negations.isOneClause(view.side, $0.place, place) }) { return true }
        return negations.isDenied(view, place, isGraded: false)
    }

    /// Whether the same stem stands on the other side.
    private func isTaken(_ view: SideView, _ place: Int) -> Bool {
        view.isInPlace(place) && view.counterpart(place).map { view.other.stems[$0] == view.side.stems[place] } ?? false
    }

    private func isContrary(_ old: SideView, _ oldPlace: Int, _ new: SideView, _ newPlace: Int) -> Bool {
        let (one, other) = (old.side.stems[oldPlace], new.side.stems[newPlace])
        let antonyms = lexicon.antonymClass[Int(one)]
        if antonyms != 0 && antonyms == -lexicon.antonymClass[Int(other)] { return true }
        if NegativePrefix.makes(lexicon.stems[one], of: lexicon.stems[other]) { return isPrefixTelling(new, newPlace, old, oldPlace) }
        if NegativePrefix.makes(lexicon.stems[other], of: lexicon.stems[one]) { return isPrefixTelling(old, oldPlace, new, newPlace) }
        return false
    }

    /// Whether the word without the prefix says what the other denies: not where another word beside it bears the prefix or
    /// stands for it ("non-Ardanian citizens", "other than resident"), where both words stand on one side, nor in acronyms.
    private func isPrefixTelling(_ short: SideView, _ place: Int, _ long: SideView, _ longPlace: Int) -> Bool {
        if short.side.stems.contains(long.side.stems[longPlace]) { return false }
        if long.side.traits(longPlace).contains(.acronym) || short.side.traits(place).contains(.acronym) { return false }
        let range = max(0, place - Self.before)...min(short.side.stems.count - 1, place + Self.after)
        return !range.contains { other in
            guard other != place, short.isUnmatched(other) else { return false }
            let letters = lexicon.stems[short.side.stems[other]]
            return NegativePrefix.mayOpen(letters) || letters.elementsEqual("other".utf8)
        }
    }
}
