extension SiteReplica {
    /// Shows a page, with the tag of its content.
    public func show(_ page: InventedPage) { serve(page.path, Self.answer(page.html)) }

    /// Shows pages, and the index of each of their editions.
    public func show(_ pages: [InventedPage]) {
        for page in pages { show(page) }
        for (year, pages) in Dictionary(grouping: pages, by: \.year) { showIndex(of: year, pages.map(\.country)) }
    }

    /// Shows the index page of an edition, which leads to reports.
    public func showIndex(of year: Int, _ countries: [String]) {
        let links = countries.map { "<option value=\"\(InventedPage.series(year))\($0.lowercased())/\">\($0)</option>" }
        serve(
            InventedPage.series(year),
            Self.answer(
                """
                <!doctype html><html><head><title>\(year) Country Reports on Human Rights Practices</title></head><body>
                <h1>\(year) Country Reports on Human Rights Practices</h1><select>\(links.joined())</select></body></html>
                """))
    }

    /// A page with a tag that is the same for the same content.
    public static func answer(_ html: String) -> Answer {
        var tag: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in html.utf8 { tag = (tag ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return .page(html, etag: "\"\(String(tag, radix: 16))\"")
    }
}
