public import ReportModel

/// A sentence that was found, with all editions of a country that have it in these words.
public struct FoundSentence: Sendable, Equatable {
    /// Where it stands in one edition.
    public struct Place: Sendable, Equatable {
        public let year: Int
        public let section: SectionPath
        /// Body paragraph of the report, from 0.
        public let paragraph: Int
        /// Sentence of the paragraph, from 0.
        public let sentence: Int
        /// How it relates to the edition before: a relation, "restored", or "oldest", "added", "not-covered" for one that goes back
        /// to none; nil where the editions were not laid side by side.
        public let kind: String?
        /// The id of its lineage.
        public let lineage: String?
        /// The address the page gives of itself.
        public let url: String?

        public init(
            year: Int, section: SectionPath, paragraph: Int, sentence: Int, kind: String? = nil, lineage: String? = nil,
            url: String? = nil
        ) {
            self.year = year
            self.section = section
            self.paragraph = paragraph
            self.sentence = sentence
            self.kind = kind
            self.lineage = lineage
            self.url = url
        }
    }

    public let country: Country
    /// Verbatim.
    public let text: String
    /// The text with the words that were found between ``FoundSentence/marks``, shortened where it is long.
    public let snippet: String
    /// At least one, the oldest first.
    public let places: [Place]

    public init(country: Country, text: String, snippet: String, places: [Place]) {
        self.country = country
        self.text = text
        self.snippet = snippet
        self.places = places
    }

    /// What stands before and after a word that was found: characters of private use that no text has.
    public static let marks: (start: Character, end: Character) = ("\u{100000}", "\u{100001}")
}
