/// A stylesheet or a script that pages carry within them: the only markup that is written as it stands.
///
/// They are files of this folder that the build puts into the binary; nothing that is read at run time can become one.
struct HTMLAsset: Sendable {
    let bytes: [UInt8]

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Colours, type and spacing, light and dark: what every page has in common.
    static let tokens = HTMLAsset(PackageResources.tokens_css)

    /// The index of a site.
    static let site = HTMLAsset(PackageResources.site_css)

    /// Sorts and searches the index of a site.
    static let siteScript = HTMLAsset(PackageResources.site_js)

    /// The page of one pair of editions on a screen.
    static let page = HTMLAsset(PackageResources.page_css)
    /// The same on paper.
    static let print = HTMLAsset(PackageResources.print_css)
    /// Filters of the page of one pair.
    static let pageScript = HTMLAsset(PackageResources.page_js)
    /// Filing charts, on a screen and on paper.
    static let chart = HTMLAsset(PackageResources.chart_css)
}
