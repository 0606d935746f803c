public import Alignment
public import ReportModel

extension ReportDiff {
    /// Compares two reports: aligns them and classifies what is linked and what is not.
    public init(old: Report, new: Report) {
        self.init(old: old, new: new, alignment: align(old: old, new: new))
    }

    /// Classifies the links of an alignment of the same two reports.
    ///
    /// Linear in the text; words are compared inside linked sentences only.
    public init(old: Report, new: Report, alignment: ReportAlignment) {
        let coverage = CoverageRule(old: old, new: new, alignment)
        let groups = LinkGroup.groups(of: alignment)
        var statements = StatementRule(old: old, new: new, alignment)
        let moves = MoveRule(old: old, new: new, alignment)
        var builder = FindingBuilder(old: old, new: new)
        var findings: [Finding] = []
        var ofOld = [Int](repeating: -1, count: old.sentences.count)
        var ofNew = [Int](repeating: -1, count: new.sentences.count)
        for (index, group) in groups.enumerated() {
            for sentence in group.old { ofOld[sentence] = index }
            for sentence in group.new { ofNew[sentence] = index }
        }
        // Removed findings follow the counterpart of their predecessor; those before any counterpart open the list.
        var removedAfter: [Int: [Int]] = [:]
        var predecessor = -1
        for sentence in old.sentences.indices {
            if ofOld[sentence] >= 0 {
                predecessor = ofOld[sentence]
            } else {
                removedAfter[predecessor, default: []].append(sentence)
            }
        }
        func appendRemoved(after group: Int) {
            for sentence in removedAfter[group] ?? [] {
                let isCovered = coverage.newCovers(old.paragraphs[old.sentences[sentence].paragraph].section)
                findings.append(
                    builder.unlinked(
                        old: sentence, isCovered ? .removed : .notCovered, near: alignment.oldNearMisses[sentence]))
            }
        }
        appendRemoved(after: -1)
        for sentence in new.sentences.indices {
            let index = ofNew[sentence]
            if index < 0 {
                let isCovered = coverage.oldCovers(new.paragraphs[new.sentences[sentence].paragraph].section)
                findings.append(
                    builder.unlinked(
                        new: sentence, isCovered ? .added : .notCovered, near: alignment.newNearMisses[sentence]))
            } else if groups[index].new.first == sentence {
                let group = groups[index]
                findings.append(builder.linked(group, statements.statement(of: group), isMoved: moves.isMoved(group)))
                appendRemoved(after: index)
            }
        }
        let boundaries = BoundaryRule.boundaries(old: old, new: new, alignment, findings)
        self.init(
            old: EditionSummary(old), new: EditionSummary(new), coverage: coverage.coverage, boundary: boundaries.whole,
            sections: SectionRule.correspondences(old: old, new: new, alignment, coverage, boundaries.sections),
            findings: findings, summaryList: SummaryListRule.compare(old: old, new: new, alignment))
    }
}

extension EditionSummary {
    init(_ report: Report) {
        self.init(
            edition: report.edition, snapshot: report.snapshot, wordCount: report.wordCount,
            sentenceCount: report.sentences.count)
    }
}
