import HTMLTree
import Testing

@testable import ReportExtraction

struct PageMetadataTests {
    private func metadata(_ html: String) throws -> PageMetadata { PageMetadata(try HTMLTree(parsing: Array(html.utf8))) }

    @Test func theCanonicalLinkCountsMoreThanTheSharedOne() throws {
        let shared = "<meta property='og:url' content='https://www.state.gov/shared/'>"
        #expect(try metadata(shared).canonicalLink == "https://www.state.gov/shared/")
        #expect(
            try metadata("\(shared)<link rel=canonical href='https://www.state.gov/own/'><link rel=canonical href=x>").canonicalLink
                == "https://www.state.gov/own/")
        #expect(try metadata("<link rel=stylesheet href=x>").canonicalLink == nil)
    }

    @Test func theHeadlineCountsMoreThanTheTitle() throws {
        let title = "<title>Ardania -\n United States Department of State</title>"
        #expect(try metadata(title).title == "Ardania")
        #expect(try metadata("\(title)<meta property=og:title content='Shared'>").title == "Shared")
        #expect(try metadata("\(title)<h1> </h1><h1>2019 Reports:\n <b>Ard</b>ania</h1><h1>No</h1>").title == "2019 Reports: Ardania")
        #expect(try metadata("<p>x").title == nil)
    }

    @Test func theDayOfPublicationIsFound() throws {
        #expect(try metadata("<meta property='article:published_time' content='2020-03-11T12:00:00+00:00'>").published == "2020-03-11")
        #expect(try metadata(#"<script>{"@type":"x","datePublished":"2021-03-30T01:02:03Z"}</script>"#).published == "2021-03-30")
        #expect(try metadata("<meta property='article:published_time' content='March 11, 2020'>").published == nil)
        #expect(try metadata(#"<script>{"datePublished":""}</script>"#).published == nil)
    }

    @Test func theReportAsPDFIsFound() throws {
        let link =
            "<a href='/no.html'>a</a><a href='https://www.state.gov/wp/ardania.pdf'>b</a><a href='https://www.state.gov/wp/c.pdf'>c</a>"
        #expect(try metadata(link).pdf == "https://www.state.gov/wp/ardania.pdf")
        #expect(try metadata("<a href='javascript:x.pdf'>a</a>").pdf == nil)
    }

    @Test func theDayOfAnArchivesCaptureIsFound() throws {
        let script = #"<script>__wm.wombat("https://www.state.gov/a/","20200603161239","https://web.archive.org/","web");</script>"#
        #expect(try metadata(script).captured == "2020-06-03")
        let link = "<link rel=canonical href='https://web.archive.org/web/20210401000000/https://www.state.gov/reports/x/'>"
        #expect(try metadata(link).captured == "2021-04-01")
        #expect(try metadata("<p>x").captured == nil)
    }

    @Test func theYearIsThatOfTheAddressOrTheTitle() throws {
        let link = "<link rel=canonical href='https://www.state.gov/reports/2018-country-reports-on-human-rights-practices/ardania/'>"
        let headline = "<h1>2019 Country Reports on Human Rights Practices: Ardania</h1>"
        #expect(try metadata(link + headline).year == 2018)
        #expect(try metadata(headline).year == 2019)
        #expect(try metadata("<h1>Ardania</h1>").year == nil)
    }
}
