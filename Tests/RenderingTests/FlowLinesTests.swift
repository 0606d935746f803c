import Findings
import ReportModel
import Testing

@testable import Rendering

@Suite("Where a rebuilt report's text went")
struct FlowLinesTests {
    private static let women = ["Section 6. Discrimination", "Women"]
    private static let killings = ["Section 1. Life", "a. Killings"]

    private func diff(_ grade: Boundary.Grade = .restructured) -> ReportDiff {
        let places = [
            Self.killings, ["Section 3. Security", "a. Torture"], ["Section 1. Life", "b. Coercion", "Clinics"],
            ["Section 2. Liberty", "a. Press"], ["Section 2. Liberty", "b. Labor"], ["Section 2. Liberty", "c. Custody"],
        ]
        return ReportDiff(
            old: .side(2023, words: 1), new: .side(2024, words: 1), coverage: Coverage(),
            boundary: Boundary(grade: grade, placed: 1, identical: 1, keptPath: 0), sections: [],
            findings: places.enumerated().map { index, place in
                .same("Statement \(index).", Place(place, index), was: Place(Self.women, index))
            } + [
                .same("Statement 6.", Place(places[1], 6), was: Place(Self.women, 6)),
                .removed("Statement 7.", Place(Self.women, 7)), .removed("Statement 8.", Place(Self.women, 8)),
                .removed("Statement 9.", Place(Self.women, 9)), .removed("Statement 10.", Place(["Section 7. Labor"], 10)),
            ])
    }

    @Test("The largest places are named, the others summed up, and what is missing is not said to have ended")
    func lines() throws {
        let flow = try #require(FlowLines(diff(), .everything))
        #expect(flow.title == "Where the sentences of 2023 stand in 2024")
        let row = try #require(flow.found.first)
        #expect(
            flow.places(of: row) == [
                "3.a Torture 20\u{A0}%", "1.a Killings 10\u{A0}%", "1.b Coercion 10\u{A0}%", "2.a Press 10\u{A0}%",
                "elsewhere 20\u{A0}%",
            ])
        #expect(flow.absences(of: row) == ["not reported 30\u{A0}%"])
        #expect(flow.unreported.map(\.path.headings) == [["Section 7. Labor"]])
    }

    @Test("Only a rebuilt outline needs it")
    func others() {
        #expect(FlowLines(diff(.retagged), .everything) == nil)
    }

    @Test("Sections that were not asked for as a whole are left out")
    func selection() {
        let filter = SectionFilter(["1.b"])
        #expect(FlowLines(filter.select(diff()), filter) == nil)
        #expect(FlowLines(filter.select(diff()), SectionFilter(["6"]))?.found.count == 1)
    }

    @Test("It stands below the counts on a terminal, and in Markdown as a table")
    func outputs() {
        let terminal = String(decoding: DiffTerminal(width: 100).bytes(diff()), as: UTF8.self)
        #expect(terminal.contains("\nWhere the sentences of 2023 stand in 2024\n  6 Women "))
        #expect(terminal.contains("\n  no sentence found in 2024: 7 Labor\n"))
        let markdown = String(decoding: DiffMarkdown().bytes(diff()), as: UTF8.self)
        #expect(markdown.contains("\n## Where the sentences of 2023 stand in 2024\n"))
        #expect(markdown.contains("| 6 Women | 10 | 3.a Torture"))
        #expect(markdown.contains("\nNo sentence found in 2024: 7 Labor.\n"))
    }
}
