public import ReportModel

/// A report that the index page of an edition links to.
public struct IndexLink: Sendable, Hashable {
    /// The whole address, with or without a slash at the end as linked, without query and fragment.
    public let url: String
    /// What the address ends in: "ghana"; for a part of a report "china/hong-kong".
    public let slug: String
    /// The country or territory; nil where the registry knows neither the slug nor the words of the link.
    public let country: Country?
    /// Other addresses that the page gives for the same report, in its order: one of them may live where the first is dead.
    public let alternatives: [String]

    public init(url: String, slug: String, country: Country?, alternatives: [String] = []) {
        self.url = url
        self.slug = slug
        self.country = country
        self.alternatives = alternatives
    }
}
