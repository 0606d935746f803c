import Findings

/// Makes a claim stronger or weaker by one word: another of its scale, or a hedge that comes or goes.
enum StrengthChange {
    struct Variant {
        let text: String
        let direction: Shift.Direction
    }

    /// By word, those it may give way to; the lighter ones weaken the claim, the heavier ones strengthen it.
    private static let scales: [String: (lighter: [String], heavier: [String])] = [
        "few": ([], ["many"]), "some": (["few"], ["most", "many"]), "several": ([], ["numerous"]), "many": (["few", "some"], ["most"]),
        "most": (["some"], ["all"]), "numerous": (["few"], []), "all": (["most", "some"], []), "isolated": ([], ["widespread"]),
        "sporadic": ([], ["systematic"]), "widespread": (["isolated"], []), "systematic": (["sporadic"], []),
        "rarely": ([], ["often"]), "seldom": ([], ["often"]), "sometimes": (["rarely"], ["frequently"]),
        "occasionally": ([], ["regularly"]), "often": (["sometimes", "rarely"], ["always"]), "frequently": (["occasionally"], []),
        "regularly": (["seldom"], []), "routinely": (["occasionally"], []), "generally": (["rarely", "sometimes"], ["always"]),
        "usually": (["seldom"], []), "always": (["sometimes"], []), "partially": ([], ["fully"]), "largely": (["partially"], ["fully"]),
        "mostly": (["partially"], []), "fully": (["partially"], []), "limited": ([], ["severe"]), "serious": (["limited"], ["severe"]),
        "severe": (["limited", "serious"], []),
    ]
    /// Without these a claim is surer or wider; with them less.
    private static let hedges: Set<String> = ["reportedly", "allegedly", "generally", "sometimes", "usually", "largely", "nearly"]
    /// Words before which a word of strength is part of another phrase ("a few", "as many", "not always"), or speaks of another.
    private static let phrases: Set<String> = [
        "a", "as", "so", "how", "too", "very", "more", "most", "less", "the", "not", "at", "of", "these", "those", "its", "no",
        "nearly", "almost", "and", "or", "never", "nor", "without", "than", "their", "his", "her",
    ]
    /// Past tenses and auxiliaries that a hedge is put before or after.
    private static let auxiliaries: Set<String> = ["were", "was", "are", "is", "had", "have", "has"]

    /// All ways to change the strength of the sentence by one word.
    static func variants(of text: String) -> [Variant] {
        let words = EditableWords(text)
        var result: [Variant] = []
        for index in 0..<words.count where !phrases.contains(words.core(index - 1)) && !isNegated(index, in: words) {
            let core = words.core(index)
            let next = words.core(index + 1)
            if words.isBare(index), words.isPlain(index + 1), let others = scales[core] {
                // "Most severe" compares; "most courts" and "most of them" count.
                if core == "most" && !next.hasSuffix("s") && next != "of" { continue }
                if core == "all" && next == "of" { continue }
                for (list, direction) in [(others.lighter, Shift.Direction.weaker), (others.heavier, .stronger)] {
                    for other in list where !(0..<words.count).contains(where: { words.core($0) == other }) {
                        var changed = words
                        changed.replace(index, with: other)
                        result.append(Variant(text: changed.text, direction: direction))
                    }
                }
            }
            if hedges.contains(core), words.isBare(index), words.isPlain(index + 1), !(next == "all" && core != "nearly"),
                scales[next] == nil || core == "nearly",
                !isHearsay(core) || !(0..<words.count).contains(where: { $0 != index && isHearsay(words.core($0)) })
            {
                var changed = words
                changed.remove(index)
                result.append(Variant(text: changed.text, direction: .stronger))
            }
            // "Were beaten" → "were reportedly beaten".
            if auxiliaries.contains(core), words.isBare(index), words.isBare(index + 1) || words.isPlain(index + 1), next.hasSuffix("ed"),
                !(0..<words.count).contains(where: { isHearsay(words.core($0)) })
            {
                var changed = words
                changed.words.insert("reportedly", at: index + 1)
                result.append(Variant(text: changed.text, direction: .weaker))
            }
        }
        return result
    }

    /// Whether a word may stand under a negation, where the scales run the other way.
    private static func isNegated(_ index: Int, in words: EditableWords) -> Bool {
        (index - 4..<index).contains { ["not", "no", "never", "yet", "cannot", "without", "nor"].contains(words.core($0)) }
    }

    private static func isHearsay(_ word: String) -> Bool { word.hasPrefix("report") || word.hasPrefix("alleg") || word.hasPrefix("claim") }
}
