public import Incidents
public import ReportModel

/// What one sentence states, with its counterpart in the other edition and what changed between the two.
///
/// A statement that was split or merged has several quotations on one side.
public struct Finding: Sendable, Equatable {
    /// A hash of the two sides' words and places: the same pair gives the same ids on every machine.
    public let id: String
    public let relation: Relation
    /// Whether the counterpart stands under a heading that does not correspond.
    public let isMoved: Bool
    /// How sure the link is, 0 to 1; nil where there is none.
    public let score: Double?
    public let old: [Quotation]
    public let new: [Quotation]
    /// The old words turned into the new ones; empty where a side is missing or nothing differs.
    public let words: [WordMark]
    /// Figures that differ between the two sides; on an added finding those that the old report states in another sentence.
    public internal(set) var figures: [FigureChange]
    /// The change of polarity or strength, if there is one; such a finding is never below ``Relation/revised``.
    public let shift: Shift?
    /// The best counterpart that did not suffice, on an added or removed finding.
    public let near: NearMiss?
    /// The incident that begins in this finding's new sentences.
    public internal(set) var incident: FindingIncident?
    /// The id of the finding that names the incident which this one goes on about.
    public internal(set) var incidentOf: String?
    /// How much the finding matters, and why.
    public internal(set) var significance: Significance

    public init(
        id: String, relation: Relation, isMoved: Bool = false, score: Double? = nil, old: [Quotation], new: [Quotation],
        words: [WordMark] = [], figures: [FigureChange] = [], shift: Shift? = nil, near: NearMiss? = nil,
        incident: FindingIncident? = nil, incidentOf: String? = nil,
        significance: Significance = .none
    ) {
        self.id = id
        self.relation = relation
        self.isMoved = isMoved
        self.score = score
        self.old = old
        self.new = new
        self.words = words
        self.figures = figures
        self.shift = shift
        self.near = near
        self.incident = incident
        self.incidentOf = incidentOf
        self.significance = significance
    }
}

/// An incident of the new report and whether the old one told of it.
public struct FindingIncident: Sendable, Equatable {
    public enum Status: String, Sendable, Equatable, CaseIterable {
        case new
        /// Reported last year, perhaps in other words.
        case carried
        /// Reported last year, with a later development.
        case followUp = "follow-up"
    }

    public let status: Status
    public let incident: Incident
    /// Sentences of the new report that belong to it, the one that names it first.
    public let sentences: [SentencePlace]
    /// The sentence of the old report that told of it.
    public let reported: SentencePlace?
    /// What came later, in the new report's words, on a follow-up.
    public let development: String?

    public init(
        status: Status, incident: Incident, sentences: [SentencePlace], reported: SentencePlace? = nil, development: String? = nil
    ) {
        self.status = status
        self.incident = incident
        self.sentences = sentences
        self.reported = reported
        self.development = development
    }
}

/// Where a sentence stands in its report.
public struct SentencePlace: Sendable, Equatable {
    /// Position among the body paragraphs of the report, from 0.
    public let paragraph: Int
    /// Position within the paragraph, from 0.
    public let sentence: Int

    public init(paragraph: Int, sentence: Int) {
        self.paragraph = paragraph
        self.sentence = sentence
    }
}

/// How a finding relates to the other edition, from least to most.
public enum Relation: String, Sendable, Equatable, CaseIterable {
    /// Same words after typographic folding.
    case unchanged
    /// Spelling, punctuation, style guide, tense or voice only.
    case cosmetic
    /// Same claim; only figures, dates, years or office holders rolled.
    case updated
    /// Same claim in other words.
    case reworded
    /// A counterpart exists and its substance changed.
    case revised
    /// No counterpart in the old edition.
    case added
    /// No counterpart in the new edition, which covers that part.
    case removed
    /// The other document does not cover that part; never counted as added or removed.
    case notCovered = "not-covered"
}

/// A sentence, verbatim, and where it stands.
public struct Quotation: Sendable, Equatable {
    /// The words, one space for each run of white space.
    public let text: String
    public let section: SectionPath
    /// Position among the body paragraphs of the report, from 0.
    public let paragraph: Int
    /// Position within the paragraph, from 0.
    public let sentence: Int
    /// Line of the source, from 1; nil where it is not known.
    public let line: Int?

    public init(text: String, section: SectionPath, paragraph: Int, sentence: Int, line: Int?) {
        self.text = text
        self.section = section
        self.paragraph = paragraph
        self.sentence = sentence
        self.line = line
    }
}

