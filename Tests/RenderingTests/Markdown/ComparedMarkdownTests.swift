import Findings
import ReportModel
import Testing

@testable import Rendering

@Suite("What is compared")
struct ComparedMarkdownTests {
    private func lines(_ diff: ReportDiff, sections: SectionFilter = .everything, tool: Tool? = nil) -> [String] {
        ComparedMarkdown(sections: sections, tool: tool).text(of: diff).split(separator: "\n").map(String.init)
    }

    @Test("Both texts with address, day of capture and hash")
    func sources() {
        #expect(
            lines(Ardania.diff)[0]
                == "- **2018**: <https://reports.example/2018/ardania/> · retrieved 2026-11-02 · sha256 `\(String(repeating: "3f80a1b2", count: 8))`"
        )
    }

    @Test("How alike they are, how to read it, where it ends")
    func limits() {
        let lines = lines(Ardania.diff, tool: Tool(version: "9.9"))
        #expect(lines[2].hasPrefix("- **Boundary**: **retagged**.") && lines[2].contains("91 % of the sentences in 2019"))
        #expect(lines[3].hasPrefix("- **How to read it**: recension 9.9 laid the two texts side by side"))
        #expect(lines[4].contains("“No longer reported” means not found in 2019, nothing more."))
        #expect(lines[5].hasPrefix("9,120 words, was 10,480 (−13 %)."))
    }

    @Test("A part of the outline says that it is one")
    func sections() {
        #expect(lines(Ardania.diff, sections: SectionFilter(["2.a", "Wo*men"])).contains(#"- **Only**: 2.a, Wo\*men"#))
    }

    @Test("An address that is none of the web is not shown")
    func address() {
        func side(_ year: Int) -> EditionSummary {
            EditionSummary(
                edition: Edition(country: Country(code: nil, name: "Ardania"), year: year),
                snapshot: Snapshot(url: "javascript:alert(1)", sha256: "00"), wordCount: 1, sentenceCount: 1)
        }
        let diff = ReportDiff(
            old: side(2018), new: side(2019), coverage: Coverage(), boundary: Ardania.boundary, sections: [], findings: [])
        #expect(lines(diff)[0] == "- **2018**: sha256 `00`")
    }
}
