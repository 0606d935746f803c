public import Collation
import Findings

/// An edition and the one before it, compared: one section of a changelog.
public struct ChangelogEdition: Sendable {
    /// What tells the edition from the others in names and addresses: its year, or its number where the year does not.
    public let key: String
    let sides: SideNames
    /// In the order of the countries' names.
    let entries: [ChangelogEntry]
    /// Files of either edition that could not be compared.
    let problems: [DiffProblem]
    /// Countries that only one of the two has.
    let missing: [MissingEdition]
    /// What the countries have in common.
    let shared: EditionChanges

    public init(
        key: String, oldYear: Int?, newYear: Int?, entries: [ChangelogEntry], problems: [DiffProblem] = [],
        missing: [MissingEdition] = [], shared: EditionChanges = .none
    ) {
        self.shared = shared
        self.key = key
        sides = SideNames(old: oldYear, new: newYear)
        self.entries = entries
        self.problems = problems
        self.missing = missing
    }

    /// "2020, compared with 2019".
    var title: String { Self.title(sides) }

    static func title(_ sides: SideNames) -> String {
        sides.new == "new" ? "The new text, compared with the old" : "\(sides.new), compared with \(sides.old)"
    }

    /// The name of its section.
    var anchor: String { Self.anchor(key) }

    static func anchor(_ key: String) -> String { "y-\(key)" }
}

/// A country in an edition of a changelog.
public struct ChangelogEntry: Sendable {
    public let tally: DiffTally
    let highlight: FirstHighlight?
    /// Everything that changed, as a section of a document or a page of its own.
    let text: String
    /// What of it stands on the country's own page, with links to the rest; empty where all is in one document.
    let digest: String
}
