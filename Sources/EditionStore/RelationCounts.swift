internal import Findings

/// How often each relation stands, as a column: "added 3, revised 12", in the order of their names.
enum RelationCounts {
    /// Nil where none does.
    static func text(_ counts: [Relation: Int]) -> String? {
        let parts = counts.filter { $0.value > 0 }.map { "\($0.key.rawValue) \($0.value)" }
        return parts.isEmpty ? nil : parts.sorted().joined(separator: ", ")
    }

    static func counts(_ text: String?) -> [Relation: Int] {
        var counts: [Relation: Int] = [:]
        for part in (text ?? "").split(separator: ",") {
            let words = part.split(separator: " ")
            guard words.count == 2, let relation = Relation(rawValue: String(words[0])), let count = Int(words[1]) else { continue }
            counts[relation] = count
        }
        return counts
    }
}
