/// One country's report of one year: what the series published, whichever capture of it one holds.
public struct Edition: Sendable, Hashable {
    public let country: Country
    /// The year the report covers; nil where neither page nor path names one.
    public let year: Int?

    public init(country: Country, year: Int?) {
        self.country = country
        self.year = year
    }
}

/// One capture of an edition's page: what was read, where it came from, and what the page says about itself.
public struct Snapshot: Sendable, Hashable {
    /// The page's own address (its canonical link), http or https; nil for a text.
    public let url: String?
    /// SHA-256 of the captured bytes, in lower-case hexadecimal digits.
    public let sha256: String
    /// When the page was captured, as an ISO 8601 date ("2020-06-03"), where the capture itself says so; never a file's date.
    public let retrieved: String?
    /// The title of the page, without the name of the site.
    public let title: String?
    /// The publication date the page gives, as an ISO 8601 date.
    public let published: String?
    /// The address of the PDF the page offers.
    public let pdf: String?

    public init(
        url: String? = nil, sha256: String, retrieved: String? = nil, title: String? = nil, published: String? = nil,
        pdf: String? = nil
    ) {
        self.url = url
        self.sha256 = sha256
        self.retrieved = retrieved
        self.title = title
        self.published = published
        self.pdf = pdf
    }
}
