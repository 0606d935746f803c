import Alignment
import ReportModel
import SequenceDiff

/// Marks which words stayed, went and came, the way an editor would: whole words with their punctuation, no lone words kept
/// between two changes, additions that begin and end with a clause.
struct WordMarkRule {
    /// A kept stretch between two changes weighs as many halves of a word as this at most to be taken into the change: a function
    /// word is half a word.
    private static let islandLimit = 4
    /// With a smaller share of the words kept, in percent, the whole is marked as replaced.
    private static let leastKept = 25

    private let old: Report
    private let new: Report
    private let alignment: ReportAlignment
    private var comparison = SideComparison()
    private var oldWords: [PrintedWord] = []
    private var newWords: [PrintedWord] = []
    private var oldForms: [Int32] = []
    private var newForms: [Int32] = []

    init(old: Report, new: Report, _ alignment: ReportAlignment) {
        self.old = old
        self.new = new
        self.alignment = alignment
    }

    /// Whether both sides are the same but for the kinds of quotes, dashes and invisible characters.
    mutating func isTypographicallyEqual(_ oldSentences: [Int], _ newSentences: [Int]) -> Bool {
        collect(oldSentences, newSentences)
        return oldForms == newForms
    }

    mutating func marks(_ oldSentences: [Int], _ newSentences: [Int]) -> [WordMark] {
        collect(oldSentences, newSentences)
        let lexicon = alignment.lexicon
        return marks { lexicon.bytes(ofForm: $0).lexicographicallyPrecedes(lexicon.bytes(ofForm: $1)) }
    }

    /// The marks of parts of sentences, given as places in the words of either report; the punctuation at the end of each part does
    /// not count.
    mutating func marks(oldParts: [Range<Int>], newParts: [Range<Int>]) -> [WordMark] {
        clear()
        for part in oldParts { appendTrimmed(part, old, alignment.old, &oldWords) }
        for part in newParts { appendTrimmed(part, new, alignment.new, &newWords) }
        // Without their punctuation the words have no form of the lexicon; they are numbered among themselves.
        var numbers: [[UInt8]: Int32] = [:]
        var bytes: [[UInt8]] = []
        for (words, report, isOld) in [(oldWords, old, true), (newWords, new, false)] {
            for word in words {
                let form = Array(report.text[word.range])
                let number = numbers[form] ?? Int32(truncatingIfNeeded: bytes.count)
                if Int(number) == bytes.count {
                    numbers[form] = number
                    bytes.append(form)
                }
                if isOld { oldForms.append(number) } else { newForms.append(number) }
            }
        }
        return marks { bytes[Int($0)].lexicographicallyPrecedes(bytes[Int($1)]) }
    }

    private func appendTrimmed(_ part: Range<Int>, _ report: Report, _ folded: FoldedReport, _ words: inout [PrintedWord]) {
        words += folded.words[part]
        guard let last = words.last else { return }
        var end = last.end
        while end > last.start + 1, ";,.:".utf8.contains(report.text[Int(end) - 1]) { end -= 1 }
        words[words.count - 1] = PrintedWord(start: last.start, end: end, number: last.number)
    }

    private mutating func marks(precedes: (Int32, Int32) -> Bool) -> [WordMark] {
        comparison.compare(oldForms, newForms, precedes: precedes)
        var blocks = comparison.blocks
        mergeIslands(&blocks)
        slide(&blocks)
        let kept = blocks.reduce(0) { $0 + $1.count }
        if 200 * kept < Self.leastKept * (oldForms.count + newForms.count) { blocks = [] }
        return text(blocks)
    }

    private mutating func collect(_ oldSentences: [Int], _ newSentences: [Int]) {
        clear()
        for sentence in oldSentences {
            Self.append(alignment.old.wordRange(sentence), alignment.old, alignment.lexicon, &oldWords, &oldForms)
        }
        for sentence in newSentences {
            Self.append(alignment.new.wordRange(sentence), alignment.new, alignment.lexicon, &newWords, &newForms)
        }
    }

    private mutating func clear() {
        oldWords.removeAll(keepingCapacity: true)
        newWords.removeAll(keepingCapacity: true)
        oldForms.removeAll(keepingCapacity: true)
        newForms.removeAll(keepingCapacity: true)
    }

    private static func append(
        _ range: Range<Int>, _ report: FoldedReport, _ lexicon: Lexicon, _ words: inout [PrintedWord], _ forms: inout [Int32]
    ) {
        for place in range {
            words.append(report.words[place])
            forms.append(lexicon.form(ofPrinted: report.words[place].number))
        }
    }

