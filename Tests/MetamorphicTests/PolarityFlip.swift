/// Turns a claim into its opposite by one word.
enum PolarityFlip {
    private static let auxiliaries: Set<String> = [
        "did", "does", "do", "is", "are", "was", "were", "may", "could", "must", "will", "would", "can", "had", "has", "have",
    ]
    private static let being: Set<String> = ["is", "are", "was", "were", "had", "has", "have", "been", "with"]
    /// Words after which, or before which, a negation is part of another phrase.
    private static let phrases: Set<String> = [
        "only", "longer", "more", "less", "fewer", "later", "one", "not", "no", "never", "yet", "necessarily", "to", "so", "such",
        "than", "and", "or", "but", "nor", "neither", "by", "in", "on", "at", "of", "for", "from", "as",
    ]

    private static let negations: Set<String> = [
        "not", "no", "never", "none", "nor", "neither", "cannot", "nobody", "nothing", "little", "hardly",
    ]

    /// Whether a word stands so near to another negation that nobody would negate it, too ("was often not reported").
    private static func isNegated(_ index: Int, in words: EditableWords) -> Bool {
        (index - 3...index + 3).contains { $0 != index && negations.contains(words.core($0)) }
    }

    /// All ways to flip the sentence.
    static func variants(of text: String) -> [String] {
        let words = EditableWords(text)
        var result: [String] = []
        for index in 0..<words.count {
            let core = words.core(index)
            let before = words.core(index - 1)
            let next = words.core(index + 1)
            if isNegated(index, in: words) { continue }
            if core == "not", words.isBare(index), auxiliaries.contains(before), !phrases.contains(next) {
                result.append(removing(index, from: words))
            } else if core == "never", words.isBare(index), auxiliaries.contains(before), !phrases.contains(next) {
                result.append(removing(index, from: words))
            } else if core == "cannot", words.isPlain(index + 1) {
                result.append(replacing(index, by: "can", in: words))
            } else if core == "no", words.isBare(index), being.contains(before), words.isPlain(index + 1), !phrases.contains(next) {
                let isSingular = (before == "was" || before == "is") && !next.hasSuffix("s")
                result.append(isSingular ? replacing(index, by: "a", in: words) : removing(index, from: words))
            } else if auxiliaries.contains(core), words.isBare(index), words.isPlain(index) || index == 0 {
                guard words.isPlain(index + 1), !phrases.contains(next), before != "to", before != "not" else { continue }
                if (core == "were" || core == "are") && next == "reports" {
                    result.append(inserting("no", after: index, in: words))
                } else if index > 0 {
                    result.append(inserting("not", after: index, in: words))
                }
            }
        }
        return result
    }

    private static func removing(_ index: Int, from words: EditableWords) -> String {
        var words = words
        words.remove(index)
        return words.text
    }

    private static func replacing(_ index: Int, by word: String, in words: EditableWords) -> String {
        var words = words
        words.replace(index, with: word)
        return words.text
    }

    private static func inserting(_ word: String, after index: Int, in words: EditableWords) -> String {
        var words = words
        words.words.insert(word, at: index + 1)
        return words.text
    }
}
