import Testing

@testable import ReportModel

@Suite("A country's name in addresses")
struct CountrySlugNameTests {
    @Test(
        "Small letters, digits and hyphens",
        arguments: [
            ("Ardania", "ardania"), ("The Isles of Côte d’Ardane", "the-isles-of-cote-dardane"), ("Ardania (North)", "ardania-north"),
            ("Łand & Straße", "land-strasse"), ("国", "u56fd"), ("../../etc", "etc"), ("\u{202E}", "country"), ("", "country"),
        ])
    func slug(name: String, slug: String) {
        #expect(Country(code: nil, name: name).slug == slug)
    }

    @Test("No two countries of the registry share one")
    func unique() {
        let slugs = CountryRegistry().countries.map(\.slug)
        #expect(Set(slugs).count == slugs.count && !slugs.isEmpty && !slugs.contains("country"))
    }
}
