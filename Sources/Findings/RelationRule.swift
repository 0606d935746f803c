import Alignment
import SequenceDiff

/// Names the relation of linked sentences from the stems that differ.
///
/// Stems are compared in order; words that only moved inside the sentence cancel. What is left decides, in this order: a
/// word of polarity or strength, what came or went, what was replaced. References ("(see section 1.c.)") do not take part.
struct RelationRule {
    /// What may come or go without changing the claim; weights in 1/1024.
    private static let oneSided = 10 * 1_024
    /// The same where it hangs on "and" or "or", or stands between commas: one more item of a list.
    private static let oneSidedItem = 2 * 1_024
    /// What may stand beside a word of polarity or strength in the same change; with more it belongs to a clause of its own.
    private static let besideShift = 14 * 1_024
    private static let replaced = 26 * 1_024
    private static let altogether = 34 * 1_024
    /// The share of the weight of both sides that has to be kept for a shift to be named, in percent.
    private static let leastKept = 35
    /// The weight of a word whose rarity is not known.
    private static let unknown = 6 * 1_024

    /// What tells nothing of a claim.
    private static let silent: WordTraits = [.function, .neutral, .connective]
    /// What does not make a clause of its own.
    private static let besideClause: WordTraits = [.function, .polarity, .strength]
    /// Words of the name of an agency before a part of it, and behind: "Ports and Fishery Department".
    private static let agencyName = 8
    private static let besideAgency = 2
    /// A name that stands in fewer places of a report is not said to have been changed throughout.
    private static let renamed = 4

    /// What rolls from one edition to the next.
    private static let rolling: WordTraits = [.number, .office]

    private let alignment: ReportAlignment
    private var comparison = SideComparison()
    private var shifts: ShiftRule
    private var balance: [Int32]
    /// By stem: places in the old report, and in the new one.
    private var oldCounts: [Int32]
    private var newCounts: [Int32]
    private var old: WordSide
    private var new: WordSide

    init(_ alignment: ReportAlignment) {
        self.alignment = alignment
        shifts = ShiftRule(alignment)
        balance = [Int32](repeating: 0, count: alignment.lexicon.stemTraits.count)
        oldCounts = balance
        newCounts = balance
        for stem in alignment.old.stems { oldCounts[Int(stem)] += 1 }
        for stem in alignment.new.stems { newCounts[Int(stem)] += 1 }
        old = WordSide(alignment.old, alignment.lexicon)
        new = WordSide(alignment.new, alignment.lexicon)
    }

    mutating func statement(_ oldSentences: [Int], _ newSentences: [Int]) -> Statement {
        old.collect(oldSentences)
        new.collect(newSentences)
        let stems = alignment.lexicon.stems
        comparison.compare(old.stems, new.stems) { stems[$0].lexicographicallyPrecedes(stems[$1]) }
        let hunks = self.hunks()
        // balance > 0: more often in the old hunks; < 0: in the new ones.
        for hunk in hunks {
            for place in hunk.old { balance[Int(old.stems[place])] += 1 }
            for place in hunk.new { balance[Int(new.stems[place])] -= 1 }
        }
        defer {
            for hunk in hunks {
                for place in hunk.old { balance[Int(old.stems[place])] = 0 }
                for place in hunk.new { balance[Int(new.stems[place])] = 0 }
            }
        }
        if isSameClaim, shifts.mayShift(old, new, hunks), let shift = shifts.shift(old, new, comparison.blocks, hunks) {
            return Statement(relation: .revised, shift: shift)
        }
        return Statement(relation: isWeighty(hunks) ? .revised : relation(hunks))
    }

    private func hunks() -> [Hunk] {
        var hunks: [Hunk] = []
        var oldEnd = 0
        var newEnd = 0
        for block in comparison.blocks + [.init(old: old.stems.count, new: new.stems.count, count: 0)] {
            if block.old > oldEnd || block.new > newEnd {
                hunks.append(Hunk(old: oldEnd..<block.old, new: newEnd..<block.new))
            }
            oldEnd = block.old + block.count
            newEnd = block.new + block.count
        }
        return hunks
    }

    private func traits(_ stem: Int32) -> WordTraits { alignment.lexicon.stemTraits[Int(stem)] }

    /// The degree that a word says; zero for none.
    private func level(_ stem: Int32) -> Int16 { alignment.lexicon.strengthLevel[Int(stem)] }

