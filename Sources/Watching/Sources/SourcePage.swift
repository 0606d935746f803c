internal import ReportModel

/// A page that a source leads to.
struct SourcePage: Sendable {
    /// Its web address, or its path.
    let address: String
    let source: String
    /// As the source tells it; nil where it does not.
    let year: Int?
    /// Likewise.
    let country: Country?
    /// Whether it was there before anybody watched.
    let isQuiet: Bool

    /// What is read of a page for country and year where it does not tell them itself.
    var name: String {
        guard let year else { return address }
        // "…/2023-country-reports…/ghana/" → "2023/ghana.html"; a path is a name already.
        guard address.contains("://") else { return address }
        let slug = address.split(separator: "?")[0].split(separator: "/").last.map(String.init) ?? ""
        return "\(year)/\(slug).html"
    }
}
