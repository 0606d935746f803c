/// Puts a sentence of the present tense into the past, as the whole edition of 2023 was.
enum TenseChange {
    /// Only words that are hardly ever nouns.
    private static let verbs: [String: String] = [
        "is": "was", "are": "were", "has": "had", "does": "did", "prohibits": "prohibited", "provides": "provided",
        "requires": "required", "permits": "permitted", "allows": "allowed", "grants": "granted", "guarantees": "guaranteed",
        "establishes": "established", "criminalizes": "criminalized", "forbids": "forbade", "outlaws": "outlawed",
        "prescribes": "prescribed", "protects": "protected", "applies": "applied", "remains": "remained", "includes": "included",
        "bars": "barred", "obliges": "obliged", "lets": "let", "gives": "gave", "gathers": "gathered", "appoints": "appointed",
        "punishes": "punished", "stipulates": "stipulated", "mandates": "mandated", "imposes": "imposed", "recognizes": "recognized",
        "answers": "answered", "elects": "elected", "belongs": "belonged", "becomes": "became", "carries": "carried",
        "considers": "considered", "contains": "contained", "covers": "covered", "deals": "dealt", "defines": "defined",
        "exists": "existed", "enjoys": "enjoyed", "makes": "made", "takes": "took", "holds": "held", "promises": "promised",
        "reads": "read", "visits": "visited", "divides": "divided", "specifies": "specified", "oversees": "oversaw",
    ]
    private static let infinitives: Set<String> = [
        "to", "may", "should", "could", "must", "would", "might", "can", "cannot", "will", "not", "shall",
    ]

    /// The sentence in the past tense; nil where it holds no verb of the table.
    static func past(_ text: String) -> String? {
        var words = EditableWords(text)
        // What somebody said stays as it was said.
        if text.contains("“") || text.contains("\"") { return nil }
        var isChanged = false
        for index in 0..<words.count where words.isPlain(index) {
            let core = words.core(index)
            let before = words.core(index - 1)
            if core == "visits" || core == "promises" || core == "answers", !words.isPlain(index - 1) || before == "the" { continue }
            if let past = verbs[core], before != "to" {
                words.replace(index, with: past)
            } else if core == "have" && !infinitives.contains(before) {
                words.replace(index, with: "had")
            } else if core == "may" && words.isBare(index) && words.isPlain(index + 1) {
                words.replace(index, with: "could")
            } else if core == "do" && words.core(index + 1) == "not" {
                words.replace(index, with: "did")
            } else {
                continue
            }
            isChanged = true
        }
        return isChanged ? words.text : nil
    }
}
