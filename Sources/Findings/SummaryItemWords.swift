import Alignment
import ReportModel
import SequenceDiff

/// An item of a summary's list as weighed stems.
struct SummaryItemWords {
    struct Term {
        /// Its stem, or the one that stands for its group.
        let stem: Int32
        /// In 1/1024.
        var weight: Int
        /// Whether it stands after "including" or in brackets.
        let isInner: Bool
        /// The class of words of the lexicon, and the topic of the vocabulary, that it belongs to; zero for none.
        let synonyms: Int16
        let topic: Int
        /// Its first seven letters; zero for a shorter word.
        let beginning: UInt64

        /// Whether two words may stand for one another: "enforced" and "forced", "participate" and "participation".
        func isLike(_ other: Term) -> Bool {
            (synonyms != 0 && synonyms == other.synonyms) || (topic != 0 && topic == other.topic)
                || (beginning != 0 && beginning == other.beginning)
        }

        init(_ stem: Int32, _ lexicon: Lexicon, _ vocabulary: SummaryVocabulary, weight: Int, isInner: Bool) {
            let letters = lexicon.stems[stem]
            self.stem = vocabulary.isOfGroup(stem) ? SummaryVocabulary.groupStem : stem
            self.weight = weight
            self.isInner = isInner
            synonyms = lexicon.synonymClass[Int(stem)]
            topic = vocabulary.topic(of: stem)
            beginning = letters.count < 7 ? 0 : letters.prefix(7).reduce(0) { $0 << 8 | UInt64($1) }
        }
    }

    /// A word of degree.
    struct Degree {
        /// Its place in the stems of the report.
        let place: Int
        /// The word it grades: the next one that tells something.
        var head: Int32?
    }

    /// Its words as places in the words of the report.
    let words: Range<Int>
    /// What it tells, each stem once, in the order of the text.
    private(set) var terms: [Term] = []
    /// The first word that tells what is wrong; nil where every word leaves it open.
    private(set) var lead: Term?
    private(set) var degrees: [Degree] = []
    /// All stems but those of grammar, sorted: the same for two items that say the same in the same words.
    private(set) var content: [Int32] = []
    private(set) var weight = 0

    /// Words of an item that are weighed at most.
    private static let termLimit = 100
    /// How much of its weight a word has in the part after "including", and after "by", where it names who did it.
    private static let inner = 2
    private static let agent = 3
    /// How much of its weight a word has that says that something is wrong, not what.
    private static let carrier = 5
    /// By how many halves the first word that tells what is wrong counts: the others mostly tell of whom, where and how.
    private static let leading = 3
    private static let opensInner = [
        "including", "such", "although", "though", "particularly", "especially", "which", "who", "where", "particular",
    ]
    private static let contentless: WordTraits = [.function, .neutral, .connective, .conjunction]
    private static let graded: WordTraits = [.function, .neutral, .connective, .conjunction, .hearsay, .strength]

    /// - Parameter range: the item's place in the text of the report.
    init(_ report: FoldedReport, _ range: Range<Int>, _ lexicon: Lexicon, _ vocabulary: SummaryVocabulary) {
        var low = 0
        var high = report.words.count
        while low < high {
            let middle = (low + high) / 2
            if Int(report.words[middle].start) < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        var end = low
        while end < report.words.count, Int(report.words[end].start) < range.upperBound { end += 1 }
        words = low..<end
        collect(report, lexicon, vocabulary)
    }

    private mutating func collect(_ report: FoldedReport, _ lexicon: Lexicon, _ vocabulary: SummaryVocabulary) {
        var isInner = false
        var isAgent = false
        var isInBrackets = false
        var word = -1
        for place in stems(of: report) {
            let stem = report.stems[place]
            if Int(report.stemWords[place]) != word {
                // A clause that ended before this word ends what "by" governs.
                if word >= 0 {
                    let traits = lexicon.traits(ofPrinted: report.words[word].number)
                    if traits.contains(.endsClause) { isAgent = false }
                    if traits.contains(.closesParenthesis) { isInBrackets = false }
                }
                word = Int(report.stemWords[place])
                let form = lexicon.formBytes(ofPrinted: report.words[word].number)
                if form.first == UInt8(ascii: "(") { isInBrackets = true }
                if Self.opensInner.contains(where: { form.elementsEqual($0.utf8) }) { isInner = true }
                if form.elementsEqual("by".utf8) || form.elementsEqual("behalf".utf8) { isAgent = true }
            }
            let traits = lexicon.stemTraits[Int(stem)]
            if traits.isDisjoint(with: Self.contentless) { content.append(stem) }
            if traits.contains(.strength) && !traits.contains(.hearsay) { degrees.append(Degree(place: place, head: nil)) }
            if !traits.isDisjoint(with: Self.graded) { continue }
            for index in degrees.indices where degrees[index].head == nil { degrees[index].head = stem }
            if vocabulary.isJoint(stem) { continue }
            let isCarrier = vocabulary.isCarrier(stem)
            var weight = InformationWeight.one
            if isInner || isInBrackets { weight /= Self.inner }
            if isAgent { weight /= Self.agent }
            if isCarrier { weight /= Self.carrier }
            let isLead = lead == nil && !isCarrier && !isAgent
            if isLead { weight = weight * Self.leading / 2 }
            let term = Term(stem, lexicon, vocabulary, weight: weight, isInner: isInner || isInBrackets)
            if isLead { lead = term }
            if let index = terms.firstIndex(where: { $0.stem == term.stem }) {
                terms[index].weight = max(terms[index].weight, weight)
            } else if terms.count < Self.termLimit {
                terms.append(term)
            }
        }
        content.sort()
    }

    /// The places of the item's stems.
    private func stems(of report: FoldedReport) -> Range<Int> {
        func first(from word: Int) -> Int {
            var low = 0
            var high = report.stemWords.count
            while low < high {
                let middle = (low + high) / 2
                if Int(report.stemWords[middle]) < word { low = middle + 1 } else { high = middle }
            }
            return low
        }
        return first(from: words.lowerBound)..<first(from: words.upperBound)
    }

    /// Multiplies the weights by how rare each stem is in the lists.
    mutating func weigh(_ rarity: (Int32) -> Int) {
        for index in terms.indices { terms[index].weight = terms[index].weight * rarity(terms[index].stem) / InformationWeight.one }
        weight = terms.reduce(0) { $0 + $1.weight }
    }
}
