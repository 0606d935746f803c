import Findings
import ReportModel
import Testing

@testable import Rendering

@Suite("A diff as Markdown")
struct DiffMarkdownTests {
    private func lines(_ diff: ReportDiff, all: Bool = false) -> [String] {
        String(decoding: DiffMarkdown(includesUnchanged: all).bytes(diff), as: UTF8.self).split(separator: "\n").map(String.init)
    }

    @Test("The title, and what is compared")
    func header() {
        let lines = lines(Ardania.diff)
        #expect(lines[0] == "# Ardania: what changed from 2018 to 2019")
        #expect(lines[1].hasPrefix("- **2018**: <https://reports.example/2018/ardania/>"))
    }

    @Test("What stands out comes first, then the sections in numbers, then all of it by kind of change")
    func outline() {
        #expect(
            lines(Ardania.diff).filter { $0.hasPrefix("## ") } == [
                "## Highlights", "## Topics no longer reported", "## Section by section", "## Added", "## Changed", "## Figures",
                "## No longer reported", "## Moved", "## In other words",
            ])
    }

    @Test("A table counts each section, and its numbers lead to the rows")
    func table() throws {
        let lines = lines(Ardania.diff)
        let row = try #require(lines.first { $0.hasPrefix("| 2.a Freedom of Expression, Including for the Press |") })
        #expect(row.contains("| 0 | [2](#g-"))
        for name in row.matches(of: /#(g-[0-9a-z]+)/).map({ $0.1 }) { #expect(lines.contains { $0.contains("<a id=\"\(name)\"></a>") }) }
    }

    @Test("Every row has an anchor, and each anchor is there once")
    func anchors() {
        let text = lines(Ardania.diff).joined(separator: "\n")
        let ids = text.matches(of: /<a id="([^"]*)">/).map { String($0.1) }
        #expect(Set(ids).count == ids.count)
        #expect(ids.filter { $0.hasPrefix("f-") }.count == Ardania.findings.count - 2)
    }

    @Test("By significance there are no places, and no number leads to them")
    func bySignificance() {
        let markdown = DiffMarkdown(listing: DiffListing(order: .significance))
        let text = String(decoding: markdown.bytes(Ardania.diff), as: UTF8.self)
        #expect(text.contains("## By significance\n") && !text.contains("#g-") && !text.contains("## Added"))
    }

    @Test("Everything is listed where everything is asked for")
    func all() {
        let rows = lines(Ardania.diff, all: true).filter { $0.hasPrefix("- ") && $0.contains("<a id=\"f-") }
        #expect(rows.count == Ardania.findings.count)
    }

    @Test("Two equal editions differ in nothing")
    func empty() {
        let diff = ReportDiff(
            old: .side(2018, words: 5), new: .side(2019, words: 5), coverage: Coverage(),
            boundary: Boundary(grade: .quiet, placed: 1, identical: 1, keptPath: 1), sections: [],
            findings: [.same("A.", Place(Ardania.summary, 0), was: Place(Ardania.summary, 0))])
        #expect(lines(diff).last == "Nothing differs.")
    }

    @Test("Hostile text opens no tag but ours, breaks no table, and leaves no control character")
    func hostile() throws {
        let text = String(decoding: DiffMarkdown(includesUnchanged: true).bytes(HostileText.diff), as: UTF8.self)
        let bare =
            text
            .replacing(try Regex(#"<a id="[fg]-[0-9A-Za-z-]*"></a>"#), with: "")
            .replacing(try Regex(#"</?details>|</?summary>"#), with: "")
            .replacing(try Regex(#"<http://[^ <>]*>"#), with: "")
        // In a summary the text is HTML's, elsewhere Markdown's.
        #expect(unescaped("<", in: bare) == 0)
        for row in text.split(separator: "\n") where row.hasPrefix("| ") { #expect(unescaped("|", in: String(row)) == 8) }
        #expect(!text.unicodeScalars.contains { Inert.isActive($0) && $0 != "\n" })
        let lines = text.split(separator: "\n").map(String.init)
        #expect(lines.allSatisfy { line in Self.openings.contains { line.hasPrefix($0) } })
    }

    /// What a line of the document may begin with; all else would be text that got to the beginning of a line.
    private static let openings = [
        "# ", "## ", "### ", "- ", "  - ", "| ", "|---", "<details><summary>", "</details>", "1 word", "Reported in", "Later develop",
        "Not found",
        "The same", "Counterparts that", "Counted neither", "No sentence", "*",
    ]

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
