import Alignment
import SequenceDiff

/// Tells what a list says is lacking: "lacked heating, sufficient light, and adequate bedding".
struct LackingRule {
    /// Words from "lack" to the last of what is lacking: work stays bounded where a list has no end.
    private static let list = 64
    private static let prefixLengths = 2...3
    /// What opens a clause about the noun before it.
    private static let relatives = ["that", "which", "who"]

    let lexicon: Lexicon

    /// Whether a word is denied by "lack" on its own side, and stands for a negative form, which is not denied by it twice: "lacked
    /// heating, sufficient light, and adequate bedding" denies each of them, as far as the list goes.
    ///
    /// - Parameter negative: the stem that the other side has for it.
    func isLacking(_ side: WordSide, _ place: Int, for negative: Int32) -> Bool {
        guard isNegativeForm(negative), !isNegativeForm(side.stems[place]), !isSubject(side, place) else { return false }
        var opensItem = false
        for next in stride(from: place - 1, through: max(0, place - Self.list), by: -1) {
            let traits = side.traits(next)
            if side.endsSentence(next) || side.traits(next + 1).contains(.adversative) || traits.contains(.auxiliary) { return false }
            if lexicon.stems[side.stems[next]].elementsEqual("lack".utf8) { return true }
            if opensItem { continue }
            opensItem = side.endsClause(next) || traits.contains(.conjunction)
            // "lacked heating, had bought sufficient beds": what stands before it in its item takes it from the list.
            if !opensItem, !traits.contains(.function), !side.isAdverb(next) { return false }
        }
        return false
    }

    /// Whether a verb of grammar follows in the same clause: "lacked heating, and sufficient beds were bought".
    private func isSubject(_ side: WordSide, _ place: Int) -> Bool {
        var next = place
        while !side.endsClause(next) {
            next += 1
            let letters = lexicon.stems[side.stems[next]]
            if side.traits(next).contains(.conjunction) || Self.relatives.contains(where: { letters.elementsEqual($0.utf8) }) {
                return false
            }
            if side.traits(next).contains(.auxiliary) { return true }
        }
        return false
    }

    /// Whether a word denies one that is otherwise spelled alike ("insufficient", "unclean"), or is a degree that denies ("few").
    private func isNegativeForm(_ stem: Int32) -> Bool {
        if lexicon.stemTraits[Int(stem)].isSuperset(of: [.strength, .prohibition]) { return true }
        let antonyms = lexicon.antonymClass[Int(stem)]
        let letters = lexicon.stems[stem]
        guard antonyms != 0 else { return NegativePrefix.mayOpen(letters) }
        return Self.prefixLengths.contains { length in
            guard letters.count > length, let positive = lexicon.stems.existingToken(for: Array(letters.dropFirst(length)).span) else {
                return false
            }
            return lexicon.antonymClass[Int(positive)] == -antonyms
        }
    }
}
