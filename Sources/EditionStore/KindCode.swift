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

    /// The kind of a sentence as SQL: that of its link and, where it goes back to none, of its witness.
    static let name = "coalesce(CASE link.way WHEN 'restored' THEN 'restored' ELSE link.relation END, witness.birth)"
}
