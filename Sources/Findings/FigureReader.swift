import Alignment
import ReportModel
import SequenceDiff

/// Reads the figures of sentences: what counts or measures something.
///
/// Years, days of a date, hours of a clock, and the numbers of sections, laws, cases, units and telephones are none. Sentences
/// without a number cost a look at a table for each word; ``FigureSentence`` reads the others.
struct FigureReader {
    private let alignment: ReportAlignment
    /// For each printed word: 0 not looked at yet, 1 no number, 2 a number.
    private var isNumber: [UInt8] = []
    private let special: Set<Int32>
    private var sentence: FigureSentence

    init(_ alignment: ReportAlignment) {
        self.alignment = alignment
        sentence = FigureSentence(alignment.lexicon)
        // Number words that the alignment does not treat as such.
        special = Set(
            ["half", "life", "quarter", "tens", "scores", "zero"].compactMap { word in
                let bytes = Array(word.utf8)
                return alignment.lexicon.stems.existingToken(for: bytes.span)
            })
    }

    /// The figures of one sentence, in order.
    mutating func figures(_ index: Int, isOld: Bool) -> [Figure] {
        let range = isOld ? alignment.old.wordRange(index) : alignment.new.wordRange(index)
        let words = isOld ? alignment.old.words : alignment.new.words
        var hasNumber = false
        for word in range where mayCount(words[word].number) {
            hasNumber = true
            break
        }
        guard hasNumber else { return [] }
        sentence.read(range, of: words)
        var figures: [Figure] = []
        var place = 0
        /// The place after a number that is a name.
        var nameEnd = -1
        while place < sentence.count {
            if !sentence.mayStart(place) {
                place += 1
            } else if sentence.isName(place, after: nameEnd) {
                if !sentence[place].isYear { nameEnd = place + 1 }
                place += 1
            } else if let (figure, end) = sentence.figure(at: place) {
                figures.append(figure)
                place = max(end, place + 1)
            } else {
                place += 1
            }
        }
        sentence.shareUnits(&figures)
        return figures
    }

    private mutating func mayCount(_ number: Int32) -> Bool {
        let index = Int(number)
        if index >= isNumber.count {
            isNumber += [UInt8](repeating: 0, count: max(4_096, index + 1 - isNumber.count, isNumber.count))
        }
        if isNumber[index] == 0 {
            let lexicon = alignment.lexicon
            var counts = lexicon.traits(ofPrinted: number).contains(.hasDigit)
            for place in lexicon.stemRange(ofPrinted: number) where !counts {
                let stem = lexicon.stem(at: place)
                let traits = lexicon.stemTraits[Int(stem)]
                counts = traits.contains(.number) && !traits.contains(.month) || special.contains(stem)
            }
            isNumber[index] = counts ? 2 : 1
        }
        return isNumber[index] == 2
    }
}
