/// The words that open a list of issues in a sentence: "Significant human rights issues included credible reports of:".
///
/// No edition's formula is written down. A sentence opens a list where its subject is a noun for what went wrong ("human rights
/// issues", "other problems") and a verb follows that lists ("included", "were"); or where "human rights abuses" and a colon or
/// "including" stand before several semicolons, whatever the subject and the verb.
struct SummaryOpening: Equatable {
    /// The first word after the opening; the number of words where the list stands in the paragraphs that follow.
    let first: Int

    private static let nouns: Set<String> = [
        "issues", "problems", "abuses", "concerns", "violations", "issue", "problem", "concern", "abuse", "violation",
    ]
    private static let qualifiers: Set<String> = [
        "most", "significant", "serious", "principal", "major", "main", "leading", "important", "other", "additional", "key",
        "following", "further", "primary", "notable", "egregious", "grave", "chief",
    ]
    /// Words that may stand between the noun of an opening and the word before its phrase.
    private static let adjectives: Set<String> = qualifiers.union([
        "the", "human", "rights", "reported", "two", "three", "four", "five", "country's", "government's", "and", "these",
    ])
    private static let prepositions: Set<String> = ["during", "in", "throughout", "among", "besides", "despite", "as", "on", "by"]
    private static let listVerbs: Set<String> = ["included", "include", "includes", "comprised", "involved"]
    private static let copulas: Set<String> = ["were", "was", "are", "is", "remained", "remain", "remains"]
    /// What introduces a first item and speaks for all: "credible reports of".
    private static let frame: Set<String> = ["credible", "reports", "allegations", "report", "the", "following", "reported", "of"]
    /// How far behind the noun the verb may stand, and the colon behind the verb.
    private static let reach = 25
    private static let colonReach = 14
    /// So many semicolons make a list by themselves.
    private static let listSemicolons = 3

    /// Nil where the words do not open a list.
    ///
    /// - Complexity: linear in the words.
    init?(_ words: ArraySlice<SummaryWords.Word>) {
        guard let first = Self.afterSubject(words) ?? Self.afterColon(words) else { return nil }
        self.first = Self.afterFrame(first, words)
    }

    private init(first: Int) { self.first = first }

    /// What goes on with a list in the sentence after it: "They included", "There were also".
    static func continuation(_ words: ArraySlice<SummaryWords.Word>) -> SummaryOpening? {
        if let opening = SummaryOpening(words) { return opening }
        if let first = afterPronoun(words) { return SummaryOpening(first: first) }
        let start = words.startIndex
        guard words.count > 3, words[start].core == "there", copulas.contains(words[start + 1].core) else { return nil }
        var first = start + 2
        if words[first].core == "also" { first += 1 }
        // "There were no reports" denies, and names nothing.
        return ["no", "not", "few"].contains(words[first].core) ? nil : SummaryOpening(first: first)
    }

    /// Whether a sentence says that there was nothing to list: "There were no credible reports of significant human rights abuses."
    static func isDenial(_ words: ArraySlice<SummaryWords.Word>) -> Bool {
        guard let no = words.firstIndex(where: { $0.core == "no" }), no < words.startIndex + 6,
            let noun = words[no...].firstIndex(where: { nouns.contains($0.core) }), noun - no <= 8, isOfHumanRights(words, noun)
        else { return false }
        return words[no..<noun].contains { qualifiers.contains($0.core) } && words[no..<noun].contains { $0.core.hasPrefix("report") }
    }

    // MARK: Kinds of opening

    private static func afterSubject(_ words: ArraySlice<SummaryWords.Word>) -> Int? {
        for noun in words.indices.prefix(reach + 5) where nouns.contains(words[noun].core) {
            guard isSubject(words, noun) else { continue }
            if let first = afterVerb(words, noun) { return first }
        }
        return nil
    }

    private static func isOfHumanRights(_ words: ArraySlice<SummaryWords.Word>, _ noun: Int) -> Bool {
        noun - words.startIndex >= 2 && words[noun - 1].core == "rights" && words[noun - 2].core == "human"
    }

