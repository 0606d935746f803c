import Findings
import ReportModel
import Testing

@testable import Rendering

@Suite("A diff as Markdown")
struct DiffMarkdownTests {
    private func lines(_ diff: ReportDiff, all: Bool = false) -> [String] {
        String(decoding: DiffMarkdown(includesUnchanged: all).bytes(diff), as: UTF8.self).split(separator: "\n").map(String.init)
    }

    @Test("Head: what is compared, and what to believe")
    func header() {
        let lines = lines(Ardania.diff)
        #expect(lines[0] == "# Ardania: what changed from 2018 to 2019")
        #expect(
            lines[1].hasPrefix(
                "> Compared: [2018](https://reports.example/2018/ardania/) (retrieved 2026-11-02, sha256 `3f80a1b2"))
        #expect(lines[2].contains("**retagged**") && lines[2].contains("91 % of the sentences in 2019"))
        #expect(lines[3].contains("means not found in 2019, nothing more"))
    }

    @Test("A table counts each section")
    func table() {
        let lines = lines(Ardania.diff)
        #expect(lines.contains("| 2.a Freedom of Expression, Including for the Press | 2 | 1 | 1 | 1 | 1 | 1 | 0 |"))
        #expect(lines.contains("| 1.d Arbitrary Arrest or Detention | 0 | 0 | 0 | 0 | 0 | 0 | 1 |"))
    }

    @Test("Headings follow the outline, each once, with the kinds of change below")
    func outline() {
        #expect(
            lines(Ardania.diff).filter { $0.hasPrefix("#") } == [
                "# Ardania: what changed from 2018 to 2019", "## Highlights", "## Not reported in 2019", "## Executive Summary",
                "### Changed", "### Not reported", "## Section 2. Respect for Civil Liberties, Including:",
                "### a. Freedom of Expression, Including for the Press", "#### Added", "#### Changed", "#### Moved",
                "#### Not reported", "## Section 6. Discrimination and Societal Abuses", "### Women", "#### Changed",
                "#### Not reported",
            ])
    }

    @Test("Rows quote with paragraph, notes, word marks and anchor")
    func rows() {
        let lines = lines(Ardania.diff)
        #expect(lines.contains { $0.hasPrefix(#"- ¶29 · "On April 21, police arrested Ilin Varga"#) })
        #expect(
            lines.contains {
                $0.hasPrefix("- ¶31 · Libel/Slander Laws · updated · 12.63 million lei → 13.1 million lei · 2018 ¶35 · ")
                    && $0.contains("~~12.63~~ **13.1** million")
            })
        #expect(lines.contains { $0.hasPrefix("- 2018 ¶118 · Sexual Harassment · \"The law does not address") })
        #expect(lines.filter { $0.hasPrefix("- ") && $0.hasSuffix("\"></a>") }.count == Ardania.findings.count - 2)
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

    @Test("Hostile text opens no tag but our anchors, breaks no table, and leaves no control character")
    func hostile() throws {
        let text = String(decoding: DiffMarkdown(includesUnchanged: true).bytes(HostileText.diff), as: UTF8.self)
        let bare = text.replacing(try Regex(#"<a id="f-[0-9A-Za-z-]*"></a>"#), with: "")
        #expect(unescaped("<", in: bare) == 0)
        for row in text.split(separator: "\n") where row.hasPrefix("| ") { #expect(unescaped("|", in: String(row)) == 9) }
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
