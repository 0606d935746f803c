import Findings
import ReportModel
import Testing

@testable import Rendering

@Suite("The chart to attach to a filing")
struct FilingChartTests {
    private func chart(
        _ diff: ReportDiff, all: Bool = false, sections: SectionFilter = .everything, listing: DiffListing = .everything
    ) -> FilingChart {
        FilingChart(diff, tool: Tool(version: "1.2.3"), listsEverything: all, sections: sections, listing: listing)
    }

    private func diff(_ findings: [Finding], old: Snapshot? = nil) -> ReportDiff {
        let side = EditionSummary.side(2018, words: 1)
        return ReportDiff(
            old: EditionSummary(edition: side.edition, snapshot: old ?? side.snapshot, wordCount: 1, sentenceCount: 1),
            new: .side(2019, words: 1), coverage: Coverage(), boundary: Ardania.boundary, sections: [], findings: findings)
    }

    @Test("Rows are what changed in substance or in place, numbered from 1; figures count, style does not")
    func rows() {
        let place = Place(["A"], 0)
        let findings: [Finding] = [
            .same("Same.", place, was: place), .same("Moved.", place, was: Place(["B"], 1), moved: true),
            .changed(.cosmetic, "It [-is-] {+was+}.", place, was: place), .changed(.reworded, "[-A-] {+The+} law.", place, was: place),
            .changed(.updated, "In [-2018-] {+2019+} it.", place, was: place),
            .changed(.updated, "It was [-5-] {+6+}.", place, was: place, figures: [FigureChange(old: "5", new: "6")]),
            .changed(.revised, "The law [-permits-] {+bans+} it.", place, was: place), .added("New.", place), .removed("Old.", place),
            Finding(id: "n", relation: .notCovered, old: [place.quote("Elsewhere.")], new: []),
        ]
        let rows = chart(diff(findings)).rows
        #expect(rows.map(\.number) == [1, 2, 3, 4, 5])
        #expect(rows.map(\.kind) == ["unchanged, moved", "updated", "revised", "added", "not reported in 2019"])
        #expect(chart(diff(findings), all: true).rows.count == findings.count)
    }

    @Test("What is no row is counted in the note")
    func omission() throws {
        let note = try #require(chart(Ardania.diff).method.first { $0.hasPrefix("What is left out.") })
        #expect(note.contains("1 unchanged, 1 changed in spelling, punctuation, tense or voice only, 1 in other words"))
        let all = try #require(chart(Ardania.diff, all: true).method.first { $0.hasPrefix("What is left out.") })
        #expect(all.contains("Every statement of both editions is a row."))
        let some = chart(Ardania.diff, listing: DiffListing(minimum: 0.3))
        #expect(some.rows.count < chart(Ardania.diff).rows.count)
        #expect(some.method.contains { $0.contains("of a significance below 0.3") })
    }

    @Test("A list of issues that does not name the same in the same words is a row")
    func summaryList() {
        let place = Place(Ardania.summary, 2)
        let finding = Finding.changed(.reworded, "Issues included: theft [-and torture.-] {+and arson.+}", place, was: place)
        func chart(_ relation: SummaryList.Relation) -> FilingChart {
            let side = { (quotations: [Quotation]) in SummaryList.Side(status: .list, place: quotations[0], lead: "", items: ["theft"]) }
            let list = SummaryList(
                old: side(finding.old), new: side(finding.new), items: [SummaryList.Item(relation: relation, old: ["torture"], new: [])])
            return self.chart(
                ReportDiff(
                    old: .side(2018, words: 1), new: .side(2019, words: 1), coverage: Coverage(), boundary: Ardania.boundary, sections: [],
                    findings: [finding], summaryList: list))
        }
        #expect(chart(.dropped).rows.map(\.id) == [finding.id])
        #expect(chart(.reworded).rows.map(\.id) == [finding.id])
        #expect(chart(.kept).rows.isEmpty)
    }

