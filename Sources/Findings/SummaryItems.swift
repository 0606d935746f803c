/// Cuts the words of a list into its items.
///
/// Semicolons part items wherever there is one; else commas do, where what stands between two of them can stand alone. Brackets
/// are never cut.
enum SummaryItems {
    /// Words with which a part goes on with the one before.
    private static let goingOn: Set<String> = [
        "including", "which", "who", "where", "particularly", "especially", "such", "although", "though", "but", "often",
        "sometimes", "notably", "primarily", "mainly", "mostly", "both", "with", "without", "in", "by", "on", "for", "of", "at",
        "from", "to", "whose", "that", "when", "while", "namely", "due", "against", "among", "many", "some", "even", "also",
    ]
    /// Words that open a list within an item; what follows belongs to it.
    private static let opensInner: Set<String> = ["including", "such", "particularly", "especially", "which", "where", "who"]
    /// Nouns that name no issue without what follows: "crimes, violence, and threats of violence against bakers".
    private static let incomplete: Set<String> = [
        "crimes", "violence", "threats", "acts", "attacks", "abuses", "cases", "restrictions", "limits", "interference",
    ]
    /// Words whose objects come in a row: "freedoms of speech, press, and assembly".
    private static let governs: Set<String> = ["freedom", "freedoms", "right", "rights", "against", "toward", "towards", "between"]
    private static let joiners: Set<String> = ["and", "or"]
    private static let adjectives: Set<String> = ["gay", "transgender", "inhuman", "queer", "intersex", "harsh", "female"]
    private static let adjectiveEndings = ["al", "ic", "ian", "ous", "ive", "ary", "ish", "less"]
    private static let adjectiveLikeNouns: Set<String> = [
        "trial", "denial", "refusal", "official", "tribunal", "public", "individual", "republic", "removal", "appeal", "approval",
        "withdrawal", "arrival", "hospital", "journal", "critic", "traffic", "civilian", "guardian", "executive", "judiciary",
        "dismissal", "reprisal", "renewal", "betrayal", "military", "ordinary", "migrant",
    ]
    /// Words before persons, of whom more may follow: "harassment of journalists, lawyers, and others".
    private static let beforePersons: Set<String> = ["of", "against", "toward", "towards", "by", "between", "for", "on"]
    private static let persons: Set<String> = [
        "women", "children", "girls", "boys", "minorities", "others", "persons", "individuals", "civilians", "citizens", "roma",
        "people", "men", "officials", "christians", "jews", "muslims", "opponents", "critics", "clergy",
    ]
    private static let personEndings = ["ers", "ors", "ists", "ees", "ants", "dents", "nents"]

    /// The items as ranges of the words, without "and" at the front.
    ///
    /// - Complexity: linear in the words.
    static func split(_ words: ArraySlice<SummaryWords.Word>) -> [Range<Int>] {
        let outside = words.first.map { $0.opens ? 0 : $0.depth } ?? 0
        let hasSemicolon = words.dropLast().contains { $0.end == .semicolon && $0.depth <= outside }
        let mark: SummaryWords.End = hasSemicolon ? .semicolon : .comma
        var parts: [Range<Int>] = []
        var start = words.startIndex
        for place in words.indices where words[place].end == mark && words[place].depth <= outside {
            parts.append(start..<place + 1)
            start = place + 1
        }
        if start < words.endIndex { parts.append(start..<words.endIndex) }
        if !hasSemicolon { parts = joined(parts, words) }
        return parts.compactMap { trimmed($0, words) }
    }

    private static func joined(_ parts: [Range<Int>], _ words: ArraySlice<SummaryWords.Word>) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var isInner = false
        for part in parts {
            guard let last = result.last else {
                result.append(part)
                isInner = words[part].contains { opensInner.contains($0.core) }
                continue
            }
            let opener = joiners.contains(words[part.lowerBound].core) && part.count > 1 ? part.lowerBound + 1 : part.lowerBound
            let isOr = words[part.lowerBound].core == "or"
            let arePersons = isPerson(words[opener].core) && words[last].contains { beforePersons.contains($0.core) }
            let isGoverned = part.endIndex - opener <= 2 && words[last].contains { governs.contains($0.core) }
            let isSeries = last.count == 1 && isAdjective(words[last.lowerBound].core) || isIncomplete(last, words)
            if isInner || isOr || isGoverned || isSeries || arePersons || goingOn.contains(words[opener].core)
                || isAdjective(words[opener].core) && endsInAdjective(last, words) || isMostly(opener, part, words)
            {
                result[result.count - 1] = last.lowerBound..<part.upperBound
                // "Torture or cruel, inhuman, or degrading treatment" is one thing: the single words before "or" belong to it, and what
                // stands before them.
                var isOpen = isOr && last.count == 1
                while isOpen, result.count > 1, let whole = result.last {
                    result.removeLast()
                    isOpen = result[result.count - 1].count == 1
                    result[result.count - 1] = result[result.count - 1].lowerBound..<whole.upperBound
                }
            } else {
                result.append(part)
            }
            if words[part].contains(where: { opensInner.contains($0.core) }) { isInner = true }
        }
        return result
    }

    /// Whether a part is one word, or ends in one after a comma, that waits for what follows.
    private static func isIncomplete(_ part: Range<Int>, _ words: ArraySlice<SummaryWords.Word>) -> Bool {
        incomplete.contains(words[part.upperBound - 1].core) && (part.count == 1 || words[part.upperBound - 2].end == .comma)
    }

    /// "…, most notably bakers".
    private static func isMostly(_ opener: Int, _ part: Range<Int>, _ words: ArraySlice<SummaryWords.Word>) -> Bool {
        words[opener].core == "most" && opener + 1 < part.upperBound && words[opener + 1].core.hasSuffix("ly")
    }

    private static func isAdjective(_ word: String) -> Bool {
        if adjectives.contains(word) { return true }
        return word.utf8.count > 4 && !adjectiveLikeNouns.contains(word) && adjectiveEndings.contains { word.hasSuffix($0) }
    }

    private static func isPerson(_ word: String) -> Bool {
        persons.contains(word) || personEndings.contains { word.utf8.count > $0.utf8.count + 2 && word.hasSuffix($0) }
    }

    private static func endsInAdjective(_ part: Range<Int>, _ words: ArraySlice<SummaryWords.Word>) -> Bool {
        isAdjective(words[part.upperBound - 1].core)
    }

    /// Without "and" and "as well as" at the front; nil where nothing is left.
    private static func trimmed(_ part: Range<Int>, _ words: ArraySlice<SummaryWords.Word>) -> Range<Int>? {
        var start = part.lowerBound
        while start < part.upperBound, joiners.contains(words[start].core) || words[start].core.isEmpty { start += 1 }
        if part.upperBound - start > 3, words[start].core == "as", words[start + 1].core == "well", words[start + 2].core == "as" {
            start += 3
        }
        if start < part.upperBound, words[start].core == "also" { start += 1 }
        return start < part.upperBound ? start..<part.upperBound : nil
    }
}
