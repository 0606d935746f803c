public import ReportModel

/// Something in an edition that a reader wants to be told of when it comes: once, with the words and the place it stands in.
///
/// An alert is complete in itself: it is stored, delivered and shown long after the reports were compared.
public struct Alert: Sendable, Hashable, Codable {
    /// What happened.
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// An edition of a country's report came out.
        case newEdition = "new-edition"
        /// The page of an edition was changed after it came out.
        case amendment
        /// An edition tells an incident that the edition before did not.
        case newIncident = "new-incident"
        /// An edition tells what became of an incident of the edition before.
        case followUp = "follow-up"
        /// A topic of the edition before is not reported.
        case notReported = "not-reported"
        /// What is asserted changed in polarity or strength.
        case shift
        /// A word that the reader watches for stands in text that came.
        case term
        /// A page lost most of its text and is not believed yet.
        case held
    }

    /// A hash of what happened: the same on every machine and in every run, so that nobody is told twice.
    public let id: String
    public let kind: Kind
    /// ISO 3166 code of the country, or the registry's own; nil where the registry does not know it.
    public let code: String?
    /// Name of the country.
    public let name: String
    /// The edition.
    public let year: Int
    /// The edition that it was compared with; nil where there is none. Of an amendment, the same.
    public let against: Int?
    /// The headings of the place, from the root; empty where the alert is of the whole report.
    public let section: [String]
    /// Position of its paragraph among the body paragraphs of the report, from 0.
    public let paragraph: Int?
    /// The words of the edition, verbatim; empty where the alert is of the whole report, and on what is not reported.
    public let text: String
    /// The words of the edition before, verbatim; empty where there are none.
    public let earlier: String
    public let incident: ToldIncident?
    public let shift: ToldShift?
    /// How much changed, on an alert of the whole report.
    public let extent: Extent?
    /// The watched words that were found.
    public let terms: [String]
    /// 0 to 1, as findings have it.
    public let significance: Double
    /// The address of the page; nil where it has none.
    public let url: String?
    /// SHA-256 of the page, in lower-case hexadecimal digits.
    public let sha256: String
    /// The id of the finding in the comparison of both editions; nil on an alert of the whole report.
    public let finding: String?

    /// The country.
    public var country: Country { Country(code: code, name: name) }

    /// What an incident is, in the words of an alert.
    public struct ToldIncident: Sendable, Hashable, Codable {
        /// What was done, the gravest first.
        public let kinds: [String]
        /// "2019-04-21", "2019-04", or "2019-01 to 2019-08"; nil where the text does not date it.
        public let date: String?
        public let place: String?
        public let persons: [String]
        /// What became of it, on a follow-up.
        public let development: String?

        public init(kinds: [String], date: String? = nil, place: String? = nil, persons: [String] = [], development: String? = nil) {
            self.kinds = kinds
            self.date = date
            self.place = place
            self.persons = persons
            self.development = development
        }
    }

    /// A change of what is asserted.
    public struct ToldShift: Sendable, Hashable, Codable {
        /// "polarity", "stronger", "weaker", or "strength" where it is not clear which.
        public let name: String
        public let old: String
        public let new: String

        public init(name: String, old: String, new: String) {
            self.name = name
            self.old = old
            self.new = new
        }
    }

    /// How much of a report changed.
    public struct Extent: Sendable, Hashable, Codable {
        /// Words of the report before; nil where there is none.
        public let oldWords: Int?
        public let newWords: Int
        /// The grade of the boundary: "quiet", "retagged", "restyled", "restructured"; nil where nothing was compared.
        public let grade: String?
        public let added: Int
        public let removed: Int
        /// Sentences whose substance or figures changed.
        public let changed: Int
        public let newIncidents: Int
        /// Human rights issues that the summary names and that of the edition before did not.
        public let namedIssues: [String]
        /// Human rights issues that the summary of the edition before named and this one does not.
        public let unnamedIssues: [String]

        public init(
            oldWords: Int?, newWords: Int, grade: String? = nil, added: Int = 0, removed: Int = 0, changed: Int = 0, newIncidents: Int = 0,
            namedIssues: [String] = [], unnamedIssues: [String] = []
        ) {
            self.oldWords = oldWords
            self.newWords = newWords
            self.grade = grade
            self.added = added
            self.removed = removed
            self.changed = changed
            self.newIncidents = newIncidents
            self.namedIssues = namedIssues
            self.unnamedIssues = unnamedIssues
        }
    }

    public init(
        id: String, kind: Kind, country: Country, year: Int, against: Int? = nil, section: [String] = [], paragraph: Int? = nil,
        text: String = "", earlier: String = "", incident: ToldIncident? = nil, shift: ToldShift? = nil, extent: Extent? = nil,
        terms: [String] = [], significance: Double = 0, url: String? = nil, sha256: String, finding: String? = nil
    ) {
        self.id = id
        self.kind = kind
        code = country.code
        name = country.name
        self.year = year
        self.against = against
        self.section = section
        self.paragraph = paragraph
        self.text = text
        self.earlier = earlier
        self.incident = incident
        self.shift = shift
        self.extent = extent
        self.terms = terms
        self.significance = significance
        self.url = url
        self.sha256 = sha256
        self.finding = finding
    }
}
