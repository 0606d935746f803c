/// A site that holds editions, by the address of its index pages.
public struct EditionSite: Sendable, Hashable {
    /// The address of an index page with `{year}` in it.
    public let template: String
    /// The hosts that pages of the site may come from: the template's, with and without `www.`.
    public let hosts: Set<String>

    /// Takes an address with `{year}` in it, once or more often.
    public init(template: String) throws(EditionSiteError) {
        guard template.contains(Self.placeholder) else { throw .noYear(template: template) }
        guard let address = WebAddress(Self.filled(template, 2000)),
            !address.host.contains("2000") || WebAddress(Self.filled(template, 2001))?.host == address.host
        else { throw .invalidAddress(template: template) }
        self.init(template, host: address.host)
    }

    init(_ template: String, host: String) {
        self.template = template
        let site = WebAddress.site(host)
        hosts = [host, String(site), "www.\(site)"]
    }

    /// The address of the index page of an edition.
    public func index(of year: Int) -> String { Self.filled(template, year) }

    private static let placeholder = "{year}"

    private static func filled(_ template: String, _ year: Int) -> String {
        template.replacing(placeholder, with: "\(year)")
    }
}

/// Why an address cannot be that of a site of editions.
public enum EditionSiteError: Error, Sendable, Equatable, CustomStringConvertible {
    case noYear(template: String)
    case invalidAddress(template: String)

    public var description: String {
        switch self {
        case .noYear(let template): "“\(Words.quoted(template))” has no {year} in it; write {year} where the address names the edition"
        case .invalidAddress(let template): "“\(Words.quoted(template))” is no http or https address of one site"
        }
    }
}
