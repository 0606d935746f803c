import ReportModel
import Testing

@Suite struct CountryIdentificationTests {
    let registry = CountryRegistry()

    private func link(_ path: String) -> String {
        "https://www.state.gov/reports/2019-country-reports-on-human-rights-practices/\(path)"
    }

    @Test func theLinkIsBelievedFirst() {
        let found = registry.identify(
            canonicalLink: link("ghana/"), title: "Ghana - United States Department of State", slug: "ghana__trashed")
        #expect(found.country == Country(code: "GHA", name: "Ghana"))
        #expect(found.evidence == .canonicalLink)
        #expect(found.diagnostics == [])
    }

    @Test func thenTheTitle() {
        let found = registry.identify(
            canonicalLink: "https://2009-2017.state.gov/j/drl/rls/hrrpt/2011/sca/186466.htm", title: "Kazakhstan", slug: "186466")
        #expect(found.country?.code == "KAZ")
        #expect(found.evidence == .title)
        #expect(found.diagnostics == [])
    }

    @Test func thenTheSlug() {
        let found = registry.identify(canonicalLink: nil, title: "2018 Human Rights Report", slug: "2018-malaysia-2.html")
        #expect(found.country?.code == "MYS")
        #expect(found.evidence == .slug)
        #expect(found.diagnostics == [])
    }

    @Test(arguments: [
        ("china-includes-hong-kong-macau-and-tibet/hong-kong/", "HKG"), ("china/tibet/", "CN-XZ"), ("ukraine/crimea/", "UA-43"),
        ("china/", "CHN"), ("israel-west-bank-and-gaza/", "ISR"), ("israel-west-bank-and-gaza/west-bank-and-gaza/", "PSE"),
        ("israel-west-bank-and-gaza/israel/", "ISR"), ("israel-golan-heights-west-bank-and-gaza", "ISR"),
        ("israel-and-the-occupied-territories", "ISR"), ("china-includes-tibet-hong-kong-and-macau", "CHN"),
    ])
    func ofTheLinkTheLastComponentCounts(path: String, code: String) {
        let found = registry.identify(canonicalLink: link(path), title: nil, slug: nil)
        #expect(found.country?.code == code)
        let captured = registry.identify(
            canonicalLink: "https://web.archive.org/web/20200603161239/" + link(path), title: nil, slug: nil)
        #expect(captured == found)
    }

    @Test func theCountryOfAPartIsNoContradiction() {
        let found = registry.identify(
            canonicalLink: link("china/hong-kong/"), title: "China (Includes Hong Kong, Macau, and Tibet)", slug: "china")
        #expect(found.country?.code == "HKG")
        #expect(found.diagnostics == [])
    }

    @Test func aPartInTheTitleOfItsCountrysLinkIsTold() {
        let found = registry.identify(canonicalLink: link("israel"), title: "West Bank and Gaza", slug: nil)
        #expect(found.country?.code == "ISR")
        #expect(found.diagnostics.map(\.code) == ["country-disagreement"])
    }

    @Test func contradictionIsTold() {
        let found = registry.identify(canonicalLink: link("ghana"), title: "Kenya", slug: "nigeria")
        #expect(found.country?.code == "GHA")
        #expect(
            found.diagnostics == [
                Diagnostic(code: "country-disagreement", message: "The canonical link says Ghana, the title says Kenya."),
                Diagnostic(code: "country-disagreement", message: "The canonical link says Ghana, the file name says Nigeria."),
            ])
    }

    @Test func anUnknownSlugInTheLinkIsTold() {
        let found = registry.identify(canonicalLink: link("ganha"), title: "Ghana", slug: nil)
        #expect(found.country?.code == "GHA")
        #expect(found.evidence == .title)
        #expect(
            found.diagnostics == [
                Diagnostic(
                    code: "unknown-slug",
                    message: "The canonical link ends in “ganha”, which the country registry does not know; the title says Ghana."
                )
            ])
    }

    @Test func anUnknownCountryGoesByItsTitle() {
        let found = registry.identify(
            canonicalLink: link("the-ardania"), title: "2019 Country Reports on Human Rights Practices: The  Ardania", slug: "x1")
        #expect(found.country == Country(code: nil, name: "The Ardania"))
        #expect(found.evidence == .title)
        #expect(found.diagnostics.map(\.code) == ["unknown-country"])
        #expect(found.diagnostics.first?.message.contains("“The Ardania”") == true)
    }

    @Test func anUnknownCountryWithoutTitleGoesByItsSlug() {
        let byLink = registry.identify(canonicalLink: link("north-ardania/"), title: nil, slug: "page")
        #expect(byLink.country == Country(code: nil, name: "North Ardania"))
        #expect(byLink.evidence == .canonicalLink)
        let bySlug = registry.identify(canonicalLink: nil, title: "", slug: "north-ardania.html")
        #expect(bySlug.country == byLink.country)
        #expect(bySlug.evidence == .slug)
    }

    @Test func aFileNameAgainstAnUnknownTitleIsTold() {
        let found = registry.identify(canonicalLink: nil, title: "Ardania", slug: "ghana.html")
        #expect(found.country?.code == "GHA")
        #expect(found.evidence == .slug)
        #expect(
            found.diagnostics == [
                Diagnostic(
                    code: "unknown-title",
                    message: "The title says “Ardania”, which the country registry does not know; the file name says Ghana.")
            ])
    }

    @Test func aFileNameDoesNotOutweighLinkAndTitleTogether() {
        let found = registry.identify(canonicalLink: link("the-ardania/"), title: "Ardania", slug: "ghana.html")
        #expect(found.country == Country(code: nil, name: "Ardania"))
        #expect(found.evidence == .title)
        let apart = registry.identify(canonicalLink: link("borland/"), title: "Ardania", slug: "ghana.html")
        #expect(apart.country?.code == "GHA")
        #expect(apart.diagnostics.map(\.code) == ["unknown-slug", "unknown-title"])
    }

    @Test func nothingAtAll() {
        for found in [
            registry.identify(canonicalLink: nil, title: nil, slug: nil),
            registry.identify(canonicalLink: "javascript:alert(1)", title: "United States Department of State", slug: "2019"),
        ] {
            #expect(found.country == nil)
            #expect(found.evidence == nil)
            #expect(found.diagnostics.map(\.code) == ["no-country"])
        }
    }

    @Test func aUsersTableIsHeard() throws {
        let registry = try registry.extended(with: "XAR | | | Ardania | | ganha")
        let found = registry.identify(canonicalLink: link("ganha"), title: "Ardania", slug: "ardania-2")
        #expect(found.country == Country(code: "XAR", name: "Ardania"))
        #expect(found.diagnostics == [])
    }
}
