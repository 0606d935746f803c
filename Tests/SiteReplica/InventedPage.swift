/// The page of a report on an invented country, in the markup of the site: short, so that many are read in a moment.
public struct InventedPage: Sendable {
    public let country: String
    public let year: Int
    /// Sentences under the heading of killings; the other sections are the same in all editions.
    public var killings: [String]
    /// Sentences under the heading of the press.
    public var press: [String]
    /// What stands beside the report, and is no word of it.
    public var furniture: String
    /// How many of the sections the page holds; those that are left out are the last.
    public var parts: Int

    public init(_ country: String, _ year: Int, killings: [String]? = nil, press: [String]? = nil, furniture: String = "", parts: Int = 7) {
        self.country = country
        self.year = year
        self.killings = killings ?? ["There were no reports in \(year) that the government or its agents killed anybody unlawfully."]
        self.press = press ?? ["The weekly papers of \(country) printed what they wanted, and nobody read it before it was printed."]
        self.furniture = furniture
        self.parts = parts
    }

    /// The last part of its address.
    public var slug: String { country.lowercased() }

    public static func series(_ year: Int) -> String { "/reports/\(year)-country-reports-on-human-rights-practices/" }

    /// Its path on the site.
    public var path: String { "\(Self.series(year))\(slug)/" }

    public var html: String {
        let address = "https://www.state.gov\(path)"
        return """
            <!doctype html>
            <html lang="en-US"><head><meta charset="UTF-8"><title>\(country) - United States Department of State</title>
            <link rel="canonical" href="\(address)" /></head>
            <body><nav><a href="/newsroom/">Newsroom</a></nav>
            <h1>\(year) Country Reports on Human Rights Practices: \(country)</h1>
            <div class="report__content">
            \(sections.prefix(parts).map(Self.section).joined(separator: "\n"))
            </div>
            <footer>\(furniture)</footer></body></html>

            """
    }

    private static func section(_ section: (title: String, subtitle: String?, sentences: [String])) -> String {
        """
        <section><h3 class="report__section-title">\(section.title)</h3>
        \(section.subtitle.map { "<h3 class=\"report__section-subtitle\">\($0)</h3>" } ?? "")
        <p>\(section.sentences.joined(separator: " "))</p></section>
        """
    }

    private var sections: [(title: String, subtitle: String?, sentences: [String])] {
        [
            (
                "Executive Summary", nil,
                [
                    "\(country) is a republic of nine harbors whose council is chosen by those who own a boat.",
                    "Civilian authorities had control of the harbor guard.",
                ]
            ),
            (
                "Section 1. Respect for the Integrity of the Person, Including Freedom from:",
                "a. Arbitrary Deprivation of Life and Other Unlawful or Politically Motivated Killings", killings
            ),
            ("Section 2. Respect for Civil Liberties, Including:", "a. Freedom of Expression, Including for the Press", press),
            (
                "Section 3. Freedom to Participate in the Political Process", nil,
                [
                    "The law lets every adult who owns a boat or a share in one vote for the council of the harbors.",
                    "Observers called the last election calm, though two ballot boxes were found in the water.",
                ]
            ),
            (
                "Section 4. Corruption and Lack of Transparency in Government", nil,
                [
                    "The law punishes officials who take gifts, and the auditor of the harbors looked into several complaints.",
                    "Declarations of property were kept in a drawer that nobody could open.",
                ]
            ),
            (
                "Section 6. Discrimination, Societal Abuses, and Trafficking in Persons", "Women",
                [
                    "The law forbids violence at home, and shelters in three harbors took in those who fled from it.",
                    "Women earned less than men for the same work on the boats and in the smokehouses.",
                ]
            ),
            (
                "Section 7. Worker Rights", "a. Freedom of Association and the Right to Collective Bargaining",
                [
                    "The law lets workers form unions and strike, and the government respected that for net makers and rowers.",
                    "Inspectors came to the smokehouses once in a season and wrote down what they were told.",
                ]
            ),
        ]
    }
}
