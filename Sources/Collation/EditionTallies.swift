import Findings
import ReportModel

/// Counts what stands in each section of an edition and how it relates to the edition before.
struct EditionTallies {
    /// Sentences without a counterpart in the next edition.
    struct NotReported {
        var whole = 0
        /// By section, those below included.
        var sections: [Int]
    }

    private(set) var whole: SectionTally
    /// By section of the new report, what stands below included.
    private(set) var sections: [SectionTally]
    /// Of the edition before.
    private(set) var notReportedNext = NotReported(sections: [])

    /// Of an edition with none before it.
    init(_ report: Report) {
        whole = SectionTally(words: report.wordCount, sentences: report.sentences.count)
        sections = SectionExtent.extents(of: report).map { SectionTally(words: $0.words, sentences: $0.sentences) }
    }

    /// Linear in sentences, findings and sections.
    init(old: Report, new: Report, _ diff: ReportDiff, _ nodes: [LineageNode]) {
        self.init(new)
        notReportedNext.sections = [Int](repeating: 0, count: old.sections.count)
        for index in diff.findings.indices {
            let relation = diff.findings[index].relation
            if let first = diff.findings[index].new.first {
                let section = new.paragraphs[first.paragraph].section
                let isNew = diff.findings[index].incident?.status == .new
                let isMoved = diff.findings[index].isMoved
                add(to: section) { tally in
                    tally.relations[relation, default: 0] += 1
                    if isMoved { tally.moved += 1 }
                    if isNew { tally.newIncidents += 1 }
                }
            } else if relation == .removed, let first = diff.findings[index].old.first {
                notReportedNext.whole += 1
                if let section = old.paragraphs[first.paragraph].section { notReportedNext.sections[section] += 1 }
            }
        }
        for (sentence, node) in nodes.enumerated() {
            guard let change = node.change else { continue }
            add(to: new.section(of: sentence)) { tally in
                switch change.way {
                case .next: tally.carried += 1
                case .restored: tally.restored += 1
                case .resumed: break
                }
            }
        }
        // A parent stands before its children: from the end, each is complete when it is added to the one above.
        for (index, section) in new.sections.enumerated().reversed() {
            if let parent = section.parent { sections[parent].add(sections[index]) }
        }
        for (index, section) in old.sections.enumerated().reversed() {
            if let parent = section.parent { notReportedNext.sections[parent] += notReportedNext.sections[index] }
        }
    }

    private mutating func add(to section: Int?, _ count: (inout SectionTally) -> Void) {
        count(&whole)
        if let section { count(&sections[section]) }
    }
}
