import Findings
import ReportModel

/// The findings that are listed, each once: by kind of change, then by their place in the outline, then as in the report.
struct ChangeList: Sendable {
    /// The part of the outline whose sections have a heading of their own; what stands below is named with each sentence.
    static let depth = 2

    struct Row: Sendable {
        let finding: Finding
        /// Added sentences that go on about the finding's incident.
        var further: [Finding] = []
    }

    struct Group: Sendable {
        let place: SectionPath
        /// Whether the place is one of the old report's.
        let isOld: Bool
        var rows: [Row]

        var count: Int { rows.reduce(0) { $0 + 1 + $1.further.count } }
    }

    struct Part: Sendable {
        let kind: ChangeKind
        var groups: [Group]

        var count: Int { groups.reduce(0) { $0 + $1.count } }
    }

    /// The kinds that have rows, in the order of the document.
    let parts: [Part]

    /// Linear in the findings, save for sorting those that only the old report has.
    init(_ findings: [Finding]) {
        var byKind: [ChangeKind: [Row]] = [:]
        var furtherOf: [String: [Finding]] = [:]
        let incidents = Set(findings.lazy.filter { ChangeKind(of: $0).isAlwaysOpen }.map(\.id))
        for finding in findings {
            if finding.relation == .added, finding.incident == nil, let id = finding.incidentOf, incidents.contains(id) {
                furtherOf[id, default: []].append(finding)
            } else {
                byKind[ChangeKind(of: finding), default: []].append(Row(finding: finding))
            }
        }
        parts = ChangeKind.allCases.compactMap { kind in
            guard var rows = byKind[kind] else { return nil }
            if kind == .removed { rows.sort(by: Self.isBefore) }
            for index in rows.indices { rows[index].further = furtherOf[rows[index].finding.id] ?? [] }
            return Part(kind: kind, groups: Self.groups(of: rows))
        }
    }

    private static func groups(of rows: [Row]) -> [Group] {
        struct Key: Hashable {
            let place: SectionPath
            let isOld: Bool
        }
        var groups: [Group] = []
        var positions: [Key: Int] = [:]
        for row in rows {
            let isOld = row.finding.new.isEmpty
            let headings = (row.finding.new.first ?? row.finding.old.first)?.section.headings ?? []
            let key = Key(place: SectionPath(headings: Array(headings.prefix(depth))), isOld: isOld)
            if let position = positions[key] {
                groups[position].rows.append(row)
            } else {
                positions[key] = groups.count
                groups.append(Group(place: key.place, isOld: isOld, rows: [row]))
            }
        }
        return groups
    }

    /// The order of the old report; no two sentences have one place.
    private static func isBefore(_ first: Row, _ second: Row) -> Bool {
        guard let left = first.finding.old.first, let right = second.finding.old.first else { return false }
        return (left.paragraph, left.sentence) < (right.paragraph, right.sentence)
    }
}
