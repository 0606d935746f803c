import ReportModel
import Testing

@Suite struct CountryReportAddressTests {
    static let series = "https://www.state.gov/reports/2019-country-reports-on-human-rights-practices/"

    @Test(arguments: [
        ("ardania/", ["ardania"]), ("ardania", ["ardania"]), ("ardania/borland/", ["ardania", "borland"]), ("", []),
        ("ardania/?x=1#top", ["ardania"]), ("//ardania//", ["ardania"]), ("c%C3%B4te-dardan/", ["côte-dardan"]),
        ("100%/", ["100%"]), ("%zz%4/", ["%zz%4"]),
    ])
    func addressesSince2019GiveYearAndSlugs(path: String, slugs: [String]) throws {
        let address = try #require(CountryReportAddress(Self.series + path))
        #expect(address.year == 2019)
        #expect(address.slugPath == slugs)
        #expect(address.host == "www.state.gov")
        #expect(address.captured == nil)
    }

    @Test(arguments: [
        ("https://2009-2017.state.gov/j/drl/rls/hrrpt/2011/sca/186466.htm", 2011),
        ("http://www.state.gov/j/drl/rls/hrrpt/2016/eur/265440.htm", 2016),
        ("www.state.gov/g/drl/rls/hrrpt/2005/61681.htm", nil),
        ("http://www.state.gov/g/drl/rls/hrrpt/2005/61681.htm", 2005),
        ("//2009-2017.state.gov/j/drl/rls/hrrpt/2011/sca/186466.htm", 2011),
        ("https://1997-2001.state.gov/www/global/human_rights/1999_hrp_report/uk.html", 1999),
        ("https://2009-2017.state.gov/j/drl/rls/hrrpt/humanrightsreport/index.htm?year=2016&dlid=265440#wrapper", 2016),
        ("https://2009-2017.state.gov/j/drl/rls/hrrpt/humanrightsreport/index.htm", nil),
    ])
    func olderSitesGiveAYearAndNoCountry(link: String, year: Int?) {
        let address = CountryReportAddress(link)
        #expect(address?.year == year)
        #expect(address?.slugPath ?? [] == [])
    }

    @Test(arguments: [
        "https://web.archive.org/web/20200603161239/",
        "http://web.archive.org/web/20200603161239id_/",
        "//web.archive.org/web/20200603/",
        "https://WEB.archive.org/web/20200603161239if_/https://web.archive.org/web/2021/",
    ])
    func aCaptureIsUnwrapped(prefix: String) throws {
        let address = try #require(CountryReportAddress(prefix + Self.series + "ardania/"))
        #expect(address.url == Self.series + "ardania/")
        #expect(address.slugPath == ["ardania"])
        #expect(address.captured == "2020-06-03")
    }

    @Test(arguments: [
        ("https://web.archive.org/web/20200603161239/https:/example.org/a", "https://example.org/a", "2020-06-03"),
        ("https://web.archive.org/web/20200603161239/example.org/a", "http://example.org/a", "2020-06-03"),
        ("https://web.archive.org/web/20201303161239/http://example.org/a", "http://example.org/a", nil),
        ("https://web.archive.org/web/2020*/http://example.org/a", "http://example.org/a", nil),
        ("https://web.archive.org/web/", "https://web.archive.org/web/", nil),
    ])
    func oddCaptures(link: String, url: String, captured: String?) throws {
        let address = try #require(CountryReportAddress(link))
        #expect(address.url == url)
        #expect(address.captured == captured)
    }

    @Test(arguments: [
        ("HTTPS://User@WWW.State.GOV:443/a", "www.state.gov"), ("http://example.org", "example.org"),
        ("  https://example.org/a\n", "example.org"), ("https://example.org?x", "example.org"),
    ])
    func hosts(link: String, host: String) {
        #expect(CountryReportAddress(link)?.host == host)
    }

    @Test(arguments: [
        "", "/reports/ardania/", "ardania", "javascript:alert(1)", "data:text/html,x", "ftp://example.org/a", "https://",
        "https:///a",
        "https://example.org/a b", "https://example.org/\u{1B}[2J", "https://example.org/\"><script>", "mailto:a@example.org",
        "https://example.org/\u{202E}a", "https://web.archive.org/web/2020/javascript:alert(1) x", "file:///etc/hosts",
    ])
    func whatIsNoWebAddress(link: String) {
        #expect(CountryReportAddress(link) == nil)
    }

    @Test func addressesOutsideTheSeriesGiveNeither() throws {
        let address = try #require(CountryReportAddress("https://example.org/2019/ardania/"))
        #expect(address.year == nil)
        #expect(address.slugPath == [])
    }

    @Test func theFragmentIsNoPartOfTheAddress() {
        #expect(CountryReportAddress("https://example.org/a?b=c#d")?.url == "https://example.org/a?b=c")
    }

    @Test(arguments: ["99999-country-reports", "0019-country-reports", "country-reports"])
    func yearsThatAreNone(component: String) {
        #expect(CountryReportAddress("https://example.org/\(component)/ardania/")?.year == nil)
    }
}
