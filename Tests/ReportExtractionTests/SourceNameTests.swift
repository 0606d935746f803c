import Testing

@testable import ReportExtraction

struct SourceNameTests {
    @Test(arguments: [
        ("2018/ghana.html", "ghana", 2018), ("corpus/2018/north-korea.html", "north-korea", 2018), ("2018-ghana.txt", "ghana", 2018),
        ("2017/2018-ghana.txt", "ghana", 2018), ("ghana.html", "ghana", nil), ("x/ghana", "ghana", nil),
        ("/a/b/2019/c.d.html", "c.d", 2019),
        ("", nil, nil), ("/", nil, nil), ("2018/.html", nil, 2018), ("12345-ghana.txt", "12345-ghana", nil),
        ("1812/ghana.html", "ghana", nil),
        ("2018", "2018", nil), ("2018-", "2018-", nil),
    ])
    func countryAndYearAreReadFromThePath(path: String, slug: String?, year: Int?) {
        #expect(SourceName(path).slug == slug)
        #expect(SourceName(path).year == year)
    }
}
