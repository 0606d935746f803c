import Findings

/// Findings counted by the sign they stand under, each once.
struct ChangeCounts: Sendable, Equatable {
    private var counts: [ChangeMark: Int] = [:]

    mutating func add(_ finding: Finding) { counts[ChangeMark(of: finding), default: 0] += 1 }

    mutating func add(_ other: ChangeCounts) { counts.merge(other.counts, uniquingKeysWith: +) }

    func count(of mark: ChangeMark) -> Int { counts[mark] ?? 0 }

    /// What is told of as change, in the order in which bars show it.
    static let marks: [ChangeMark] = [.added, .changed, .removed, .moved]

    var total: Int { Self.marks.reduce(0) { $0 + count(of: $1) } }

    /// "12 changes: 5 added, 7 not reported in 2019"; "no changes".
    func phrase(_ sides: SideNames) -> String {
        guard total > 0 else { return "no changes" }
        let parts = Self.marks.filter { count(of: $0) > 0 }.map { "\(Numbers.grouped(count(of: $0))) \($0.word(sides))" }
        return "\(Numbers.counted(total, "change", "changes")): \(parts.joined(separator: ", "))"
    }
}
