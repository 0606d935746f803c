import Findings
import Testing

@testable import Rendering

@Suite("Countries of a changelog")
struct ChangelogMarkdownTests {
    private func text(_ shape: ChangelogMarkdown.Shape, minimum: Double = 0) -> String {
        ChangelogMarkdown(shape, tool: Tool(version: "9.9"), minimum: minimum)
            .entry(ChangelogFixtures.diff("Côte Ardane", from: 2018, to: 2019), in: "2019").text
    }

    @Test("Headings and anchors are those of the document")
    func shapes() {
        #expect(text(.country).hasPrefix("## <a id=\"y-2019\"></a>2019, compared with 2018\n"))
        #expect(text(.countries).hasPrefix("### <a id=\"c-2019-cote-ardane\"></a>Côte Ardane\n"))
        #expect(text(.countries).contains("<a id=\"f-cote-ardane-2019-a1\"></a>"))
        #expect(text(.folder).hasPrefix("# Côte Ardane: what changed from 2018 to 2019\n"))
        #expect(text(.folder).hasSuffix("[All editions of Côte Ardane](../cote-ardane.md) · [All countries of this edition](README.md)\n"))
    }

    @Test("Findings that matter less have no row and are counted")
    func minimum() {
        #expect(text(.country, minimum: 1).contains("of a significance below 1 are not listed."))
    }

    @Test("Years that do not tell the sides apart are not used")
    func sides() {
        let entry = ChangelogMarkdown(.country, tool: Tool(version: "9.9"))
            .entry(ChangelogFixtures.diff("Ardania", from: nil, to: 2019), in: "edition-2")
        #expect(entry.text.hasPrefix("## <a id=\"y-edition-2\"></a>The new text, compared with the old\n"))
    }
}
