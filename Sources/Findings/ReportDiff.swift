public import ReportModel

/// What changed in one country's report from one edition to the next: every sentence of both sides in exactly one finding.
public struct ReportDiff: Sendable, Equatable {
    public let old: EditionSummary
    public let new: EditionSummary
    public let coverage: Coverage
    public let boundary: Boundary
    /// Sections of the new edition with their counterparts in the old one, in the order of the new report; sections of the old
    /// edition without a counterpart stand where they stood.
    public let sections: [SectionCorrespondence]
    /// All findings, unchanged ones included, in the order of the new report; removed ones where they stood.
    public let findings: [Finding]
    /// The issues that the two summaries name, item by item; nil where neither names any.
    public let summaryList: SummaryList?

    public init(
        old: EditionSummary, new: EditionSummary, coverage: Coverage, boundary: Boundary, sections: [SectionCorrespondence],
        findings: [Finding], summaryList: SummaryList? = nil
    ) {
        self.old = old
        self.new = new
        self.coverage = coverage
        self.boundary = boundary
        self.sections = sections
        self.findings = findings
        self.summaryList = summaryList
    }

    /// Whether nothing differs: every finding is unchanged, in its place, and both sides cover the same outline.
    public var isEmpty: Bool {
        findings.allSatisfy { $0.relation == .unchanged && !$0.isMoved }
            && sections.allSatisfy { $0.relation == .same }
    }

    /// Findings counted by relation; a split or merged finding counts once.
    public func count(of relation: Relation) -> Int {
        // By position: a closure over elements copies each of them, with all it holds.
        findings.indices.count { findings[$0].relation == relation }
    }

    /// Incidents counted by status.
    public func count(of status: FindingIncident.Status) -> Int {
        findings.indices.count { findings[$0].incident?.status == status }
    }

    /// Findings whose counterpart stands under a heading that does not correspond.
    public var movedCount: Int { findings.count(where: \.isMoved) }
}

/// One side of a comparison.
public struct EditionSummary: Sendable, Equatable {
    public let edition: Edition
    public let snapshot: Snapshot
    /// Words in the body of the report.
    public let wordCount: Int
    /// Sentences in the body of the report.
    public let sentenceCount: Int

    public init(edition: Edition, snapshot: Snapshot, wordCount: Int, sentenceCount: Int) {
        self.edition = edition
        self.snapshot = snapshot
        self.wordCount = wordCount
        self.sentenceCount = sentenceCount
    }
}

/// Which parts of the outline a document does not hold although the other one does; nothing in them counts as added or removed.
public struct Coverage: Sendable, Equatable {
    /// Sections of the new report that the old document does not cover.
    public let notCoveredByOld: [SectionPath]
    /// Sections of the old report that the new document does not cover.
    public let notCoveredByNew: [SectionPath]

    public init(notCoveredByOld: [SectionPath] = [], notCoveredByNew: [SectionPath] = []) {
        self.notCoveredByOld = notCoveredByOld
        self.notCoveredByNew = notCoveredByNew
    }
}

/// How much the outline and the wording changed as a whole, and so what a reader may expect of the findings.
public struct Boundary: Sendable, Equatable {
    public enum Grade: String, Sendable, Equatable, CaseIterable {
        /// The outline held and most of the text was carried over.
        case quiet
        /// Headings moved, the text under them did not.
        case retagged
        /// The text was rewritten as a whole, for instance into another tense.
        case restyled
        /// The outline was rebuilt.
        case restructured
    }

    public let grade: Grade
    /// Share of the sentences of the new report that have a counterpart, 0 to 1.
    public let placed: Double
    /// Share of the linked sentences that are word for word the same, 0 to 1.
    public let identical: Double
    /// Share of the linked paragraphs whose section path kept its titles, 0 to 1.
    public let keptPath: Double

    public init(grade: Grade, placed: Double, identical: Double, keptPath: Double) {
        self.grade = grade
        self.placed = placed
        self.identical = identical
        self.keptPath = keptPath
    }
}

/// A section and its counterpart, found from the flow of linked text.
public struct SectionCorrespondence: Sendable, Equatable {
    public enum Relation: String, Sendable, Equatable, CaseIterable {
        case same, renamed, renumbered, moved, split, merged, added, dropped
        /// The other document does not cover the section.
        case notCovered = "not-covered"
    }

    /// Counterparts in the old edition, the main one first; empty for an added section.
    public let old: [SectionPath]
    /// The section in the new edition; nil for a dropped one.
    public let new: SectionPath?
    public let relation: Relation
    /// Where the section's old text went or its new text came from: shares of the linked paragraphs, largest first.
    public let flow: [SectionFlow]
    /// How much this section changed as a whole, with all that stands under it; nil for a dropped section and where too little of
    /// its text is linked to tell.
    public let boundary: Boundary?

    public init(
        old: [SectionPath], new: SectionPath?, relation: Relation, flow: [SectionFlow], boundary: Boundary? = nil
    ) {
        self.old = old
        self.new = new
        self.relation = relation
        self.flow = flow
        self.boundary = boundary
    }
}

/// A part of a section's text and the place it came from (or, for a dropped section, went to).
public struct SectionFlow: Sendable, Equatable {
    public let path: SectionPath
    /// Share of the section's paragraphs, 0 to 1.
    public let share: Double

    public init(path: SectionPath, share: Double) {
        self.path = path
        self.share = share
    }
}
