public import Findings
public import ReportModel

/// Tells of the findings of one country which are instances of what was done to the reports of many: nothing peculiar to it.
public struct SharedFindings: Sendable {
    private let marks: EditionChanges.Marks
    private let folds: SharedFolds?
    /// Topics of this report that are not reported, as in many other countries.
    private let absent: [SectionPath]

    /// - Parameters:
    ///   - changes: what the countries have in common.
    ///   - diff: the comparison whose findings will be asked about.
    ///   - registry: knows the names of the country.
    public init(_ changes: EditionChanges, in diff: ReportDiff, registry: CountryRegistry = CountryRegistry()) {
        marks = changes.marks
        folds = changes.isEmpty ? nil : SharedFolds(diff, registry: registry)
        absent =
            changes.marks.absentTopics.isEmpty
            ? [] : diff.absentSections.map(\.path).filter { changes.marks.absentTopics.contains(OutlineDigest.topic($0)) }
    }

    /// Whether a finding is such an instance as a whole: with anything of its own it is not. Linear in its words.
    public func contains(_ finding: Finding) -> Bool {
        guard let folds else { return false }
        switch finding.relation {
        case .notCovered, .unchanged: return false
        case .added: return finding.new.allSatisfy { marks.added.contains(folds.new.template($0.text).hash) }
        case .removed:
            let path = finding.old.first?.section.headings ?? []
            return absent.contains { path.starts(with: $0.headings) }
                || finding.old.allSatisfy { marks.notReported.contains(folds.old.template($0.text).hash) }
        case .cosmetic, .updated, .reworded, .revised:
            if finding.old.count == 1, finding.new.count == 1 {
                let key = CountryDigest.Rewording.key(folds.old.template(finding.old[0].text), folds.new.template(finding.new[0].text))
                if marks.rewordings.contains(key) { return true }
            }
            if finding.shift?.kind == .polarity || !finding.figures.isEmpty { return false }
            var isShared = false
            for run in ReplacedRun.all(in: finding.words) {
                guard let run else { return false }
                if ReplacedRun.isGrammar(run.old, run.new) { continue }
                guard marks.words.contains(run.key) else { return false }
                isShared = true
            }
            return isShared
        }
    }

    /// Whether a topic that is not reported is not reported in many countries.
    public func contains(_ section: AbsentSection) -> Bool { absent.contains(section.path) }

    /// Whether words that were replaced throughout the pair were so in many countries.
    public func contains(_ change: WordingChange) -> Bool {
        guard let run = ReplacedRun(change) else { return false }
        return marks.words.contains(run.key)
    }
}
