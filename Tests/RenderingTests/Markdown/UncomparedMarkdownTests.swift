import ReportModel
import Testing

@testable import Rendering

@Suite("What could not be compared")
struct UncomparedMarkdownTests {
    @Test("Missing editions are named as missing, files with what they are")
    func lists() {
        let text = UncomparedMarkdown(
            missing: [MissingEdition(country: Country(code: nil, name: "Ca*dria"), side: .old, year: nil)],
            problems: [
                DiffProblem(file: "2019/a_b.html", message: "2019/a_b.html: a login page"),
                DiffProblem(file: "2019/c.html", message: "A login page."),
            ], level: 3
        ).text
        #expect(
            text == """

                ### Editions that are missing

                - Ca\\*dria: no old edition

                ### Not compared

                - 2019/a\\_b.html: a login page
                - 2019/c.html: A login page.

                """)
    }

    @Test("Nothing is said where nothing is lacking")
    func none() {
        #expect(UncomparedMarkdown(missing: [], problems: [], level: 3).text.isEmpty)
    }
}
