import Findings
import ReportModel

/// Findings that stand one after the other under one heading.
struct FindingBlock: Sendable, Equatable {
    struct Entry: Sendable, Equatable {
        let finding: Finding
        /// Whether the finding's own section is another one: text of the old report that stood at this place in its order.
        let isElsewhere: Bool
    }

    let home: SectionMap.Home
    var entries: [Entry]

    /// The findings to show, in the order of the diff, parted by heading.
    ///
    /// A finding with new text opens its own section. One without stays where its neighbours are, unless its section begins or
    /// ends right there; else every stray sentence would tear its neighbours' section apart.
    static func blocks(of shown: [Finding], in map: SectionMap) -> [FindingBlock] {
        let following = nextHomes(of: shown, in: map)
        var blocks: [FindingBlock] = []
        for (finding, next) in zip(shown, following) {
            let homes = map.homes(of: finding)
            let home = place(homes, hasNewText: !finding.new.isEmpty, current: blocks.last?.home, next: next)
            let entry = Entry(finding: finding, isElsewhere: !homes.contains(home))
            if let last = blocks.indices.last, blocks[last].home == home {
                blocks[last].entries.append(entry)
            } else {
                blocks.append(FindingBlock(home: home, entries: [entry]))
            }
        }
        return blocks
    }

    private static func place(
        _ homes: [SectionMap.Home], hasNewText: Bool, current: SectionMap.Home?, next: SectionMap.Home?
    ) -> SectionMap.Home {
        let likeliest = homes[0]
        if hasNewText { return likeliest }
        if let current, homes.contains(current) { return current }
        if let next, homes.contains(next) { return next }
        // A section of the old report alone may stand between two others, not inside one.
        if likeliest.isOldOnly && current != next { return likeliest }
        return current ?? next ?? likeliest
    }

    /// For each finding the section of the next one that has new text.
    private static func nextHomes(of findings: [Finding], in map: SectionMap) -> [SectionMap.Home?] {
        var result: [SectionMap.Home?] = []
        var next: SectionMap.Home?
        for finding in findings.reversed() {
            if !finding.new.isEmpty { next = map.homes(of: finding).first }
            result.append(next)
        }
        return result.reversed()
    }
}
