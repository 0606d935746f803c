import Findings
import ReportModel

/// The findings of one section in numbers.
struct SectionTally: Sendable, Equatable {
    let home: SectionMap.Home
    private(set) var counts: [Relation: Int] = [:]
    private(set) var moved = 0
    /// New incidents among the findings.
    private(set) var newIncidents = 0

    func count(of relation: Relation) -> Int { counts[relation] ?? 0 }

    /// Whether nothing but unchanged text stands in the section.
    var isQuiet: Bool { moved == 0 && counts.allSatisfy { $0.key == .unchanged || $0.value == 0 } }

    /// A tally for each section down to a depth of the outline, in the order of the new report. Linear in sections and findings.
    static func tallies(of diff: ReportDiff, in map: SectionMap, depth: Int) -> [SectionTally] {
        var tallies: [SectionTally] = []
        var positions: [SectionMap.Home: Int] = [:]
        func position(of home: SectionMap.Home) -> Int {
            let key = row(of: home, in: map, depth: depth)
            if let position = positions[key] { return position }
            positions[key] = tallies.count
            tallies.append(SectionTally(home: key))
            return tallies.count - 1
        }
        // Sections first: their order is the outline's, whatever findings without new text stand among them.
        for section in diff.sections {
            if let new = section.new { _ = position(of: SectionMap.Home(path: new, isOldOnly: false)) }
        }
        // Findings of one section stand together.
        var last: (home: SectionMap.Home, index: Int)?
        for finding in diff.findings {
            let home = map.homes(of: finding)[0]
            let index = last.flatMap { $0.home == home ? $0.index : nil } ?? position(of: home)
            last = (home, index)
            tallies[index].counts[finding.relation, default: 0] += 1
            if finding.isMoved { tallies[index].moved += 1 }
            if finding.incident?.status == .new { tallies[index].newIncidents += 1 }
        }
        return tallies
    }

    /// The section that a place is counted under: itself, or the one above it at that depth.
    static func row(of home: SectionMap.Home, in map: SectionMap, depth: Int) -> SectionMap.Home {
        let headings = home.path.headings
        let path = SectionPath(headings: Array(headings.prefix(depth)))
        // Above an old section there may be a new one.
        return SectionMap.Home(path: path, isOldOnly: home.isOldOnly && (headings.count <= depth || map.isOldOnly(path)))
    }
}