    private func weight(_ stem: Int32) -> Int {
        let weight = Int(alignment.termWeights[Int(stem)])
        return weight == 0 ? Self.unknown : weight
    }

    // MARK: Weight of words

    /// Whether a word that is never silent came or went, in a change that is no clause of its own.
    private func isWeighty(_ hunks: [Hunk]) -> Bool {
        var gone: WordTraits = []
        var came: WordTraits = []
        var goneLevels: [Int16] = []
        var cameLevels: [Int16] = []
        for hunk in hunks {
            for place in hunk.old where balance[Int(old.stems[place])] > 0 {
                gone.formUnion(old.traits(place))
                if old.traits(place).contains(.strength) { goneLevels.append(level(old.stems[place])) }
            }
            for place in hunk.new where balance[Int(new.stems[place])] < 0 {
                came.formUnion(new.traits(place))
                if new.traits(place).contains(.strength) { cameLevels.append(level(new.stems[place])) }
            }
        }
        func weighs(_ stem: Int32, _ others: WordTraits, _ levels: [Int16]) -> Bool {
            let traits = traits(stem)
            if traits.contains(.outcome) { return true }
            // "May not" says what "were prohibited from" says, and "reportedly" what "there were reports" says.
            if traits.contains(.polarity) { return others.isDisjoint(with: [.polarity, .prohibition]) }
            // "Some" says what "several" says.
            return traits.contains(.strength) && !levels.contains(level(stem))
                && !(traits.contains(.hearsay) && others.contains(.hearsay))
        }
        return hunks.contains { hunk in
            clauseWeight(hunk) <= Self.besideShift
                && (hunk.old.contains { balance[Int(old.stems[$0])] > 0 && weighs(old.stems[$0], came, cameLevels) }
                    || hunk.new.contains { balance[Int(new.stems[$0])] < 0 && weighs(new.stems[$0], gone, goneLevels) })
        }
    }

    /// Whether enough of both sides is the same for a word to shift a claim rather than to belong to another one.
    private var isSameClaim: Bool {
        var kept = 0
        for block in comparison.blocks {
            for place in block.old..<block.old + block.count { kept += self.weight(old.stems[place]) }
        }
        let total = (old.stems + new.stems).reduce(0) { $0 + self.weight($1) }
        return 100 * 2 * kept >= Self.leastKept * total
    }

    /// The weight of a clause that only came or only went, apart from words of polarity and strength; 0 for other changes.
    private func clauseWeight(_ hunk: Hunk) -> Int {
        func weight(_ stems: [Int32], _ range: Range<Int>) -> Int {
            range.reduce(0) { sum, place in
                let traits = traits(stems[place])
                return traits.isDisjoint(with: Self.besideClause) ? sum + self.weight(stems[place]) : sum
            }
        }
        let gone = weight(old.stems, hunk.old)
        let came = weight(new.stems, hunk.new)
        return gone == 0 || came == 0 ? max(gone, came) : 0
    }

    // MARK: Relation

