/// Makes a claim stronger or weaker by one word.
enum StrengthChange {
    private static let pairs: [String: [String]] = [
        "some": ["most", "many", "few"], "many": ["few", "some"], "few": ["many"], "several": ["numerous"], "most": ["some"],
        "numerous": ["few"], "widespread": ["isolated"], "generally": ["rarely", "sometimes"], "often": ["sometimes", "rarely"],
        "sometimes": ["frequently"], "frequently": ["occasionally"], "occasionally": ["regularly"], "regularly": ["seldom"],
        "usually": ["seldom"], "always": ["sometimes"], "rarely": ["often"], "seldom": ["often"], "largely": ["partially"],
        "severe": ["limited"], "systematic": ["sporadic"], "routinely": ["occasionally"], "mostly": ["partially"],
    ]
    /// Words before which a word of strength is part of another phrase ("a few", "as many", "not always").
    private static let phrases: Set<String> = [
        "a", "as", "so", "how", "too", "very", "more", "most", "less", "the", "not", "at", "of", "these", "those", "its", "no",
    ]

    /// All ways to change the strength of the sentence by one word.
    static func variants(of text: String) -> [String] {
        let words = EditableWords(text)
        var result: [String] = []
        for index in 0..<words.count {
            guard let others = pairs[words.core(index)], words.isBare(index), !phrases.contains(words.core(index - 1)),
                words.isPlain(index + 1)
            else { continue }
            // "Most severe" compares; "most courts" and "most of them" count.
            let next = words.core(index + 1)
            if words.core(index) == "most" && !next.hasSuffix("s") && next != "of" { continue }
            for other in others where !(0..<words.count).contains(where: { words.core($0) == other }) {
                var changed = words
                changed.replace(index, with: other)
                result.append(changed.text)
            }
        }
        return result
    }
}
