import Testing

@testable import ReportExtraction

struct SeriesLineTests {
    @Test(arguments: [
        ("2019 Country Reports on Human Rights Practices", 2019), ("Country Reports on Human Rights Practices - 2001", 2001),
        ("Country Reports on Human Rights Practices 2005, released March 8, 2006", 2005),
        ("COUNTRY REPORTS ON HUMAN RIGHTS PRACTICES FOR 1999", 1999),
        ("Country Reports on Human Rights Practices", nil), ("2019 Reports", nil),
        ("Law 1234 of Country Reports on Human Rights Practices", nil),
    ])
    func theYearIsThatBesideTheSeries(line: String, year: Int?) {
        #expect(SeriesLine.year(in: TextLines.read(Array("Above\n\(line)\nBelow 1990".utf8))) == year)
    }
}
