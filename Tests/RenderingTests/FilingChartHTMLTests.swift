import Findings
import Foundation
import ReportModel
import Testing

@testable import Rendering

@Suite("The filing chart as a page")
struct FilingChartHTMLTests {
    private let chart = FilingChartHTML(tool: Tool(version: "1.2.3"))

    private func page(_ diff: ReportDiff) -> String { String(decoding: chart.bytes(diff), as: UTF8.self) }

    @Test("Caption, rows and method stand one below the other; rows and citations are links")
    func parts() throws {
        let page = page(Ardania.diff)
        let places = ["<h1>", "<table class=\"sources\">", "<table class=\"rows\">", "<section class=\"method\">"].map {
            page.range(of: $0)?.lowerBound
        }
        #expect(!places.contains(nil))
        #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
        #expect(page.contains("<tr id=\"row1\">"))
        #expect(page.contains("There were <del>no</del> reports of politically"))
        #expect(page.contains("href=\"https://reports.example/2018/ardania/#:~:text=There%20were%20no%20reports"))
        #expect(page.contains(">2018, Executive Summary, ¶2</a>"))
        #expect(page.contains("<p class=\"absence\">not found in the text of 2019</p>"))
    }

    /// The table's head is one that print repeats, and every row of it has a head of its own.
    @Test("Tables have heads of columns and rows")
    func heads() throws {
        let page = page(Ardania.diff)
        #expect(page.components(separatedBy: "<thead>").count == 3)
        let rows = FilingChart(
            Ardania.diff, tool: Tool(version: "1.2.3"), listsEverything: false, sections: .everything, listing: .everything
        ).rows.count
        #expect(page.components(separatedBy: "<th class=\"row number\" scope=\"row\">").count == rows + 1)
    }

    @Test("A set is one page, with rows of its own for each country", arguments: [0, 2])
    func set(pairs: Int) throws {
        var document = chart
        var bytes: [UInt8] = []
        for _ in 0..<pairs { bytes += document.append(pair: document.pair(Ardania.diff)) }
        bytes += document.finish(
            DiffSetOutcome(missing: [MissingEdition(country: Country(code: nil, name: "Cadria"), side: .new, year: 2019)]))
        let page = String(decoding: bytes, as: UTF8.self)
        #expect(page.components(separatedBy: "<article>").count == pairs + 2)
        #expect(page.components(separatedBy: "<!DOCTYPE html>").count == 2)
        #expect(page.hasSuffix("</main>\n</body>\n</html>\n"))
        #expect(page.contains("<tr id=\"ardania_row1\">") == (pairs > 0))
        #expect(page.contains("<li>Cadria: no 2019 edition</li>"))
    }

    @Test("Hostile text opens no element, and leaves no control character")
    func hostile() throws {
        let page = page(HostileText.diff)
        let body = try #require(page.range(of: "<body>").map { String(page[$0.lowerBound...]) })
        for tag in ["<script", "<img", "<!--", "<?", "javascript:\"", "onerror=\""] { #expect(!body.contains(tag)) }
        let known = Set([
            "body", "main", "article", "h1", "h2", "table", "thead", "tbody", "tr", "th", "td", "caption", "p", "a", "code", "div",
            "blockquote", "ins", "del", "section",
        ])
        let tags = body.matches(of: try Regex("</?([a-zA-Z0-9!?]+)", as: (Substring, Substring).self)).map { String($0.output.1) }
        #expect(Set(tags).subtracting(known.union(["html"])) == [])
        #expect(!page.unicodeScalars.contains { Inert.isActive($0) && $0 != "\n" })
        let links = body.matches(of: try Regex("href=\"([^\"]*)\"", as: (Substring, Substring).self)).map(\.output.1)
        #expect(links.allSatisfy { $0.hasPrefix("#row") || $0.hasPrefix("http://") })
    }
}
