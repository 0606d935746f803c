public import Findings

/// What was done to the reports of many countries at once from one edition to the next: the edition's doing, which says little of any
/// one country. It is found by comparing the countries, and told once.
///
/// ```swift
/// let changes = EditionChanges(pairs.map { CountryDigest(ReportDiff(old: $0.old, new: $0.new)) })
/// for change in changes.headings(.notReported) { print(change.old ?? "", change.countries, change.all) }
/// ```
public struct EditionChanges: Sendable, Equatable {
    /// Countries whose two reports were compared.
    public let countries: Int
    /// Of all countries; nil where they differ.
    public let oldYear: Int?
    public let newYear: Int?
    /// How many pairs have each grade.
    public let grades: [Boundary.Grade: Int]
    /// By kind, the most frequent first.
    public let headings: [HeadingChange]
    /// The most frequent first.
    public let words: [SharedWords]
    /// Words that were put into another form, such as another tense: one change of style, however many words show it.
    public let forms: [SharedWords]
    /// Template sentences, by kind, the most frequent first.
    public let sentences: [SharedSentence]
    /// Summaries that say there were no significant changes, in the order of the countries' names.
    public let claims: [NoChangeClaim]
    /// What a finding is known by to be an instance of these changes.
    let marks: Marks

    /// Topics, words and sentences by their keys.
    struct Marks: Sendable, Equatable {
        var absentTopics: Set<String> = []
        var words: Set<UInt64> = []
        var added: Set<UInt64> = []
        var notReported: Set<UInt64> = []
        var rewordings: Set<UInt64> = []
    }

    /// Of fewer countries nothing can be said to be the edition's doing.
    public static let fewestCountries = Threshold.fewest

    /// Nothing in common.
    public static let none = EditionChanges(countries: 0)

    init(
        countries: Int, oldYear: Int? = nil, newYear: Int? = nil, grades: [Boundary.Grade: Int] = [:], headings: [HeadingChange] = [],
        words: [SharedWords] = [], forms: [SharedWords] = [], sentences: [SharedSentence] = [], claims: [NoChangeClaim] = [],
        marks: Marks = Marks()
    ) {
        self.countries = countries
        self.oldYear = oldYear
        self.newYear = newYear
        self.grades = grades
        self.headings = headings
        self.words = words
        self.forms = forms
        self.sentences = sentences
        self.claims = claims
        self.marks = marks
    }

    /// The changes that the digests of all countries have in common, whatever their order. Linear in the digests.
    public init(_ digests: some Sequence<CountryDigest>) {
        var counts = EditionChangeCounts()
        for digest in digests { counts.append(digest) }
        self = counts.changes
    }

    /// Whether the countries have no change in common; a summary's claim is none.
    public var isEmpty: Bool { headings.isEmpty && words.isEmpty && forms.isEmpty && sentences.isEmpty }

    /// Headings to which one thing was done.
    public func headings(_ kind: HeadingChange.Kind) -> [HeadingChange] { headings.filter { $0.kind == kind } }

    /// Sentences to which one thing was done.
    public func sentences(_ kind: SharedSentence.Kind) -> [SharedSentence] { sentences.filter { $0.kind == kind } }

    /// What decides that a change is the edition's.
    enum Threshold {
        /// Fewer countries than these are no edition's habit: two reports may share a heading by chance.
        static let fewest = 3
        /// In a third of the countries that had what was changed, a change is the edition's doing: the same share as for the formulas
        /// that significance knows.
        static let part = 3
        /// Words and sentences recur by chance where headings do not: of all countries compared, one in ten has to have them.
        static let rarest = 10
        /// Words that are as often replaced the other way round are no change of style, but what writers vary; so many times as many
        /// countries have to go the one way.
        static let oneWay = 3

        /// Words that came or went by themselves recur more easily than words that were replaced by others: in one of so many countries.
        static let partAlone = 2

        static func heading(of all: Int) -> Int { max(fewest, (all + part - 1) / part) }

        static func text(of all: Int, countries: Int) -> Int { max(heading(of: all), (countries + rarest - 1) / rarest) }

        static func words(_ old: String, _ new: String, of all: Int, countries: Int) -> Int {
            let least = text(of: all, countries: countries)
            return old.isEmpty || new.isEmpty ? max(least, (all + partAlone - 1) / partAlone) : least
        }
    }
}

/// Words that were replaced by the same others in the reports of many countries.
public struct SharedWords: Sendable, Equatable {
    /// Without the punctuation around each word; empty where the words came new.
    public let old: String
    /// Likewise; empty where the words went.
    public let new: String
    /// Countries in whose reports they were replaced.
    public let countries: Int
    /// Countries in whose old reports they stood; of words that came new, all.
    public let all: Int
    /// Findings of all countries in which they were replaced.
    public let findings: Int

    public init(old: String, new: String, countries: Int, all: Int, findings: Int) {
        self.old = old
        self.new = new
        self.countries = countries
        self.all = all
        self.findings = findings
    }
}

/// A sentence that many reports have in the same words, with "[country]", "[nationality]", "[year]" and "[last year]" for what is each
/// report's own.
public struct SharedSentence: Sendable, Equatable {
    public enum Kind: String, Sendable, Equatable, CaseIterable {
        case reworded, added
        case notReported = "not-reported"
    }

    public let kind: Kind
    /// Nil on one that came.
    public let old: String?
    /// Nil on one that is not reported any more.
    public let new: String?
    /// Countries in whose reports it happened.
    public let countries: Int
    /// Countries whose old reports had the sentence; of one that came, all.
    public let all: Int

    public init(kind: Kind, old: String? = nil, new: String? = nil, countries: Int, all: Int) {
        self.kind = kind
        self.old = old
        self.new = new
        self.countries = countries
        self.all = all
    }
}
