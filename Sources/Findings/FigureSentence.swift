import Alignment
import ReportModel

/// The words of one sentence as parts of figures.
///
/// Each distinct printed word is looked at once, however many sentences hold it.
struct FigureSentence {
    private static let uncounted: WordTraits = [.function, .number, .month, .polarity]

    let lexicon: Lexicon
    private var forms: [FigureForm]
    /// By number of the printed word, its place in ``forms``; zero where it was not looked at.
    private var formOfPrinted: [Int32] = []

    /// The first word of the sentence in the report.
    private(set) var base = 0
    private var numbers: [Int32] = []
    private var places: [Int32] = []

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        forms = [FigureForm([])]
        forms.reserveCapacity(4_096)
    }

    /// Takes the words of another sentence.
    ///
    /// - Parameter words: those of the report.
    mutating func read(_ range: Range<Int>, of words: [PrintedWord]) {
        base = range.lowerBound
        numbers.removeAll(keepingCapacity: true)
        places.removeAll(keepingCapacity: true)
        for word in range {
            let number = words[word].number
            numbers.append(number)
            places.append(place(ofPrinted: number))
        }
    }

    private mutating func place(ofPrinted number: Int32) -> Int32 {
        let index = Int(number)
        if index >= formOfPrinted.count {
            formOfPrinted += [Int32](repeating: 0, count: max(4_096, index + 1 - formOfPrinted.count, formOfPrinted.count))
        }
        if formOfPrinted[index] == 0 {
            let stems = lexicon.stemRange(ofPrinted: number)
            var isMonth = false
            for place in stems where lexicon.stemTraits[Int(lexicon.stem(at: place))].contains(.month) { isMonth = true }
            let isGrammar =
                stems.isEmpty || !lexicon.stemTraits[Int(lexicon.stem(at: stems.lowerBound))].isDisjoint(with: Self.uncounted)
            formOfPrinted[index] = Int32(truncatingIfNeeded: forms.count)
            forms.append(FigureForm(lexicon.formBytes(ofPrinted: number), isGrammar: isGrammar, isMonth: isMonth))
        }
        return formOfPrinted[index]
    }

    // MARK: Words

    var count: Int { places.count }

    func holds(_ place: Int) -> Bool { place >= 0 && place < places.count }

    /// The word at a place; an empty one beyond the ends.
    subscript(place: Int) -> FigureForm {
        _read { yield forms[holds(place) ? Int(places[place]) : 0] }
    }

    func word(_ place: Int) -> FigureWord { self[place].word }
    func role(_ place: Int) -> FigureForm.Role { self[place].role }
    func ends(_ place: Int) -> Bool { !holds(place) || self[place].endsClause }
    func isMonth(_ place: Int) -> Bool { self[place].traits.contains(.month) }
    func isPlural(_ place: Int) -> Bool { self[place].traits.contains(.plural) }
    /// Whether a word carries grammar, and nothing that could be counted.
    func isUncounted(_ place: Int) -> Bool { !holds(place) || self[place].traits.contains(.uncounted) }

    func form(_ place: Int) -> ArraySlice<UInt8> { holds(place) ? lexicon.formBytes(ofPrinted: numbers[place]) : [] }

    /// The word without punctuation and possessive, in lower case.
    func letters(_ place: Int) -> String {
        var bytes = form(place)[...]
        while let first = bytes.first, "([\"'".utf8.contains(first) { bytes.removeFirst() }
        return String(decoding: bytes.prefix(self[place].length).map { $0 >= 0x41 && $0 <= 0x5A ? $0 + 0x20 : $0 }, as: UTF8.self)
    }

    func begins(_ place: Int, with letters: StaticString) -> Bool { self.letters(place).hasPrefix(letters.description) }

    func firstStem(_ place: Int) -> Int32? { lexicon.stemRange(ofPrinted: numbers[place]).first.map { lexicon.stem(at: $0) } }
    func lastStem(_ place: Int) -> Int32? { lexicon.stemRange(ofPrinted: numbers[place]).last.map { lexicon.stem(at: $0) } }

    func isOne(_ place: Int, of words: FigureWord...) -> Bool { words.contains(word(place)) }
}
