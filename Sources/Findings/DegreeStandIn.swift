import Alignment
import SequenceDiff

/// Tells whether something else says on the other side what a word of degree says on this one.
///
/// A word of its root in another form: "regularly inspected" and "regular inspections", "largely avoided thefts" and "avoided large
/// thefts". A figure: "several witnesses" and "twelve witnesses", "most voters" and "60 percent of voters". Those spoken of before:
/// "some groups" and "these groups". A word that is hardly ever a judgment, but says as much as one: "a major problem" and "a
/// significant problem" (``WordTables``). And for hearsay who says it: "reportedly" and "lawyers claimed that". Each counts only where
/// the other side alone has it, or it would say nothing of what came or went.
struct DegreeStandIn {
    /// How far before or after a head a word of the same root stands.
    private static let near = 6
    /// Words between a figure, "these" and what they speak of: "twelve of the older boats".
    private static let reach = 4
    /// Letters of a root, at least.
    private static let root = 4
    private static let endings = ["li", "eli", "i", "alli", "al", "ation", "iti", "ness", "at", "iv", "iveli"]

    let lexicon: Lexicon
    private let these: Int32?
    private let of: Int32?
    /// Degrees of how many, in so many words that a figure can stand for them.
    private let counted: Set<Int16>

    init(lexicon: Lexicon) {
        self.lexicon = lexicon
        these = lexicon.existingStem(ofWord: Array("these".utf8))
        of = lexicon.existingStem(ofWord: Array("of".utf8))
        counted = Set(["some", "many", "few", "most"].compactMap(lexicon.strengthLevel(ofWord:)))
    }

    /// - Parameters:
    ///   - stem: the word of degree that the other side lacks.
    ///   - isNegated: whether it is denied: "not sufficiently" is not "sufficient".
    ///   - head: what it speaks of, on the other side.
    func stands(for stem: Int32, isNegated: Bool, at head: Int, _ back: SideView) -> Bool {
        let level = lexicon.strengthLevel[Int(stem)]
        let range = max(0, head - Self.near)...min(back.side.stems.count - 1, head + Self.near)
        for place in range where place != head && back.isUnmatched(place) && self.isNegated(back.side, place) == isNegated {
            if areOfOneRoot(stem, back.side.stems[place]) && !back.side.isName(place) { return true }
            if place < head, isAlike(level, lexicon.likeDegree[Int(back.side.stems[place])]), isOneClause(back.side, place, head) {
                return true
            }
        }
        if counted.contains(level), let before = determiner(back, head) {
            return back.side.stems[before] == these ? !isPart(back.side, before) : isCount(back.side, before)
        }
        return lexicon.stemTraits[Int(stem)].contains(.hearsay) && isHearsay(back, head)
    }

    private func isAlike(_ level: Int16, _ other: Int16) -> Bool {
        other != 0 && (level == other || lexicon.degrees.order(Int(level), Int(other)) == 0)
    }

    /// Whether one of two stems is the other with an ending: "regular" and "regularli", "system" and "systemat".
    func areOfOneRoot(_ first: Int32, _ second: Int32) -> Bool {
        if first == second { return false }
        var (one, other) = (lexicon.stems[first], lexicon.stems[second])
        if one.suffix(2).elementsEqual("ic".utf8), other.suffix(2).elementsEqual("ic".utf8) {
            one = one.dropLast(2)
            other = other.dropLast(2)
        }
        let (short, long) = one.count < other.count ? (one, other) : (other, one)
        guard short.count >= Self.root, long.count > short.count, long.starts(with: short) else { return false }
        let ending = long.dropFirst(short.count)
        return Self.endings.contains { ending.elementsEqual($0.utf8) }
    }

    /// The figure or pronoun before a word that this side alone has, over words of grammar.
    private func determiner(_ view: SideView, _ head: Int) -> Int? {
        var place = head - 1
        while place >= 0, place >= head - Self.reach, !view.side.endsClause(place) {
            let traits = view.side.traits(place)
            let isTelling = traits.contains(.number) || view.side.stems[place] == these
            if isTelling { return view.isUnmatched(place) ? place : nil }
            if traits.isDisjoint(with: [.function, .connective, .strength]) && place < head - 1 { return nil }
            place -= 1
        }
        return nil
    }

    /// "Many of these boats" are not all of them.
    private func isPart(_ side: WordSide, _ place: Int) -> Bool { place > 0 && side.stems[place - 1] == of }

    /// Whether a negation stands before a word in its clause.
    func isNegated(_ side: WordSide, _ place: Int) -> Bool {
        var next = place - 1
        while next >= 0, !side.endsClause(next) {
            if side.traits(next).contains(.polarity) { return true }
            next -= 1
        }
        return false
    }

    /// Whether a number counts something: no day of a month, no year.
    private func isCount(_ side: WordSide, _ place: Int) -> Bool {
        if side.traits(place).contains(.month) || place > 0 && side.traits(place - 1).contains(.month) { return false }
        let letters = lexicon.stems[side.stems[place]]
        return !(letters.count == 4 && (letters.starts(with: "19".utf8) || letters.starts(with: "20".utf8)))
    }

    /// Whether hearsay that this side alone has stands before a word in its sentence.
    private func isHearsay(_ view: SideView, _ head: Int) -> Bool {
        var place = head - 1
        while place >= 0, !view.side.endsSentence(place) {
            if view.side.traits(place).contains(.hearsay) && view.isUnmatched(place) { return true }
            place -= 1
        }
        return false
    }

    private func isOneClause(_ side: WordSide, _ first: Int, _ second: Int) -> Bool {
        !(first..<second).contains { side.endsClause($0) }
    }
}
