import Findings
import ReportModel
import SchemaCheck
import Testing

@testable import Rendering

@Suite("The lists of two summaries in words")
struct SummaryListTextTests {
    private static let place = Place(["Executive Summary"], 3)

    private func diff(_ list: SummaryList) -> ReportDiff {
        ReportDiff(
            old: .side(2018, words: 1), new: .side(2019, words: 1), coverage: Coverage(),
            boundary: Boundary(grade: .quiet, placed: 1, identical: 1, keptPath: 1), sections: [],
            findings: [.added("B.", Place(["A"], 1))], summaryList: list)
    }

    private func side(_ status: SummaryList.Status, lead: String = "Issues included", items: [String] = []) -> SummaryList.Side {
        SummaryList.Side(status: status, place: status == .notCovered ? nil : Self.place.quote("None."), lead: lead, items: items)
    }

    private var list: SummaryList {
        SummaryList(
            old: side(.list, items: ["graft", "serious smoke", "rain"]),
            new: side(.list, lead: "Issues included reports of", items: ["graft", "smoke", "<b>hail</b>"]),
            items: [
                .init(relation: .kept, old: ["graft"], new: ["graft"]),
                .init(
                    relation: .reworded, old: ["serious smoke"], new: ["smoke"],
                    words: [WordMark(.deleted, "serious"), WordMark(.kept, "smoke")], shift: Shift(kind: .strength, old: "serious", new: "")
                ),
                .init(relation: .added, new: ["<b>hail</b>"]),
                .init(relation: .dropped, old: ["rain"], elsewhere: Place(["Executive Summary"], 5).quote("Rain fell.")),
            ])
    }

    private func terminal(_ list: SummaryList) -> String {
        String(decoding: DiffTerminal(width: 120).bytes(diff(list)), as: UTF8.self)
    }

    @Test("The terminal names what came, what is not named and what changed, in this order")
    func terminalBlock() {
        #expect(
            terminal(list).contains(
                """
                Human rights issues named
                  2018: 3 issues (Executive Summary ¶3). 2019: 3 issues (Executive Summary ¶3). 1 kept, 1 in other words, 1 named in
                  2019 only, 1 not named in 2019.
                  introduced as: [-Issues included-] {+Issues included reports of+}
                  + <b>hail</b>
                  − not named in 2019: rain (see also 2019 ¶5: “Rain fell.”)
                  ~ [-serious-] smoke (strength: “serious” went)

                """))
    }

    @Test("Markdown has the same, escaped")
    func markdown() {
        let text = String(decoding: DiffMarkdown().bytes(diff(list)), as: UTF8.self)
        #expect(text.contains("## Human rights issues named\n"))
        #expect(text.contains("- **named in 2019 only** · \\<b\\>hail\\</b\\>\n"))
        #expect(text.contains("- **not named in 2019** · rain · see also 2019 ¶5: “Rain fell.”\n"))
        #expect(text.contains("- **in other words** · ~~serious~~ smoke · strength: “serious” went\n"))
    }

    @Test("JSON has the sides and the items by the schema")
    func json() throws {
        let bytes = DiffJSON(tool: Tool(version: "1.2.3")).bytes(diff(list))
        let violations = try JSONSchema(named: "recension.diff-1").violations(in: bytes)
        #expect(violations == [])
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.contains("\"lead\": \"Issues included reports of\""))
        #expect(text.contains("\"relation\": \"dropped\""))
    }

    @Test("Why there is nothing to compare is said")
    func oneSided() {
        let none = SummaryList(
            old: side(.notCovered), new: side(.list, items: ["graft"]), items: [.init(relation: .notCompared, new: ["graft"])])
        #expect(terminal(none).contains("2018: the text holds no summary. 2019: 1 issue (Executive Summary ¶3)."))
        #expect(terminal(none).contains("So the issues are not compared.\n  ? named in 2019: graft\n"))
        let silent = SummaryList(
            old: side(.list, items: ["graft"]), new: side(.noList), items: [.init(relation: .notCompared, old: ["graft"])])
        #expect(terminal(silent).contains("2019: no list of issues was found in the summary."))
        #expect(terminal(silent).contains("\n  ? named in 2018: graft\n"))
        let denied = SummaryList(
            old: side(.list, items: ["graft"]), new: side(.denial), items: [.init(relation: .dropped, old: ["graft"])])
        #expect(terminal(denied).contains("2019: none; Executive Summary ¶3 says “None.” 1 not named in 2019."))
    }

    @Test("A choice of sections without the summary leaves the lists out")
    func selected() {
        let filter = SectionFilter(["Harbors"])
        #expect(filter.select(diff(list)).summaryList == nil)
        #expect(SectionFilter(["summary"]).select(diff(list)).summaryList == list)
    }
}
