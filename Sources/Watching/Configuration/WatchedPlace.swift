public import Fetching
public import ReportModel

/// Where editions appear.
public struct WatchedPlace: Sendable {
    public enum Kind: Sendable, Hashable {
        /// A folder with a folder for each year, or with pages whose names tell the year.
        case folder(String)
        /// The index pages of a site; of several the first that has an edition.
        case site([EditionSite])
    }

    public let kind: Kind
    /// Nil for all.
    public let years: YearRange?
    public let countries: CountryFilter

    public init(_ kind: Kind, years: YearRange? = nil, countries: CountryFilter) {
        self.kind = kind
        self.years = years
        self.countries = countries
    }

    /// What the source is known by from run to run: its path, or its address.
    public var name: String {
        switch kind {
        case .folder(let path): path
        case .site(let sites): sites.first?.template ?? ""
        }
    }
}
