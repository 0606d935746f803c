import ReportModel
import Testing

@Suite struct CountryReportTitleTests {
    @Test(arguments: [
        ("2019 Country Reports on Human Rights Practices: Ardania", "Ardania", 2019),
        ("2019 Country Report on Human Rights Practices: The Borlands", "The Borlands", 2019),
        ("Ardania - United States Department of State", "Ardania", nil),
        ("Ardania | U.S. Department of State", "Ardania", nil),
        ("ARDANIA 2019 HUMAN RIGHTS REPORT", "ARDANIA", 2019),
        ("Ardania\n\t2019  Human Rights\u{A0}Report", "Ardania", 2019),
        ("2010 Human Rights Report: Ardania", "Ardania", 2010),
        ("Country Reports on Human Rights Practices for 2011", nil, 2011),
        ("Annual Report on Human Rights in Ardania 2004", "Ardania", 2004),
        ("Ardania (Includes Borland) – Borland - United States Department of State", "Ardania (Includes Borland) - Borland", nil),
        ("Ardania: Country Reports on Human Rights Practices 2015", "Ardania", 2015),
        ("2015 Country Reports on Human Rights Practices - Ardania | Refworld", "Ardania", 2015),
        ("Ardania-Borland", "Ardania-Borland", nil),
        ("Human Rights Reports: Custom Report Excerpts - United States Department of State", nil, nil),
        ("2019", nil, 2019),
        ("state.gov", nil, nil),
        ("Ardania - 2009-2017.state.gov", "Ardania", nil),
        ("", nil, nil),
        (" : - ", nil, nil),
    ])
    func aTitleIsTakenApart(title: String, name: String?, year: Int?) {
        let parsed = CountryReportTitle(title)
        #expect(parsed.name == name)
        #expect(parsed.year == year)
    }
}
