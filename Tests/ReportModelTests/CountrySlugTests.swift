import Testing

@testable import ReportModel

@Suite struct CountrySlugTests {
    @Test(arguments: [
        ("ardania", ["ardania"]), ("ardania/", ["ardania"]), ("borland/ardania", ["ardania"]),
        ("ardania-2", ["ardania-2", "ardania"]), ("ardania__trashed", ["ardania__trashed", "ardania"]),
        ("ardania__trashed-3", ["ardania__trashed-3", "ardania"]), ("ardania-draft-2", ["ardania-draft-2", "ardania"]),
        ("2018-ardania.TXT", ["2018-ardania", "ardania"]), ("ardania_2018.htm", ["ardania_2018", "ardania"]),
        ("ARDANIA-2019-HUMAN-RIGHTS-REPORT.pdf", ["ARDANIA-2019-HUMAN-RIGHTS-REPORT", "ARDANIA"]),
        ("north%2Dardania", ["north-ardania"]), ("ardania.v2.html", ["ardania.v2"]), ("c:\\pages\\ardania.html", ["ardania"]),
        ("", []), ("/", []),
    ])
    func formsOfASlug(slug: String, forms: [String]) {
        #expect(CountrySlug.forms(of: slug) == forms)
    }

    @Test(arguments: [
        ("ardania", "Ardania"), ("north-ardania", "North Ardania"), ("ardania-and-the-borlands", "Ardania and the Borlands"),
        ("ardania__trashed", "Ardania"), ("north_ardania-2.html", "North Ardania"), ("", nil), ("2018", nil), ("--", nil),
    ])
    func theNameASlugSpells(slug: String, name: String?) {
        #expect(CountrySlug.name(of: slug) == name)
    }
}
