public import Alignment
public import Incidents
public import ReportModel

extension ReportDiff {
    /// Compares two reports: aligns them and classifies what is linked and what is not.
    public init(old: Report, new: Report) {
        self.init(old: old, new: new, alignment: align(old: old, new: new))
    }

    /// Classifies the links of an alignment of the same two reports.
    ///
    /// Linear in the text; words are compared inside linked sentences only.
    ///
    /// - Parameter incidentWords: the words that tell an act.
    public init(
        old: Report, new: Report, alignment: ReportAlignment, incidentWords: IncidentLexicon = .standard
    ) {
        let coverage = CoverageRule(old: old, new: new, alignment)
        let groups = LinkGroup.groups(of: alignment)
        var statements = StatementRule(old: old, new: new, alignment)
        var moves = MoveRule(old: old, new: new, alignment)
        var builder = FindingBuilder(old: old, new: new)
        var findings: [Finding] = []
        var ofOld = [Int](repeating: -1, count: old.sentences.count)
        var ofNew = [Int](repeating: -1, count: new.sentences.count)
        for (index, group) in groups.enumerated() {
            for sentence in group.old { ofOld[sentence] = index }
            for sentence in group.new { ofNew[sentence] = index }
        }
        let removed = RemovedPlaces(old: old, new: new, alignment, groupOfOld: ofOld)
        func append(removed sentences: [Int]) {
            for sentence in sentences {
                let isCovered = coverage.newCovers(old.paragraphs[old.sentences[sentence].paragraph].section)
                findings.append(
                    builder.unlinked(
                        old: sentence, isCovered ? .removed : .notCovered, near: alignment.oldNearMisses[sentence]))
            }
        }
        append(removed: removed.atStart)
        for sentence in new.sentences.indices {
            append(removed: removed.before[sentence] ?? [])
            let index = ofNew[sentence]
            if index < 0 {
                let isCovered = coverage.oldCovers(new.paragraphs[new.sentences[sentence].paragraph].section)
                findings.append(
                    builder.unlinked(
                        new: sentence, isCovered ? .added : .notCovered, near: alignment.newNearMisses[sentence]))
            } else if groups[index].new.first == sentence {
                let group = groups[index]
                findings.append(builder.linked(group, statements.statement(of: group), isMoved: moves.isMoved(group)))
                append(removed: removed.afterGroup[index] ?? [])
            }
        }
        IncidentRule(old: old, new: new, incidentWords).attach(to: &findings)
        PrisonFigureRule(old: old, new: new, alignment).attach(to: &findings, &statements.figures)
        let boundaries = BoundaryRule.boundaries(old: old, new: new, alignment, findings)
        let sections = SectionRule.correspondences(old: old, new: new, alignment, coverage, boundaries.sections)
        SignificanceRule(sections: sections, boundary: boundaries.whole, year: new.edition.year).attach(to: &findings)
        self.init(
            old: EditionSummary(old), new: EditionSummary(new), coverage: coverage.coverage, boundary: boundaries.whole,
            sections: sections, findings: findings, summaryList: SummaryListRule.compare(old: old, new: new, alignment))
    }
}

extension EditionSummary {
    init(_ report: Report) {
        self.init(
            edition: report.edition, snapshot: report.snapshot, wordCount: report.wordCount,
            sentenceCount: report.sentences.count)
    }
}