    /// Gives up kept stretches that are small between two changes, from left to right; a stretch that was given up makes the
    /// change before the next one larger.
    private func mergeIslands(_ blocks: inout [SequenceComparison.Block]) {
        var kept: [SequenceComparison.Block] = []
        for (index, block) in blocks.enumerated() {
            let oldBefore = block.old - (kept.last.map { $0.old + $0.count } ?? 0)
            let newBefore = block.new - (kept.last.map { $0.new + $0.count } ?? 0)
            let oldAfter = (index + 1 == blocks.count ? oldForms.count : blocks[index + 1].old) - block.old - block.count
            let newAfter = (index + 1 == blocks.count ? newForms.count : blocks[index + 1].new) - block.new - block.count
            // An insertion next to a deletion reads as a replacement; two changes of one kind with a word between do not.
            let isBetween = oldBefore + newBefore > 0 && oldAfter + newAfter > 0
            let hasBoth = oldBefore + oldAfter > 0 && newBefore + newAfter > 0
            let weight = isBetween && hasBoth ? weight(of: block) : Int.max
            if weight > Self.islandLimit || weight > 2 * max(oldBefore, newBefore) || weight > 2 * max(oldAfter, newAfter) {
                kept.append(block)
            }
        }
        blocks = kept
    }

    /// Words of a block in halves; function words count half.
    private func weight(of block: SequenceComparison.Block) -> Int {
        var weight = 0
        for word in newWords[block.new..<block.new + block.count] {
            let stems = alignment.lexicon.stemRange(ofPrinted: word.number)
            let isFunction = stems.allSatisfy {
                alignment.lexicon.stemTraits[Int(alignment.lexicon.stem(at: $0))].contains(.function)
            }
            weight += isFunction ? 1 : 2
            if weight > Self.islandLimit { return weight }
        }
        return weight
    }

    /// Moves an insertion or deletion along the words it repeats to where a clause begins or ends.
    private func slide(_ blocks: inout [SequenceComparison.Block]) {
        guard blocks.count > 1 else { return }
        for index in 1..<blocks.count {
            let before = blocks[index - 1]
            let after = blocks[index]
            let oldGap = before.old + before.count..<after.old
            let newGap = before.new + before.count..<after.new
            if oldGap.isEmpty == newGap.isEmpty { continue }
            let words = oldGap.isEmpty ? newWords : oldWords
            let forms = oldGap.isEmpty ? newForms : oldForms
            let gap = oldGap.isEmpty ? newGap : oldGap
            var best = 0
            var bestScore = score(words, gap)
            var shift = -1
            while -shift < before.count, forms[gap.lowerBound + shift] == forms[gap.upperBound + shift] {
                let score = score(words, gap.lowerBound + shift..<gap.upperBound + shift)
                if score > bestScore { (best, bestScore) = (shift, score) }
                shift -= 1
            }
            shift = 1
            while shift < after.count, forms[gap.lowerBound + shift - 1] == forms[gap.upperBound + shift - 1] {
                let score = score(words, gap.lowerBound + shift..<gap.upperBound + shift)
                if score > bestScore { (best, bestScore) = (shift, score) }
                shift += 1
            }
            if best != 0 {
                blocks[index - 1] = .init(old: before.old, new: before.new, count: before.count + best)
                blocks[index] = .init(old: after.old + best, new: after.new + best, count: after.count - best)
            }
        }
    }

    /// How well a stretch reads as one insertion or deletion.
    private func score(_ words: [PrintedWord], _ gap: Range<Int>) -> Int {
        var score = 0
        if gap.lowerBound == 0 || alignment.lexicon.traits(ofPrinted: words[gap.lowerBound - 1].number).contains(.endsClause) {
            score += 2
        }
        if alignment.lexicon.traits(ofPrinted: words[gap.upperBound - 1].number).contains(.endsClause) { score += 2 }
        let stems = alignment.lexicon.stemRange(ofPrinted: words[gap.lowerBound].number)
        if let first = stems.first,
            alignment.lexicon.stemTraits[Int(alignment.lexicon.stem(at: first))].contains(.conjunction)
        {
            score += 1
        }
        return score
    }

    private func text(_ blocks: [SequenceComparison.Block]) -> [WordMark] {
        var marks: [WordMark] = []
        var oldEnd = 0
        var newEnd = 0
        for block in blocks + [.init(old: oldForms.count, new: newForms.count, count: 0)] {
            if block.old > oldEnd { marks.append(WordMark(.deleted, joined(oldWords[oldEnd..<block.old], old))) }
            if block.new > newEnd { marks.append(WordMark(.inserted, joined(newWords[newEnd..<block.new], new))) }
            if block.count > 0 { marks.append(WordMark(.kept, joined(newWords[block.new..<block.new + block.count], new))) }
            oldEnd = block.old + block.count
            newEnd = block.new + block.count
        }
        return marks
    }

    private func joined(_ words: ArraySlice<PrintedWord>, _ report: Report) -> String {
        var bytes: [UInt8] = []
        for word in words {
            if !bytes.isEmpty { bytes.append(0x20) }
            bytes += report.text[word.range]
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
