/// Takes a sentence apart at a conjunction or semicolon, and puts two together.
enum SentenceJoint {
    private static let verbs: Set<String> = [
        "was", "were", "is", "are", "had", "has", "have", "did", "does", "do", "may", "could", "would", "must", "said", "reported",
        "made", "took", "left", "remained", "gave", "began", "continued", "stated", "claimed", "received", "noted",
    ]
    /// Words that lose their capital inside a sentence.
    private static let openers: Set<String> = [
        "The", "A", "An", "There", "In", "On", "No", "Some", "Many", "Most", "They", "It", "He", "She", "These", "This", "Several",
        "According", "Police", "Courts", "Authorities", "Observers", "Women", "Prisoners",
    ]
    private static let leastWords = 5

    /// The two halves at each joint of the sentence.
    static func halves(of text: String) -> [(String, String)] {
        guard text.hasSuffix(".") else { return [] }
        let words = EditableWords(text)
        guard words.count >= 2 * leastWords else { return [] }
        var result: [(String, String)] = []
        for index in leastWords - 1..<words.count - leastWords {
            let word = words.words[index]
            var start = index + 1
            if word.hasSuffix(";") {
                guard words.words.count(where: { $0.hasSuffix(";") }) == 1 else { continue }
                if words.core(start) == "and" { start += 1 }
            } else if word.hasSuffix(","), ["and", "but"].contains(words.core(start)) {
                start += 1
                // A clause of its own, not the last item of a list.
                guard (start + 1..<start + 5).contains(where: { verbs.contains(words.core($0)) }) else { continue }
            } else {
                continue
            }
            guard words.count - start >= leastWords else { continue }
            let first = words.words[...index].joined(separator: " ")
            let second = words.words[start...].joined(separator: " ")
            guard isBalanced(first), isBalanced(second) else { continue }
            result.append((first.dropLast() + ".", second.capitalizedAtStart))
        }
        return result
    }

    /// One sentence of two; nil where one of them would not read well inside another.
    static func joined(_ first: String, _ second: String, bySemicolon: Bool) -> String? {
        guard first.hasSuffix("."), second.hasSuffix("."), isBalanced(first), isBalanced(second) else { return nil }
        let words = EditableWords(second)
        guard words.count >= leastWords, EditableWords(first).count >= leastWords else { return nil }
        let rest = openers.contains(words.words[0]) ? second.lowercasedAtStart : second
        return first.dropLast() + (bySemicolon ? "; " : ", and ") + rest
    }

    private static func isBalanced(_ text: String) -> Bool {
        text.count(where: { $0 == "(" }) == text.count(where: { $0 == ")" })
            && text.count(where: { $0 == "“" }) == text.count(where: { $0 == "”" })
            && text.count(where: { $0 == "\"" }) % 2 == 0
    }
}
