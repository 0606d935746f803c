internal import Collation
internal import Findings

/// How a sentence came from the edition before, as the number by which a library keeps it for searches.
enum KindCode {
    /// The code of a sentence that was not laid beside others.
    static let none = 0

    /// By code, from 1. Libraries hold the codes: names may be added at the end, and no other change is possible.
    private static let names = [
        "oldest", "added", "not-covered", "restored", "unchanged", "cosmetic", "updated", "reworded", "revised", "removed",
    ]

    /// ``none`` for what is none of the names.
    static func code(of name: String?) -> Int { name.flatMap(names.firstIndex).map { $0 + 1 } ?? none }

    /// That of the link of a sentence and, where it goes back to none, of its birth.
    static func code(of node: LineageNode) -> Int {
        guard !node.predecessors.isEmpty, let change = node.change else { return code(of: node.birth?.rawValue) }
        return code(of: change.way == .restored ? change.way.rawValue : change.relation.rawValue)
    }

    /// The name of the same as SQL, of the rows `link` and `witness`.
    static let sql = "coalesce(CASE link.way WHEN 'restored' THEN 'restored' ELSE link.relation END, witness.birth)"
}
