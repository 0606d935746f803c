import Findings
import ReportModel
import SchemaCheck
import Testing

@testable import Rendering

@Suite("Topics not reported, in words")
struct AbsenceTextTests {
    private var diff: ReportDiff {
        let removed = [
            Finding.removed("A.", Place(["6 Trade", "Fairs"], 4)), .removed("B.", Place(["6 Trade", "Fairs", "Cider"], 6)),
        ]
        return ReportDiff(
            old: .side(2018, words: 1), new: .side(2019, words: 1), coverage: Coverage(),
            boundary: Boundary(grade: .quiet, placed: 1, identical: 1, keptPath: 1),
            sections: [
                .section(.dropped, nil, was: ["6 Trade", "Fairs"]), .section(.dropped, nil, was: ["6 Trade", "Fairs", "Cider"]),
                .section(.dropped, nil, was: ["7 Empty"]),
            ], findings: removed)
    }

    @Test("Each topic stands with its last place")
    func entries() throws {
        let text = try #require(AbsenceText(diff))
        #expect(text.title == "Not reported in 2019")
        #expect(text.entries.map(\.name) == ["6 Trade › Fairs"])
        #expect(text.entries.map(\.place) == ["2018 ¶4–6, 2 sentences, with 1 topic below it"])
        #expect(AbsenceText(Ardania.diff)?.entries.map(\.place) == ["2018 ¶118, 2 sentences"])
    }

    @Test("Titles without a number stand below the heading they share")
    func groups() throws {
        let paths = [
            ["6 Trade", "Fairs"], ["6 Trade", "Guilds"], ["Section 7. Labor", "a. Unions"], ["Section 7. Labor", "b. Hours"], ["8 Seas"],
        ]
        let diff = ReportDiff(
            old: .side(2018, words: 1), new: .side(2019, words: 1), coverage: Coverage(),
            boundary: Boundary(grade: .quiet, placed: 1, identical: 1, keptPath: 1),
            sections: paths.map { .section(.dropped, nil, was: $0) },
            findings: paths.enumerated().map { .removed("A \($0.offset).", Place($0.element, $0.offset)) }
                + [
                    .same("B.", Place(["6 Trade"], 9), was: Place(["6 Trade"], 9)),
                    .same("C.", Place(["Section 7. Labor"], 9), was: Place(["Section 7. Labor"], 9)),
                ])
        let groups = try #require(AbsenceText(diff)).groups
        #expect(groups.map(\.name) == ["6 Trade", "7.a Unions", "7.b Hours", "8 Seas"])
        #expect(groups[0].entries.map(\.name) == ["Fairs", "Guilds"])
        #expect(groups[0].entries.map(\.place) == ["2018 ¶0, 1 sentence", "¶1, 1 sentence"])
        #expect(
            String(decoding: DiffTerminal(width: 100).bytes(diff), as: UTF8.self)
                .contains("  − 6 Trade: Fairs (2018 ¶0, 1 sentence); Guilds (¶1, 1 sentence)\n"))
    }

    @Test("Terminal, Markdown and JSON list it")
    func renderers() throws {
        let terminal = String(decoding: DiffTerminal(width: 100).bytes(diff), as: UTF8.self)
        #expect(terminal.contains("  − 6 Trade › Fairs (2018 ¶4–6, 2 sentences, with 1 topic below it)\n"))
        let markdown = String(decoding: DiffMarkdown().bytes(diff), as: UTF8.self)
        #expect(markdown.contains("## Topics no longer reported\n"))
        #expect(markdown.contains("- 6 Trade › Fairs · 2018 ¶4–6, 2 sentences, with 1 topic below it\n"))
        let json = DiffJSON(tool: Tool(version: "1.2.3")).bytes(diff)
        #expect(try JSONSchema(named: "recension.diff-1").violations(in: json) == [])
        #expect(String(decoding: json, as: UTF8.self).contains("\"paragraphs\": {\"first\": 4, \"last\": 6}"))
    }

    @Test("No output says that something ended, stopped or improved")
    func wording() {
        let texts = [DiffTerminal(width: 100).bytes(diff), DiffMarkdown().bytes(diff), DiffMarkdown().bytes(Ardania.diff)]
        for text in texts.map({ String(decoding: $0, as: UTF8.self).lowercased() }) {
            // That a report no longer tells something is said; of the country it is not.
            let text = text.replacing("no longer reported", with: "")
            for word in ["ended", "stopped", "improved", "no longer", "ceased", "resolved"] { #expect(!text.contains(word)) }
        }
    }
}