/// A run of whole words that stayed, went or came. Joined with one space, the kept and deleted runs give the old words, the kept
/// and inserted ones the new; several quotations of a side are joined with one space.
public struct WordMark: Sendable, Equatable {
    public enum Kind: String, Sendable, Equatable {
        case kept = "="
        case deleted = "-"
        case inserted = "+"
    }

    public let kind: Kind
    public let text: String

    public init(_ kind: Kind, _ text: String) {
        self.kind = kind
        self.text = text
    }
}

/// A figure of the old sentence and the one that stands in its place in the new. How figures are read and paired is told in
/// `Documentation/figures.md`.
public struct FigureChange: Sendable, Equatable {
    /// As printed; nil where the figure came new. A range is one figure with both its ends.
    public let old: String?
    /// As printed; nil where the figure went.
    public let new: String?
    /// What is counted or measured, as printed ("tenge", "percent", "$"); nil where it is not clear, and where the two sides measure
    /// in different units, which then stand with the figures.
    public let unit: String?
    /// What the old figure counts, where that is something else than what the new one does: "46 civilians", "13 disappearances".
    public let oldUnit: String?
    /// Words such as "at least" or "nearly" before the old figure.
    public let oldQualifier: String?
    /// Words such as "at least" or "nearly" before the new figure.
    public let newQualifier: String?
    /// The old figure as a number, in ``unit``, shares in percent; the lower end of a range. Nil where it went unsaid ("dozens").
    public let oldValue: Double?
    /// The new figure as a number, likewise.
    public let newValue: Double?
    /// The upper end of an old range.
    public let oldUpper: Double?
    /// The upper end of a new range.
    public let newUpper: Double?
    /// What both state ("prison population"), where the finding does not link their sentences; nil where it does.
    public private(set) var measure: String?
    /// Where the old figure stands, where the finding does not link that sentence; nil where it does.
    public private(set) var oldPlace: SentencePlace?

    public init(
        old: String?, new: String?, unit: String? = nil, oldUnit: String? = nil, oldQualifier: String? = nil, newQualifier: String? = nil,
        oldValue: Double? = nil, newValue: Double? = nil, oldUpper: Double? = nil, newUpper: Double? = nil, measure: String? = nil,
        oldPlace: SentencePlace? = nil
    ) {
        self.old = old
        self.new = new
        self.unit = unit
        self.oldUnit = oldUnit
        self.oldQualifier = oldQualifier
        self.newQualifier = newQualifier
        self.oldValue = oldValue
        self.newValue = newValue
        self.oldUpper = oldUpper
        self.newUpper = newUpper
        self.measure = measure
        self.oldPlace = oldPlace
    }

    /// The same as the comparison of a measure with what another sentence of the old report says of it.
    func comparing(_ measure: String, with place: SentencePlace) -> FigureChange {
        var change = self
        (change.measure, change.oldPlace) = (measure, place)
        return change
    }

    /// The new value less the old one; nil unless both are single numbers.
    public var change: Double? {
        guard let oldValue, let newValue, oldUpper == nil, newUpper == nil else { return nil }
        return newValue - oldValue
    }

    /// The new value over the old one; nil unless both are single numbers and the old one is above zero.
    public var ratio: Double? {
        guard let oldValue, let newValue, oldUpper == nil, newUpper == nil, oldValue > 0 else { return nil }
        return newValue / oldValue
    }
}

/// A change of polarity ("did" against "did not") or of strength ("some" against "widespread").
public struct Shift: Sendable, Equatable {
    public enum Kind: String, Sendable, Equatable {
        case polarity, strength
    }

    /// Which way the degree of what is asserted went: "some" → "most", "generally respected" → "respected", "reportedly fined" →
    /// "fined" assert more.
    public enum Direction: String, Sendable, Equatable {
        case stronger, weaker
    }

    public let kind: Kind
    /// The words of the old side that made it; empty where the word came new.
    public let old: String
    /// The words of the new side that made it; empty where the word went.
    public let new: String
    /// Of a shift of strength whose words stand on one scale; nil for others.
    public let direction: Direction?

    public init(kind: Kind, old: String, new: String, direction: Direction? = nil) {
        self.kind = kind
        self.old = old
        self.new = new
        self.direction = direction
    }
}

/// The best counterpart of an added or removed finding, which did not suffice: "perhaps continues …". It counts as nothing.
public struct NearMiss: Sendable, Equatable {
    public let quotation: Quotation
    /// 0 to 1, below what a link needs.
    public let score: Double

    public init(quotation: Quotation, score: Double) {
        self.quotation = quotation
        self.score = score
    }
}
