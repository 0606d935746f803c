import Findings
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

                | country | years | boundary | words |  | added | changed | updated | moved | no longer reported |
                |---|---|---|--:|--:|--:|--:|--:|--:|--:|
                | [Ardania](#c-ardania) | 2018 → 2019 | retagged | 9,120 | −13 % | 2 | 4 | 1 | 1 | 4 |

                ## Editions that are missing

                - Cadria: no 2019 edition

                ## Not compared

                - 2019/bor\\_land.html: A login page.

                """)
    }

    @Test("Two countries that say the same have anchors of their own")
    func anchors() {
        var document = DiffSetMarkdown()
        var text = ""
        for name in ["Ardania", "Borland"] {
            let country = Country(code: nil, name: name)
            let diff = ReportDiff(
                old: .side(2018, country: country, words: 1), new: .side(2019, country: country, words: 1), coverage: Coverage(),
                boundary: Ardania.boundary, sections: Ardania.sections, findings: Ardania.findings)
            text += String(decoding: document.append(pair: document.pair(diff)), as: UTF8.self)
        }
        text += String(decoding: document.finish(DiffSetOutcome()), as: UTF8.self)
        let ids = text.matches(of: /<a id="([^"]*)">/).map { String($0.1) }
        #expect(Set(ids).count == ids.count && ids.contains("c-borland"))
        #expect(text.split(separator: "\n").filter { $0.hasPrefix("# ") }.count == 1)
    }
}
