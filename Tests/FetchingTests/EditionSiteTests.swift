import Fetching
import Testing

@Suite struct EditionSiteTests {
    @Test func aTemplateGivesIndexesAndHosts() throws {
        let site = try EditionSite(template: "https://www.Example.org:8080/{year}/reports/?y={year}")
        #expect(site.index(of: 2023) == "https://www.Example.org:8080/2023/reports/?y=2023")
        #expect(site.hosts == ["example.org", "www.example.org"])
    }

    @Test(arguments: [
        ("https://example.org/reports/", EditionSiteError.noYear(template: "https://example.org/reports/")),
        ("example.org/{year}/", .invalidAddress(template: "example.org/{year}/")),
        ("https:///{year}/", .invalidAddress(template: "https:///{year}/")),
        ("https://{year}.example.org/", .invalidAddress(template: "https://{year}.example.org/")),
    ])
    func whatIsNoTemplate(template: String, expected: EditionSiteError) {
        #expect(throws: expected) { try EditionSite(template: template) }
    }

    @Test func theShippedSitesAreTemplates() throws {
        for site in EditionSite.shipped {
            #expect(try EditionSite(template: site.template) == site)
            #expect(site.index(of: 2023).hasSuffix("/reports/2023-country-reports-on-human-rights-practices/"))
        }
        #expect(EditionSite.shipped.first == .current)
        #expect(EditionSite.current.hosts == ["state.gov", "www.state.gov"])
    }
}
