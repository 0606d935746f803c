import Findings

/// The unchanged sentences around the findings that are listed.
struct ContextFindings: Sendable {
    /// What is listed and what stands around it, in the order of the diff.
    let findings: [Finding]
    /// Ids of those that only stand around others.
    let ids: Set<String>

    /// Linear in the findings.
    ///
    /// - Parameters:
    ///   - listed: findings of the diff, in its order.
    ///   - count: sentences before and behind each; those that changed, or stand in another section, end the row.
    init(around listed: [Finding], of all: [Finding], count: Int) {
        guard count > 0 else {
            findings = listed
            ids = []
            return
        }
        let listedIDs = Set(listed.lazy.map(\.id))
        var isShown = [Bool](repeating: false, count: all.count)
        for order in [Array(all.indices), all.indices.reversed()] {
            var left = 0
            var last: Finding?
            for index in order {
                let finding = all[index]
                if listedIDs.contains(finding.id) {
                    isShown[index] = true
                    left = count
                    last = finding
                } else if left > 0, Self.isQuiet(finding), last.map({ Self.areTogether($0, finding) }) ?? false {
                    isShown[index] = true
                    left -= 1
                } else {
                    left = 0
                }
            }
        }
        findings = all.indices.lazy.filter { isShown[$0] }.map { all[$0] }
        ids = Set(findings.lazy.map(\.id).filter { !listedIDs.contains($0) })
    }

    /// Whether nothing but typography changed, in its place.
    private static func isQuiet(_ finding: Finding) -> Bool {
        (finding.relation == .unchanged || finding.relation == .cosmetic) && !finding.isMoved
    }

    private static func areTogether(_ first: Finding, _ second: Finding) -> Bool {
        if let new = first.new.first, let other = second.new.first { return new.section == other.section }
        if let old = first.old.first, let other = second.old.first { return old.section == other.section }
        return false
    }
}