    private func relation(_ hunks: [Hunk]) -> Relation {
        var effects = 0
        var numbers = 0
        var isRevised = false
        var total = 0
        for hunk in hunks {
            var gone: [Int32] = []
            var came: [Int32] = []
            for place in hunk.old where balance[Int(old.stems[place])] > 0 && isTelling(old.stems[place]) {
                gone.append(old.stems[place])
            }
            for place in hunk.new where balance[Int(new.stems[place])] < 0 && isTelling(new.stems[place]) {
                came.append(new.stems[place])
            }
            var isReworded = removeSynonyms(&gone, &came)
            // Words that do not change a claim make other words of it.
            for stems in [hunk.old.map { old.stems[$0] }, hunk.new.map { new.stems[$0] }] {
                if stems.contains(where: { traits($0).contains(.neutral) && balance[Int($0)] != 0 }) { isReworded = true }
            }
            if !gone.isEmpty && !came.isEmpty && (isAcronym(gone, came) || isAcronym(came, gone) || isSpelling(gone, came)) {
                gone = []
                came = []
            }
            removeNamed(&gone, beside: hunk.old, in: old.stems)
            removeNamed(&came, beside: hunk.new, in: new.stems)
            if gone.isEmpty && came.isEmpty {
                if isReworded { effects += 1 }
                continue
            }
            effects += 1
            let goneNames = names(gone, in: hunk.old, of: old)
            let cameNames = names(came, in: hunk.new, of: new)
            let isOtherName = areOtherNames(goneNames, cameNames)
            let isRolled =
                isOtherName
                && (isHolder(hunk.old, old) && isHolder(hunk.new, new) || isRenamed(goneNames, cameNames))
            func rolls(_ stem: Int32, _ names: [Int32]) -> Bool {
                !traits(stem).isDisjoint(with: Self.rolling) || isRolled && names.contains(stem)
            }
            if gone.allSatisfy({ rolls($0, goneNames) }) && came.allSatisfy({ rolls($0, cameNames) }) {
                numbers += 1
                continue
            }
            // The same sentence of somebody or something else; whether a ministry is another one or renamed, nobody can tell.
            if isOtherName && !isRolled && !(isOfAgency(hunk.old, old) && isOfAgency(hunk.new, new)) { isRevised = true }
            let weight = (gone + came).reduce(0) { $0 + self.weight($1) }
            total += weight
            if gone.isEmpty || came.isEmpty {
                let stems = gone.isEmpty ? new.stems : old.stems
                let range = gone.isEmpty ? hunk.new : hunk.old
                let isItem =
                    !range.isEmpty
                    && (traits(stems[range.lowerBound]).contains(.conjunction)
                        || traits(stems[range.upperBound - 1]).contains(.conjunction)
                        || (gone.isEmpty
                            ? isBetweenCommas(range, new, alignment.new)
                            : isBetweenCommas(range, old, alignment.old)))
                if weight >= (isItem ? Self.oneSidedItem : Self.oneSided) { isRevised = true }
            } else if weight > Self.replaced {
                isRevised = true
            }
        }
        if total > Self.altogether { isRevised = true }
        if isRevised { return .revised }
        if effects == 0 { return .cosmetic }
        if numbers == effects { return .updated }
        return numbers > 0 ? .revised : .reworded
    }

    // MARK: Names

    /// Those of some stems that are printed as names in a stretch, acronyms aside: an agency goes by several.
    private func names(_ stems: [Int32], in range: Range<Int>, of side: WordSide) -> [Int32] {
        range.filter { place in
            side.isName(place) && stems.contains(side.stems[place])
                && traits(side.stems[place]).isDisjoint(with: [.number, .office, .acronym])
        }.map { side.stems[$0] }
    }

    /// Whether names gave way to others, and not to the same ones in other spellings: "Ukhia", "Ukhiya"; "Israel", "Israeli".
    private func areOtherNames(_ gone: [Int32], _ came: [Int32]) -> Bool {
        if gone.isEmpty || came.isEmpty { return false }
        let (gone, came) = (gone.map { alignment.lexicon.stems[$0] }, came.map { alignment.lexicon.stems[$0] })
        if Spelling.isVariant(Array(gone.joined()), Array(came.joined())) { return false }
        return !gone.contains { one in came.contains { Spelling.isVariant(one, $0) } }
    }

    /// Whether a stretch names somebody right behind an office: "Prime Minister Karl Berg".
    private func isHolder(_ range: Range<Int>, _ side: WordSide) -> Bool {
        range.lowerBound > 0 && side.traits(range.lowerBound - 1).contains(.office)
    }

    /// Whether a stretch is a part of what an agency is called: "Ministry of Ports, Fishery, and Transport".
    private func isOfAgency(_ range: Range<Int>, _ side: WordSide) -> Bool {
        func continuesName(_ place: Int) -> Bool {
            side.isName(place) || !side.traits(place).isDisjoint(with: [.function, .conjunction])
        }
        var start = range.lowerBound
        while start > 0, range.lowerBound - start < Self.agencyName, continuesName(start - 1) { start -= 1 }
        let end = min(side.stems.count, range.upperBound + Self.besideAgency)
        return (start..<end).contains { side.traits($0).contains(.office) }
    }

    /// Whether the one name gave way to the other throughout: the capital was renamed, the president is another.
    private func isRenamed(_ gone: [Int32], _ came: [Int32]) -> Bool {
        gone.allSatisfy { oldCounts[Int($0)] >= Self.renamed && newCounts[Int($0)] == 0 }
            && came.allSatisfy { newCounts[Int($0)] >= Self.renamed && oldCounts[Int($0)] == 0 }
    }

    private func isTelling(_ stem: Int32) -> Bool { traits(stem).isDisjoint(with: Self.silent) }

