import Collation
import Findings
import Foundation
import ReportModel
import Testing

@testable import Rendering

@Suite("A folder diff as a site")
struct SiteTests {
    private let site = Site(tool: Tool(version: "1.2.3"))

    private func diff(of name: String) -> ReportDiff {
        let country = Country(code: nil, name: name)
        return ReportDiff(
            old: .side(2018, country: country, words: 10480), new: .side(2019, country: country, words: 9120), coverage: Coverage(),
            boundary: Ardania.boundary, sections: Ardania.sections, findings: Ardania.diff.findings)
    }

    private func index(_ names: [String], problems: [DiffProblem] = [], missing: [MissingEdition] = []) -> String {
        let site = Site(tool: Tool(version: "1.2.3"), shared: EditionChanges(names.map { CountryDigest(diff(of: $0)) }))
        let entries = names.map { site.page(diff(of: $0), name: "\($0.lowercased()).html").entry }
        return String(decoding: site.index(entries, problems: problems, missing: missing), as: UTF8.self)
    }

    @Test("A row a country in the table, and one in the map, both with a link to its page")
    func rows() {
        let text = index(["Ardania", "Borland"])
        #expect(text.components(separatedBy: "<a href=\"ardania.html\">Ardania</a>").count == 3)
        #expect(text.components(separatedBy: "<a href=\"borland.html\">Borland</a>").count == 3)
        #expect(text.contains("2018 → 2019"))
        #expect(text.contains("<td class=\"number\" data-value=\"9120\">9,120</td>"))
        #expect(text.contains("data-value=\"-129\">−13 %</td>"))
    }

    @Test("Every link of the index leads to a place of a page")
    func places() {
        let page = String(decoding: site.page(Ardania.diff, name: "ardania.html").bytes, as: UTF8.self)
        let text = index(["Ardania"])
        let places = text.components(separatedBy: "\"ardania.html#").dropFirst().compactMap { $0.split(separator: "\"").first }
        #expect(places.count > 3)
        for place in places { #expect(page.contains("id=\"\(place)\""), "\(place)") }
    }

    @Test("A page leads back to the index")
    func back() {
        let page = String(decoding: site.page(Ardania.diff, name: "ardania.html").bytes, as: UTF8.self)
        #expect(page.contains("<a href=\"index.html\">"))
    }

    @Test("What many countries have in common is told once, from three countries on")
    func shared() {
        #expect(!index(["Ardania", "Borland"]).contains("In many countries at once"))
        let text = index(["Ardania", "Borland", "Castrova"])
        #expect(text.contains("In many countries at once"))
        #expect(text.contains("“Sexual Harassment” <span class=\"quiet number\">3 of 3</span>"))
        #expect(text.contains("“Libel/Slander Laws” <span class=\"quiet number\">3 of 3</span>"))
    }

    @Test("Missing editions and pages that could not be compared are named")
    func absences() {
        let text = index(
            ["Ardania"], problems: [DiffProblem(file: "2019/doria.html", message: "2019/doria.html: A login page.")],
            missing: [MissingEdition(country: Country(code: nil, name: "Cadria"), side: .new, year: 2019)])
        #expect(text.contains("<li>Cadria: no 2019 edition</li>"))
        #expect(text.contains("<li>2019/doria.html: A login page.</li>"))
    }

    @Test("Hostile text stays text")
    func hostile() {
        let entry = site.page(HostileText.diff, name: "a.html").entry
        let text = String(decoding: site.index([entry, entry, entry]), as: UTF8.self)
        for leak in ["<img", "<script>alert", "href=\"javascript", "\u{1B}", "\u{202E}", "<b>"] { #expect(!text.contains(leak), "\(leak)") }
        #expect(text.components(separatedBy: "<script>").count == 2)
    }
}
