import ReportModel
import Testing

@testable import Rendering

@Suite("The index of a folder diff as Markdown")
struct DiffSetMarkdownTests {
    @Test("A row a country, then what is missing and what failed")
    func index() {
        let bytes = DiffSetMarkdown.index(
            DiffSetOutcome(
                tallies: [DiffTally(Ardania.diff)],
                problems: [DiffProblem(file: "2019/bor_land.html", message: "A login page.")],
                missing: [MissingEdition(country: Country(code: nil, name: "Cadria"), side: .new, year: 2019)]))
        #expect(
            String(decoding: bytes, as: UTF8.self) == """
                # What changed, country by country

                | country | years | boundary | words | | added | not reported | changed | moved |
                |---|---|---|--:|--:|--:|--:|--:|--:|
                | Ardania | 2018 → 2019 | retagged | 9,120 | −13 % | 2 | 4 | 5 | 1 |

                ## Editions that are missing

                - Cadria: no 2019 edition

                ## Not compared

                - 2019/bor\\_land.html: A login page.

                """)
    }
}
