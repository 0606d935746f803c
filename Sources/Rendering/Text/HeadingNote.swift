import Findings
import ReportModel

/// What became of a section, in a few words to stand beside its heading.
enum HeadingNote {
    /// Nil for a section that stayed as it was. Names of other sections are cut to so many columns.
    static func of(_ home: SectionMap.Home, in map: SectionMap, sides: SideNames, columns: Int = .max) -> String? {
        if home.isOldOnly {
            if home.isNotCovered || map.isNotCovered(home.path) { return "\(sides.old) only, not covered \(sides.inNew)" }
            return map.isFound(home.path) ? "heading \(sides.inOld)" : "\(sides.old) only, \(sides.notReportedInNew)"
        }
        guard let section = map.correspondence(of: home) else { return nil }
        switch section.relation {
        case .same: return nil
        case .added: return "new heading"
        case .dropped: return sides.notReportedInNew
        case .notCovered: return "not covered \(sides.inOld)"
        case .renamed, .renumbered: return section.old.first?.headings.last.map { "was: \($0)" }
        case .moved, .split, .merged:
            guard !section.old.isEmpty else { return nil }
            return "from: " + section.old.prefix(3).map { PlaceName.of($0, columns: columns) }.joined(separator: "; ")
        }
    }
}
