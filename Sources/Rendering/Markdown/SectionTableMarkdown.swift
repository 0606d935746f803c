import Findings
import ReportModel

/// The sections in numbers. A number leads to its rows.
struct SectionTableMarkdown {
    let anchors: MarkdownAnchors

    private enum Column: CaseIterable {
        case newIncidents, added, changed, updated, moved, removed

        var title: String {
            switch self {
            case .newIncidents: "new incidents"
            case .added: "added"
            case .changed: "changed"
            case .updated: "updated"
            case .moved: "moved"
            case .removed: "no longer reported"
            }
        }

        func count(in tally: SectionTally) -> Int {
            switch self {
            case .newIncidents: tally.newIncidents
            case .added: tally.count(of: .added)
            case .changed: tally.count(of: .revised) + tally.count(of: .reworded)
            case .updated: tally.count(of: .updated)
            case .moved: tally.moved
            case .removed: tally.count(of: .removed)
            }
        }

        func counts(_ finding: Finding) -> Bool {
            switch self {
            case .newIncidents: finding.incident?.status == .new
            case .added: finding.relation == .added
            case .changed: finding.relation == .revised || finding.relation == .reworded
            case .updated: finding.relation == .updated
            case .moved: finding.isMoved
            case .removed: finding.relation == .removed
            }
        }
    }

    private struct Cell: Hashable {
        let row: SectionMap.Home
        let column: Column
    }

    /// Empty where nothing differs.
    func text(of diff: ReportDiff, in map: SectionMap, listing list: ChangeList) -> String {
        let sides = SideNames(diff)
        let tallies = SectionTally.tallies(of: diff, in: map, depth: ChangeList.depth)
            .filter { tally in Column.allCases.contains { $0.count(in: tally) > 0 } }
        guard !tallies.isEmpty else { return "" }
        let targets = targets(in: list, map)
        var table = MarkdownTable([.words("")] + Column.allCases.map { .number($0.title) })
        for tally in tallies {
            let name = MarkdownText.escaped(PlaceName.of(tally.home.path)) + (tally.home.isOldOnly ? " (\(sides.old))" : "")
            let counts = Column.allCases.map { column in
                let count = Numbers.grouped(column.count(in: tally))
                return targets[Cell(row: tally.home, column: column)].map { anchors.link(count, to: $0) } ?? count
            }
            table.append([name] + counts)
        }
        return table.text + headings(of: tallies, in: map, sides)
    }

    /// The first rows of each cell, those under a heading of their own kind before those that stand among the incidents.
    private func targets(in list: ChangeList, _ map: SectionMap) -> [Cell: String] {
        var targets: [Cell: String] = [:]
        let parts = list.parts.filter { !$0.kind.isAlwaysOpen } + list.parts.filter { $0.kind.isAlwaysOpen }
        for group in parts.flatMap(\.groups) {
            guard let first = group.rows.first?.finding.id else { continue }
            for finding in group.rows.flatMap({ [$0.finding] + $0.further }) {
                let row = SectionTally.row(of: map.homes(of: finding)[0], in: map, depth: ChangeList.depth)
                for column in Column.allCases where column.counts(finding) {
                    let cell = Cell(row: row, column: column)
                    if targets[cell] == nil { targets[cell] = anchors.group(first) }
                }
            }
        }
        return targets
    }

    /// What became of the headings, of those that did not stay as they were.
    private func headings(of tallies: [SectionTally], in map: SectionMap, _ sides: SideNames) -> String {
        let notes = tallies.compactMap { tally in
            HeadingNote.of(tally.home, in: map, sides: sides).map { note in
                "- \(MarkdownText.escaped(PlaceName.of(tally.home.path))) · \(MarkdownText.escaped(note))\n"
            }
        }
        guard !notes.isEmpty else { return "" }
        return "\n" + MarkdownFold.text("Headings that changed (\(notes.count))", body: notes.joined())
    }
}
