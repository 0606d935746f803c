import Findings
import ReportModel
import Testing

@testable import Rendering

@Suite("A changelog in one document")
struct ChangelogDocumentTests {
    private func text(_ editions: [ChangelogEdition], as shape: ChangelogMarkdown.Shape) -> String {
        var document = ChangelogDocument(shape)
        let bytes = editions.reduce(into: [UInt8]()) { $0 += document.append($1) }
        return String(decoding: bytes + document.finish(), as: UTF8.self)
    }

    @Test("One country: a section a year, the newest first, with anchors that no other year has")
    func country() {
        let editions = [(2019, 2020), (2018, 2019)].map { old, new in
            ChangelogFixtures.edition(["Ardania"], from: old, to: new, as: .country)
        }
        let text = text(editions, as: .country)
        #expect(text.hasPrefix("# Ardania: changelog\n\nEditions: [2020](#y-2020) · [2019](#y-2019)\n\n"))
        #expect(
            text.split(separator: "\n").filter { $0.hasPrefix("## ") } == [
                "## <a id=\"y-2020\"></a>2020, compared with 2019", "## <a id=\"y-2019\"></a>2019, compared with 2018",
            ])
        let ids = ChangelogFixtures.ids(in: text)
        #expect(Set(ids).count == ids.count && ids.contains("f-2020-a1") && ids.contains("f-2019-a1"))
    }

    @Test("Many countries: an index for each edition, then its countries")
    func countries() {
        let edition = ChangelogFixtures.edition(
            ["Ardania", "Borland"], from: 2018, to: 2019, as: .countries,
            missing: [MissingEdition(country: Country(code: nil, name: "Cadria"), side: .new, year: 2019)],
            problems: [DiffProblem(file: "2019/x.html", message: "2019/x.html: a login page")])
        let text = text([edition], as: .countries)
        #expect(text.hasPrefix("# Changelog, edition by edition\n\n## <a id=\"y-2019\"></a>2019, compared with 2018\n\n| country |"))
        #expect(text.contains("| [Borland](#c-2019-borland) | retagged | 12 | +20 % | 3 | 5 | 4 | 1 | 1 | 4 | [polarity](#f-borland-2019-"))
        #expect(text.contains("- Cadria: no 2019 edition\n") && text.contains("- 2019/x.html: a login page\n"))
        let ids = ChangelogFixtures.ids(in: text)
        #expect(Set(ids).count == ids.count)
    }

    @Test("A missing edition is named, nothing is said of it")
    func missing() {
        let edition = ChangelogFixtures.edition(
            [], from: 2018, to: 2019, as: .country,
            missing: [MissingEdition(country: Country(code: nil, name: "Cadria"), side: .old, year: 2018)])
        let text = text([edition], as: .country)
        #expect(text.hasPrefix("# Cadria: changelog\n") && text.contains("Nothing was compared.\n"))
        #expect(text.contains("- Cadria: no 2018 edition\n"))
    }
}
