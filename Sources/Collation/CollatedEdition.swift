public import Findings
public import ReportModel

/// One edition of a collation: its report, and where each sentence and section comes from.
public struct CollatedEdition: Sendable {
    public let report: Report
    public let year: Int
    /// By sentence of the report.
    public let nodes: [LineageNode]
    /// By section of the report.
    public internal(set) var sections: [CollatedSection]
    /// What stands in the report as a whole, text before the first heading included.
    public internal(set) var whole: SectionTally
    /// How much changed as a whole since the edition before; nil for the oldest.
    public let boundary: Boundary?

    public init(report: Report, year: Int, nodes: [LineageNode], sections: [CollatedSection], whole: SectionTally, boundary: Boundary?) {
        self.report = report
        self.year = year
        self.nodes = nodes
        self.sections = sections
        self.whole = whole
        self.boundary = boundary
    }

    /// Notes what the edition after has no counterpart of.
    mutating func note(notReportedNext tally: EditionTallies.NotReported) {
        whole.notReportedNext = tally.whole
        for index in sections.indices { sections[index].tally.notReportedNext = tally.sections[index] }
    }
}

/// A section of an edition.
public struct CollatedSection: Sendable, Equatable {
    /// Position in ``Collation/strands``.
    public let strand: Int
    /// What stands in it and below it, and how that relates to the edition before.
    public internal(set) var tally: SectionTally

    public init(strand: Int, tally: SectionTally) {
        self.strand = strand
        self.tally = tally
    }
}

/// What stands in a section and below it.
public struct SectionTally: Sendable, Equatable {
    /// Words, run-in headings included.
    public internal(set) var words: Int
    public internal(set) var sentences: Int
    /// Sentences that go back to the edition before, in whatever words.
    public internal(set) var carried = 0
    /// Findings by relation to the edition before; all zero in the oldest.
    public internal(set) var relations: [Relation: Int] = [:]
    /// Findings whose counterpart stands under a heading that does not correspond.
    public internal(set) var moved = 0
    /// Sentences that an earlier edition had and the one before had not.
    public internal(set) var restored = 0
    /// Incidents that the edition before could not know or did not tell of.
    public internal(set) var newIncidents = 0
    /// Sentences without a counterpart in the edition after, which covers that part; nil in the newest.
    public internal(set) var notReportedNext: Int?

    public init(words: Int = 0, sentences: Int = 0) {
        self.words = words
        self.sentences = sentences
    }

    /// ``carried`` as a share of ``sentences``, 0 to 1; nil where there are none.
    public var carriedShare: Double? { sentences == 0 ? nil : Double(carried) / Double(sentences) }

    mutating func add(_ other: SectionTally) {
        carried += other.carried
        moved += other.moved
        restored += other.restored
        newIncidents += other.newIncidents
        for (relation, count) in other.relations { relations[relation, default: 0] += count }
    }
}