    /// Whether a noun is the subject of its sentence: at the start, or after an introduction such as "During the year".
    private static func isSubject(_ words: ArraySlice<SummaryWords.Word>, _ noun: Int) -> Bool {
        var start = noun
        while start > words.startIndex, adjectives.contains(words[start - 1].core), words[start - 1].end == .none { start -= 1 }
        let isQualified = words[start..<noun].contains { qualifiers.contains($0.core) }
        guard isOfHumanRights(words, noun) || isQualified || start == words.startIndex && isBare(words, noun) else { return false }
        if start == words.startIndex || words[start - 1].end == .comma { return true }
        return prepositions.contains(words[words.startIndex].core) && words[start - 1].core == "year"
    }

    /// "Issues included", but not "Problems seen at the polls included": what narrows the noun makes it another list.
    private static func isBare(_ words: ArraySlice<SummaryWords.Word>, _ noun: Int) -> Bool {
        words[noun].end == .colon
            || noun + 1 < words.endIndex && (listVerbs.contains(words[noun + 1].core) || words[noun + 1].end == .colon)
    }

    /// The word after the verb that lists.
    private static func afterVerb(_ words: ArraySlice<SummaryWords.Word>, _ noun: Int) -> Int? {
        let end = min(words.endIndex, noun + 1 + reach)
        let clause = noun + 1..<(words[noun..<end].firstIndex { $0.end == .semicolon }.map { $0 + 1 } ?? end)
        if let verb = clause.first(where: { listVerbs.contains(words[$0].core) }), !["which", "that"].contains(words[verb - 1].core) {
            return verb + 1
        }
        guard let verb = clause.prefix(12).first(where: { copulas.contains(words[$0].core) || words[$0].core == "stemmed" })
        else { return clause.first { words[$0].core == "including" && words[$0 - 1].end == .comma }.map { $0 + 1 } }
        if words[verb].core == "stemmed" { return verb + 2 }
        // "Were predominantly the same as those in …, including": the list begins after "including".
        if let same = words[verb..<min(verb + 6, words.endIndex)].firstIndex(where: { $0.core == "same" }) {
            return words[same...].firstIndex { $0.core == "including" }.map { $0 + 1 }
        }
        let isQualified = words[words.startIndex..<noun].contains { qualifiers.contains($0.core) }
        guard isQualified, verb + 1 < words.endIndex || words[verb].end == .colon else { return nil }
        return verb + 1 < words.endIndex && words[verb + 1].core == "that" ? verb + 2 : verb + 1
    }

    private static func afterColon(_ words: ArraySlice<SummaryWords.Word>) -> Int? {
        let subject = words.indices.prefix(reach).first { nouns.contains(words[$0].core) && isSubject(words, $0) }
        if let subject, let colon = words[subject...].prefix(colonReach).firstIndex(where: { $0.end == .colon }),
            words[colon...].contains(where: { $0.end == .semicolon })
        {
            return colon + 1
        }
        guard let noun = words.indices.first(where: { nouns.contains(words[$0].core) && isOfHumanRights(words, $0) }) else { return nil }
        guard words[noun...].count(where: { $0.end == .semicolon }) >= listSemicolons else { return nil }
        return words[noun...].firstIndex { $0.end == .colon || $0.core == "including" }.map { $0 + 1 }
    }

    /// "They included …" goes on with what the sentence before named.
    private static func afterPronoun(_ words: ArraySlice<SummaryWords.Word>) -> Int? {
        let start = words.startIndex
        guard words.count > 2, ["they", "these", "this"].contains(words[start].core), listVerbs.contains(words[start + 1].core)
        else { return nil }
        return start + 2
    }

    /// Passes what speaks for all items: up to a colon close by, or "credible reports of".
    private static func afterFrame(_ first: Int, _ words: ArraySlice<SummaryWords.Word>) -> Int {
        guard first < words.endIndex, words[first - 1].end != .colon else { return min(first, words.endIndex) }
        for place in first..<min(first + colonReach, words.endIndex) {
            if words[place].end == .colon { return place + 1 }
            if words[place].end != .none { break }
        }
        let isCredible = words[first].core == "credible"
        guard isCredible, let of = words[first...].prefix(4).firstIndex(where: { $0.core == "of" }),
            words[first...of].allSatisfy({ frame.contains($0.core) })
        else { return first }
        return of + 1
    }
}
