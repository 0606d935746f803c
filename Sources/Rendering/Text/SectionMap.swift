import Findings
import ReportModel

/// Where a finding stands in the outline of the new report, text that the new report does not have included.
struct SectionMap: Sendable {
    /// A place in the outline that a reader is shown.
    struct Home: Sendable, Hashable {
        let path: SectionPath
        /// Whether the heading is the old edition's; the headings above it may still be the new edition's.
        let isOldOnly: Bool
        /// Whether the new document does not cover the section, so that nothing can be said of it.
        var isNotCovered = false
    }

    private var byNew: [SectionPath: SectionCorrespondence] = [:]
    private var newOfOld: [SectionPath: [SectionPath]] = [:]
    private var notCovered: Set<SectionPath> = []
    private let placed: Set<SectionPath>
    /// Sections of the new report and all above them; asked, never walked.
    private var newPaths: Set<SectionPath> = []

    /// Linear in sections and findings.
    init(_ diff: ReportDiff) {
        placed = Self.placed(in: diff)
        for section in diff.sections {
            if let new = section.new {
                byNew[new] = section
                for old in section.old { newOfOld[old, default: []].append(new) }
            } else if section.relation == .notCovered {
                notCovered.formUnion(section.old)
            }
        }
        for path in diff.sections.lazy.compactMap(\.new) { insert(path) }
        // Findings of one section stand together, and to compare is cheaper than to hash.
        var last: SectionPath?
        for finding in diff.findings {
            for quotation in finding.new where quotation.section != last {
                insert(quotation.section)
                last = quotation.section
            }
        }
    }

    /// Sections of the old report of which some text stands in the new one, wherever; of others nothing was found. Linear in the
    /// findings.
    static func placed(in diff: ReportDiff) -> Set<SectionPath> {
        var placed: Set<SectionPath> = []
        var last: SectionPath?
        for finding in diff.findings where !finding.new.isEmpty {
            for quotation in finding.old where quotation.section != last {
                last = quotation.section
                var path = quotation.section
                while !path.headings.isEmpty, placed.insert(path).inserted {
                    path = SectionPath(headings: path.headings.dropLast())
                }
            }
        }
        return placed
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

    /// Whether the new document does not cover a section of the old report.
    func isNotCovered(_ old: SectionPath) -> Bool { notCovered.contains(old) }

    /// Whether a section of the old report has a counterpart, or some of its text stands elsewhere.
    func isFound(_ old: SectionPath) -> Bool { placed.contains(old) || counterparts(of: old) != nil }

    /// The places a finding may be shown at, the likeliest first; never empty. Linear in the depth of its section.
    func homes(of finding: Finding) -> [Home] {
        if let new = finding.new.first { return [Home(path: new.section, isOldOnly: false)] }
        guard let old = finding.old.first else { return [Home(path: SectionPath(headings: []), isOldOnly: false)] }
        return homes(ofOld: old.section)
    }

    private func homes(ofOld path: SectionPath) -> [Home] {
        if let new = counterparts(of: path) { return new.map { Home(path: $0, isOldOnly: false) } }
        // A section without a counterpart stands below what the section above it has become, if that is the same place of the
        // outline; below a section with another number it would seem to have had that number.
        var known = path
        var below: [String] = []
        while let last = known.headings.last {
            below.insert(last, at: 0)
            known = SectionPath(headings: known.headings.dropLast())
            guard let new = counterparts(of: known)?.first else { continue }
            let isSamePlace =
                new.headings.map { HeadingLabel($0).number } == known.headings.map { HeadingLabel($0).number }
            return [
                Home(
                    path: isSamePlace ? SectionPath(headings: new.headings + below) : path, isOldOnly: true,
                    isNotCovered: notCovered.contains(path))
            ]
        }
        return [Home(path: path, isOldOnly: !path.headings.isEmpty, isNotCovered: notCovered.contains(path))]
    }

    private func counterparts(of old: SectionPath) -> [SectionPath]? {
        if let new = newOfOld[old] { return new }
        return newPaths.contains(old) && !old.headings.isEmpty ? [old] : nil
    }
}
