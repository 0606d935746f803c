import Fetching
import ReportModel
import Testing

@Suite struct EditionIndexTests {
    static let index = "https://www.state.gov/reports/2019-country-reports-on-human-rights-practices/"

    private func links(_ body: String, at url: String = index, year: Int = 2019) -> [IndexLink] {
        let page = "<!DOCTYPE html><html><head><title>Index</title></head><body>\(body)</body></html>"
        return EditionIndex.links(in: Array(page.utf8), at: url, year: year, registry: CountryRegistry())
    }

    private func lines(_ links: [IndexLink]) -> [String] {
        links.map { "\($0.country?.code ?? "?") \($0.slug) \($0.url.replacing(Self.index, with: "…/"))" }
    }

    @Test func linksAreTakenInTheOrderOfThePage() {
        let found = links(
            """
            <ul><li><a href="\(Self.index)ghana/">Ghana</a></li><li><a href="\(Self.index)albania">Albania</a></li>
            <li><a href='ukraine/'>Ukraine</a></li><li><a href="./hungary/?lang=en#section">
              Hungary</a></li><li><a href="/reports/2019-country-reports-on-human-rights-practices/kenya/">Kenya</a></li></ul>
            """)
        #expect(
            lines(found) == [
                "GHA ghana …/ghana/", "ALB albania …/albania", "UKR ukraine …/ukraine/", "HUN hungary …/hungary/", "KEN kenya …/kenya/",
            ])
        #expect(found.allSatisfy { $0.alternatives.isEmpty })
    }

    @Test func aChooserIsRead() {
        let found = links(
            """
            <select><option value="">Choose a country</option><option disabled>A</option>
            <option value="\(Self.index)albania/">Albania</option><option value="364">Ghana</option>
            <option value="https://www.state.gov/countries-areas/kenya/">Kenya</option>
            <option value="\(Self.index)ghana/" selected>Ghana</option></select>
            """)
        #expect(lines(found) == ["ALB albania …/albania/", "GHA ghana …/ghana/"])
    }

    @Test func aReportIsGivenOnce() {
        let found = links(
            """
            <a href="\(Self.index)ghana/">Ghana</a><a href="\(Self.index)ghana">Ghana</a><a href="\(Self.index)ghana/#wrapper">Read more</a>
            <a href="http://state.gov/reports/2019-country-reports-on-human-rights-practices/Ghana/?utm_source=menu">Ghana</a>
            """)
        #expect(lines(found) == ["GHA ghana …/ghana/"])
        #expect(found.first?.alternatives == [])
    }

    @Test func slugsThatPublishingDamaged() {
        let found = links(
            """
            <a href="\(Self.index)uraguay/">Uruguay</a><a href="\(Self.index)ghana__trashed/">Ghana</a>
            <a href="\(Self.index)malaysia-2/">Malaysia</a><a href="\(Self.index)ghana/">Ghana</a>
            <a href="\(Self.index)x71/">Kenya</a><a href="\(Self.index)malaysia/">Malaysia</a>
            """)
        #expect(lines(found) == ["URY uraguay …/uraguay/", "GHA ghana …/ghana/", "MYS malaysia …/malaysia/", "KEN x71 …/x71/"])
        #expect(found[1].alternatives == [Self.index + "ghana__trashed/"])
        #expect(found[2].alternatives == [Self.index + "malaysia-2/"])
    }

    @Test func whatIsNoReportOfTheEdition() {
        let found = links(
            """
            <a href="\(Self.index)">2019 Country Reports</a><a href="#ghana">Ghana</a><a href="">Ghana</a><a>Ghana</a><a name="ghana">Ghana</a>
            <a href="https://www.state.gov/reports/2018-country-reports-on-human-rights-practices/ghana/">Ghana</a>
            <a href="https://www.state.gov/countries-areas/ghana/">Ghana</a><a href="\(Self.index)appendix-a/">Appendix A</a>
            <a href="\(Self.index)introduction/">Ghana</a><a href="\(Self.index)ghana/section-1/">Ghana</a>
            <a href="https://www.state.gov/2019-country-reports-on-human-rights-practices-translations/">Translations</a>
            <a href="https://gh.usembassy.example/2019-country-reports-on-human-rights-practices/ghana/">Ghana</a>
            <a href="mailto:ghana@example.org">Ghana</a><a href="javascript:go('ghana/')">Ghana</a>
            <option value="http://">Ghana</option>
            """)
        #expect(lines(found) == [])
    }

    @Test func aReportOfACountryThatTheRegistryDoesNotKnow() {
        let found = links("<a href='\(Self.index)ardania/'>Ardania</a><a href='ardania'>Ardania</a><a href='new-borland/'>New Borland</a>")
        #expect(lines(found) == ["? ardania …/ardania/", "? new-borland …/new-borland/"])
        #expect(found[0].country == nil)
    }

    @Test func partsWithReportsOfTheirOwn() {
        let found = links(
            """
            <a href="china/">China</a><a href="china/hong-kong/">Hong Kong</a><a href="china/tibet/">China (Tibet)</a>
            <a href="china/overview/">China</a>
            """)
        #expect(lines(found) == ["CHN china …/china/", "HKG china/hong-kong …/china/hong-kong/", "CN-XZ china/tibet …/china/tibet/"])
    }

    @Test func captures() {
        let capture = "https://web.archive.org/web/20200603161239/"
        let found = links(
            """
            <a href="\(capture)\(Self.index)ghana/">Ghana</a><a href="/web/20200603161239/\(Self.index)kenya/">Kenya</a>
            <a href="/web/20200603161239/https://www.state.gov/reports/2018-country-reports-on-human-rights-practices/mali/">Mali</a>
            <a href="albania">Albania</a>
            """, at: capture + Self.index)
        #expect(
            found.map(\.url) == [
                capture + Self.index + "ghana/", capture + Self.index + "kenya/", capture + Self.index + "albania",
            ])
        #expect(found.map(\.slug) == ["ghana", "kenya", "albania"])
    }

    @Test func archivesLinkToTheSiteThatRunsOn() {
        let found = links(
            "<a href='\(Self.index)ghana/'>Ghana</a>",
            at: "https://2017-2021.state.gov/reports/2019-country-reports-on-human-rights-practices/index.html")
        #expect(lines(found) == ["GHA ghana …/ghana/"])
    }

    @Test func sitesOfNumberedPages() {
        let found = links(
            """
            <a href="/j/drl/rls/hrrpt/2016/af/265260.htm">Ghana</a><a href="eur/265440.htm">Kazakhstan</a>
            <a href="index.htm">Kenya</a><a href="af/265111.htm">Africa</a>
            """, at: "https://example.org/j/drl/rls/hrrpt/2016/index.htm", year: 2016)
        #expect(found.map(\.slug) == ["265260", "265440"])
        #expect(found.map { $0.country?.code } == ["GHA", "KAZ"])
    }

    @Test(arguments: ["", "index.html"])
    func sitesWithAddressesOfTheirOwn(file: String) {
        let found = links(
            """
            <a href='ghana.html'>Ghana</a><a href='/rights/2019/kenya'>Kenya</a><a href='/rights/2018/mali'>Mali</a><a href='/about'>Mali</a>
            <a href='\(file)'>Mali</a>
            """, at: "http://127.0.0.1:8080/rights/2019/\(file)")
        #expect(found.map(\.url) == ["http://127.0.0.1:8080/rights/2019/ghana.html", "http://127.0.0.1:8080/rights/2019/kenya"])
    }

    @Test func aBaseCounts() {
        let found = links("<base href='\(Self.index)'><a href='ghana/'>Ghana</a>", at: "https://www.state.gov/")
        #expect(lines(found) == ["GHA ghana …/ghana/"])
    }

    @Test func whatIsNoPage() {
        #expect(links("").isEmpty)
        #expect(EditionIndex.links(in: [0, 255, 60], at: Self.index, year: 2019, registry: CountryRegistry()).isEmpty)
        #expect(links("<a href='\(Self.index)ghana/'>Ghana</a>", at: "nowhere").isEmpty)
    }
}