    /// Takes out the words of classes that both sides have a word of.
    private func removeSynonyms(_ old: inout [Int32], _ new: inout [Int32]) -> Bool {
        func synonyms(_ stem: Int32) -> Int16 { alignment.lexicon.synonymClass[Int(stem)] }
        let newClasses = Set(new.map(synonyms))
        let shared = Set(old.map(synonyms).filter { $0 != 0 && newClasses.contains($0) })
        if shared.isEmpty { return false }
        old.removeAll { shared.contains(synonyms($0)) }
        new.removeAll { shared.contains(synonyms($0)) }
        return true
    }

    private func isAcronym(_ short: [Int32], _ long: [Int32]) -> Bool {
        guard short.count == 1, long.count > 1 else { return false }
        return alignment.lexicon.stems[short[0]].elementsEqual(long.compactMap { alignment.lexicon.stems[$0].first })
    }

    /// Whether two words are one in two spellings or endings: one contains the other's beginning, or five letters agree.
    private func isSpelling(_ old: [Int32], _ new: [Int32]) -> Bool {
        guard old.count == 1, new.count == 1 else { return false }
        if traits(old[0]).contains(.number) || traits(new[0]).contains(.number) { return false }
        let first = alignment.lexicon.stems[old[0]]
        let second = alignment.lexicon.stems[new[0]]
        if traits(old[0]).contains(.acronym) && traits(new[0]).contains(.acronym) {
            return isSubsequence(first, of: second) || isSubsequence(second, of: first)
        }
        if first.count >= 3 && second.starts(with: first) || second.count >= 3 && first.starts(with: second) { return true }
        return first.count >= 5 && second.count >= 5 && first.prefix(5).elementsEqual(second.prefix(5))
    }

    private func isSubsequence(_ short: ArraySlice<UInt8>, of long: ArraySlice<UInt8>) -> Bool {
        var rest = short
        for byte in long where rest.first == byte { rest.removeFirst() }
        return rest.isEmpty
    }

    /// Takes out a name that stands beside its own acronym, and an acronym beside its name: "Road Safety Board (RSB)".
    private func removeNamed(_ stems: inout [Int32], beside range: Range<Int>, in all: [Int32]) {
        if stems.isEmpty { return }
        let near = max(0, range.lowerBound - 8)..<min(all.count, range.upperBound + 8)
        for place in near where traits(all[place]).contains(.acronym) {
            let letters = alignment.lexicon.stems[all[place]]
            guard letters.count >= 2 else { continue }
            // The name ends right before the acronym or begins right after it.
            for isBefore in [true, false] {
                let words =
                    isBefore ? Array(all[max(0, place - 12)..<place]) : Array(all[(place + 1)..<min(all.count, place + 13)])
                guard let name = spelled(letters, words, fromEnd: isBefore) else { continue }
                stems.removeAll { name.contains($0) || $0 == all[place] }
            }
        }
    }

    /// The words whose first letters spell an acronym, at the end or the start of a list of words; nil where none do.
    private func spelled(_ letters: ArraySlice<UInt8>, _ words: [Int32], fromEnd: Bool) -> [Int32]? {
        var rest = Array(fromEnd ? letters.reversed() : Array(letters))
        var name: [Int32] = []
        for word in fromEnd ? words.reversed() : words {
            guard let next = rest.first else { break }
            if alignment.lexicon.stems[word].first == next {
                rest.removeFirst()
                name.append(word)
            } else if traits(word).contains(.function) {
                name.append(word)
            } else {
                return nil
            }
        }
        return rest.isEmpty ? name : nil
    }

    /// Whether a stretch is one item of a list: it ends with a comma, and so does the word before it, unless that opens the list:
    /// "except domestic workers, …".
    private func isBetweenCommas(_ range: Range<Int>, _ side: WordSide, _ report: FoldedReport) -> Bool {
        guard range.lowerBound > 0 else { return false }
        func endsWithComma(_ place: Int) -> Bool {
            let word = report.words[Int(report.stemWords[side.places[place]])]
            return alignment.lexicon.formBytes(ofPrinted: word.number).last == UInt8(ascii: ",")
        }
        guard endsWithComma(range.upperBound - 1) else { return false }
        return endsWithComma(range.lowerBound - 1)
            || !side.traits(range.lowerBound - 1).isDisjoint(with: [.function, .exceptive])
    }
}
