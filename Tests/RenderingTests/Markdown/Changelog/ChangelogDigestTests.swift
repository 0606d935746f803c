import Findings
import Testing

@testable import Rendering

@Suite("A country's edition in short")
struct ChangelogDigestTests {
    private let lines = ChangelogDigest(
        pairs: DiffMarkdown(tool: Tool(version: "9.9")), anchors: MarkdownAnchors(prefix: "2019-", file: "2019/ardania.md")
    ).text(of: ChangelogFixtures.diff("Ardania", from: 2018, to: 2019), heading: "2019").split(separator: "\n").map(String.init)

    @Test("Incidents stand in the order of their dates, undated ones last, each with a link")
    func chronology() throws {
        let start = try #require(lines.firstIndex(of: "### New incidents"))
        #expect(
            lines[(start + 1)...(start + 3)] == [
                "- [2019-03, Ostra](2019/ardania.md#f-2019-a3) · Ilin Varga, Mara Sodel · detained · 6 Women ¶96",
                "- [2019-04-21, Ostra](2019/ardania.md#f-2019-a1) · Ilin Varga, Mara Sodel · detained · "
                    + "2.a Freedom of Expression, Including for the Press ¶29",
                "- [Detained](2019/ardania.md#f-2019-a2) · 6 Women ¶95",
            ])
    }

    @Test("It says where the rest is")
    func contents() {
        #expect(
            lines.contains { $0.hasPrefix("[Everything that changed](2019/ardania.md): [New incidents (3)](2019/ardania.md#g-2019-a1) · ") }
        )
        #expect(!lines.contains { $0.contains("<a id=\"f-") })
    }
}