    @Test("Sections choose rows, and the caption says so")
    func sections() {
        let chart = chart(Ardania.diff, sections: SectionFilter(["Women"]))
        #expect(!chart.rows.isEmpty)
        #expect(chart.rows.flatMap { $0.old.quotations + $0.new.quotations }.allSatisfy { $0.path.contains("Women") })
        #expect(chart.caption.contains("Only the sections chosen by: Women."))
    }

    @Test("Quotations are verbatim, cite edition, path and paragraph, and mark the words that only they have")
    func quotations() throws {
        let row = try #require(chart(Ardania.diff).rows.first)
        let (old, new) = (try #require(row.old.quotations.first), try #require(row.new.quotations.first))
        #expect(old.citation == "2018, Executive Summary, ¶2")
        #expect(new.citation == "2019, Executive Summary, ¶2")
        #expect(old.runs.filter(\.isOnlyHere).map(\.text) == ["no"])
        #expect(new.runs.filter(\.isOnlyHere).isEmpty)
        for row in chart(Ardania.diff).rows {
            for quotation in row.old.quotations + row.new.quotations {
                #expect(quotation.runs.map(\.text).joined(separator: " ") == quotation.text)
            }
        }
    }

    @Test("Marks are counted off over the sentences of a split statement")
    func split() throws {
        let place = Place(["A"], 0)
        let words = Finding.marks("The law banned clubs and [-parties-] {+schools+} in 2018. {+It banned+} unions {+too.+}")
        let finding = Finding(
            id: "s", relation: .revised, score: 0.5, old: [place.quote("The law banned clubs and parties in 2018. unions")],
            new: [place.quote("The law banned clubs and schools in 2018."), Place(["A"], 0, 1).quote("It banned unions too.")], words: words
        )
        let row = try #require(chart(diff([finding])).rows.first)
        let marked = row.new.quotations.map { $0.runs.filter(\.isOnlyHere).map(\.text) }
        #expect(marked == [["schools"], ["It banned", "too."]])
        #expect(row.old.quotations.map(\.text) == finding.old.map(\.text))
    }

    @Test("Words that do not count off against the sentence leave it unmarked, and verbatim")
    func unmarked() throws {
        let place = Place(["A"], 0)
        let finding = Finding(
            id: "s", relation: .revised, score: 0.5, old: [place.quote("It is law.")], new: [place.quote("It is\u{A0}no law.")],
            words: [WordMark(.kept, "It is"), WordMark(.inserted, "no"), WordMark(.kept, "law.")])
        let quotation = try #require(chart(diff([finding])).rows.first?.new.quotations.first)
        #expect(quotation.runs == [ChartQuotation.Run(text: "It is\u{A0}no law.", isOnlyHere: false)])
    }

    @Test("A side without a counterpart says that it was not found, and quotes what came near")
    func absence() throws {
        let rows = chart(Ardania.diff).rows
        let added = try #require(rows.first { $0.old.nearest != nil })
        #expect(added.old.absence == "not found in the text of 2018")
        #expect(added.old.nearest?.text == "In March a court fined an editor for an article.")
        #expect(added.old.nearest?.edition == "2018")
        #expect(added.new.absence.isEmpty)
        #expect(rows.filter { $0.kind == "not reported in 2019" }.allSatisfy { $0.new.absence == "not found in the text of 2019" })
    }

    @Test("What a page does not say is not stated")
    func notStated() {
        let chart = chart(diff([], old: Snapshot(sha256: "ab")))
        #expect(chart.old.retrieved == "not stated")
        #expect(chart.old.title == "not stated")
        #expect(chart.old.url == nil)
        #expect(chart.new.retrieved == "2026-11-02")
    }

    /// A chart is evidence: nothing in it weighs or evaluates.
    @Test("No row tells significance, incident or direction")
    func judgesNothing() {
        let words = chart(Ardania.diff).rows.flatMap { [$0.kind] + $0.remarks }.joined(separator: " ")
        for word in ["stronger", "weaker", "polarity", "strength", "incident", "significan"] { #expect(!words.contains(word)) }
    }
}
