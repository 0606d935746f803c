import Findings
import ReportModel

/// How long each outermost section was and is, in words.
struct SectionLengths: Sendable, Equatable {
    struct Row: Sendable, Equatable {
        /// The section's path in the new report; for one that only the old report has, in that.
        let path: SectionPath
        let isOldOnly: Bool
        fileprivate(set) var old = 0
        fileprivate(set) var new = 0
    }

    /// In the order of the new report; sections that only the old report has stand where they stood.
    private(set) var rows: [Row] = []

    /// Linear in sections and findings.
    init(_ diff: ReportDiff) {
        var ofNew: [SectionPath: Int] = [:]
        var ofOld: [SectionPath: Int] = [:]
        for section in diff.sections {
            if let new = section.new, new.headings.count == 1 {
                let row = row(new, isOldOnly: false, &ofNew)
                for old in section.old where old.headings.count == 1 && ofOld[old] == nil { ofOld[old] = row }
            } else if section.new == nil, let old = section.old.first, old.headings.count == 1, ofOld[old] == nil {
                _ = row(old, isOldOnly: true, &ofOld)
            }
        }
        for index in diff.findings.indices {
            for quotation in diff.findings[index].old {
                let row = row(Self.top(quotation.section), isOldOnly: true, &ofOld)
                rows[row].old += Self.words(quotation.text)
            }
            for quotation in diff.findings[index].new {
                let row = row(Self.top(quotation.section), isOldOnly: false, &ofNew)
                rows[row].new += Self.words(quotation.text)
            }
        }
        rows.removeAll { $0.old == 0 && $0.new == 0 }
    }

    private mutating func row(_ path: SectionPath, isOldOnly: Bool, _ positions: inout [SectionPath: Int]) -> Int {
        if let row = positions[path] { return row }
        positions[path] = rows.count
        rows.append(Row(path: path, isOldOnly: isOldOnly))
        return rows.count - 1
    }

    private static func top(_ path: SectionPath) -> SectionPath { SectionPath(headings: Array(path.headings.prefix(1))) }

    /// Quotations have one space for each run of white space.
    private static func words(_ text: String) -> Int { text.isEmpty ? 0 : text.utf8.count { $0 == 0x20 } + 1 }
}
