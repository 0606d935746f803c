import Findings
import ReportModel
import Testing

@testable import Rendering

@Suite("The filing chart in Markdown")
struct FilingChartMarkdownTests {
    private func text(_ diff: ReportDiff, all: Bool = false) -> String {
        String(decoding: FilingChartMarkdown(tool: Tool(version: "1.2.3"), listsEverything: all).bytes(diff), as: UTF8.self)
    }

    @Test("Caption, rows and method stand one below the other")
    func parts() throws {
        let text = text(Ardania.diff)
        let lines = text.split(separator: "\n").map(String.init)
        #expect(lines.first == "# Ardania: comparison of 2018 edition and 2019 edition")
        #expect(lines.contains("| Retrieved | 2026-11-02 | 2026-11-02 |"))
        #expect(lines.contains { $0.hasPrefix("| SHA-256 of the page | `3f80a1b2") })
        #expect(lines.contains("Compared by recension 1.2.3."))
        let table = try #require(lines.firstIndex(of: "| Row | | 2018 edition | 2019 edition |"))
        #expect(lines[table + 2].hasPrefix("| 1 | revised<br>`"))
        #expect(lines[table + 2].contains("*2018, Executive Summary, ¶2:* “There were **no** reports of politically"))
        #expect(lines.firstIndex(of: "## Method") ?? 0 > table)
    }

    @Test("Charts of many countries follow each other; what is missing stands at the end")
    func set() {
        var document = FilingChartMarkdown(tool: Tool(version: "1.2.3"))
        let pair = document.pair(Ardania.diff)
        let bytes =
            document.append(pair: pair) + document.append(pair: pair)
            + document.finish(
                DiffSetOutcome(
                    problems: [DiffProblem(file: "2019/b.html", message: "2019/b.html: a login page")],
                    missing: [MissingEdition(country: Country(code: nil, name: "Cadria"), side: .new, year: 2019)]))
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.split(separator: "\n").filter { $0.hasPrefix("# Ardania") }.count == 2)
        #expect(text.contains("\n# Editions that are missing\n\n- Cadria: no 2019 edition\n"))
        #expect(text.hasSuffix("\n# Not compared\n\n- 2019/b.html: a login page\n"))
    }

    @Test("Hostile text opens no tag but our line breaks, breaks no table, and leaves no control character")
    func hostile() {
        let text = text(HostileText.diff, all: true)
        #expect(unescaped("<", in: text.replacing("<br>", with: "")) == 0)
        for row in text.split(separator: "\n") where row.hasPrefix("| ") {
            let bars = unescaped("|", in: String(row))
            #expect(bars == 5 || bars == 4)
        }
        #expect(text.split(separator: "\n").filter { $0.hasPrefix("| ") && $0.contains("<br>") }.count == HostileText.diff.findings.count)
        #expect(!text.unicodeScalars.contains { Inert.isActive($0) && $0 != "\n" })
    }

    /// How often a character stands in Markdown without a backslash that escapes it.
    private func unescaped(_ wanted: Character, in text: String) -> Int {
        var count = 0
        var isEscaped = false
        for character in text {
            if character == wanted && !isEscaped { count += 1 }
            isEscaped = character == "\\" && !isEscaped
        }
        return count
    }
}
