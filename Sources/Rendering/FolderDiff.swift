public import Findings
public import ReportModel

/// A file of a folder diff that could not be compared, and why.
public struct DiffProblem: Sendable, Equatable {
    /// The path as the user gave it.
    public let file: String
    /// A sentence for people.
    public let message: String

    public init(file: String, message: String) {
        self.file = file
        self.message = message
    }
}

/// A country with a report on one side of a folder diff only: the other edition is missing, nothing was removed or added.
public struct MissingEdition: Sendable, Equatable {
    public enum Side: String, Sendable, Equatable {
        case old, new
    }

    public let country: Country
    /// The side that has no report.
    public let side: Side
    /// The year of that side; nil where it is not known.
    public let year: Int?

    public init(country: Country, side: Side, year: Int?) {
        self.country = country
        self.side = side
        self.year = year
    }

    /// "no 2023 edition".
    public var phrase: String {
        if let year { return "no \(year) edition" }
        return "no \(side.rawValue) edition"
    }
}

/// A diff in numbers: what a table of many countries needs, without the findings.
public struct DiffTally: Sendable, Equatable {
    public let country: Country
    public let oldYear: Int?
    public let newYear: Int?
    public let grade: Boundary.Grade
    public let oldWordCount: Int
    public let newWordCount: Int
    /// Whether nothing differs.
    public let isEmpty: Bool
    public let movedCount: Int
    /// Incidents that the old report does not tell of.
    public let newIncidentCount: Int
    private let counts: [Int]

    /// Linear in the findings.
    public init(_ diff: ReportDiff) {
        country = diff.new.edition.country
        oldYear = diff.old.edition.year
        newYear = diff.new.edition.year
        grade = diff.boundary.grade
        oldWordCount = diff.old.wordCount
        newWordCount = diff.new.wordCount
        isEmpty = diff.isEmpty
        movedCount = diff.movedCount
        newIncidentCount = diff.count(of: .new)
        counts = Relation.allCases.map { diff.count(of: $0) }
    }

    /// Findings of a relation; a split or merged finding counts once.
    public func count(of relation: Relation) -> Int {
        zip(Relation.allCases, counts).first { $0.0 == relation }?.1 ?? 0
    }

    /// Findings whose words changed in substance, figures or wording.
    var changedCount: Int { count(of: .revised) + count(of: .reworded) + count(of: .updated) }
}
