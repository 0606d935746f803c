import Findings
import ReportModel

/// Where a finding stands in the outline of the new report, text that the new report does not have included.
struct SectionMap: Sendable {
    /// A place in the outline that a reader is shown.
    struct Home: Sendable, Hashable {
        let path: SectionPath
        /// Whether the section stands in the old edition only; the sections above it may still be the new edition's.
        let isOldOnly: Bool
    }

    private var byNew: [SectionPath: SectionCorrespondence] = [:]
    private var newOfOld: [SectionPath: [SectionPath]] = [:]
    private var dropped: [SectionPath: SectionCorrespondence] = [:]
    /// Sections of the new report and all above them; asked, never walked.
    private var newPaths: Set<SectionPath> = []

    /// Linear in sections and findings.
    init(_ diff: ReportDiff) {
        for section in diff.sections {
            if let new = section.new {
                byNew[new] = section
                for old in section.old { newOfOld[old, default: []].append(new) }
            } else {
                for old in section.old { dropped[old] = section }
            }
        }
        for path in diff.sections.lazy.compactMap(\.new) { insert(path) }
        for quotation in diff.findings.lazy.flatMap(\.new) { insert(quotation.section) }
    }

    private mutating func insert(_ path: SectionPath) {
        var path = path
        while newPaths.insert(path).inserted, !path.headings.isEmpty {
            path = SectionPath(headings: path.headings.dropLast())
        }
    }

    /// How a section of the new report came to be; nil where that is not known.
    func correspondence(of home: Home) -> SectionCorrespondence? {
        home.isOldOnly ? nil : byNew[home.path]
    }

    /// Whether a path shown to the reader is not one of the new report's.
    func isOldOnly(_ path: SectionPath) -> Bool { !newPaths.contains(path) }

    /// What became of a section of the old report that the new one does not have.
    func droppedSection(_ old: SectionPath) -> SectionCorrespondence? { dropped[old] }

    /// The places a finding may be shown at, the likeliest first; never empty. Linear in the depth of its section.
    func homes(of finding: Finding) -> [Home] {
        if let new = finding.new.first { return [Home(path: new.section, isOldOnly: false)] }
        guard let old = finding.old.first else { return [Home(path: SectionPath(headings: []), isOldOnly: false)] }
        return homes(ofOld: old.section)
    }

    private func homes(ofOld path: SectionPath) -> [Home] {
        var known = path
        var below: [String] = []
        while true {
            if let new = newOfOld[known] ?? (newPaths.contains(known) && !known.headings.isEmpty ? [known] : nil) {
                if below.isEmpty { return new.map { Home(path: $0, isOldOnly: false) } }
                return [Home(path: SectionPath(headings: (new.first ?? known).headings + below.reversed()), isOldOnly: true)]
            }
            guard let last = known.headings.last else { break }
            below.append(last)
            known = SectionPath(headings: known.headings.dropLast())
        }
        return [Home(path: path, isOldOnly: !path.headings.isEmpty)]
    }
}
