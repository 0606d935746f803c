import Findings
import ReportModel
import ReportSketch
import Testing

@Suite struct FlowTableTests {
    private static let old = """
        # Section 1. Persons
        ## a. Prisons
        Cells in the old fort of Ostra were damp and crowded.
        Guards in the fort received annual training on restraint.
        # Section 6. Discrimination
        ## Women
        Rape::Courts jailed few who beat their wives.
        Midwifery::No clinic was reported to have sterilized patients against their will.
        Wages for women in the salt works stayed below those of men.
        A shelter in the harbor quarter took in eleven families.
        # Section 7. Labor
        Weavers struck for three weeks over the price of yarn.
        """
    private static let new = """
        # Section 1. Life
        ## b. Coercion
        No clinic was reported to have sterilized patients against their will.
        # Section 3. Security
        ## a. Custody
        Cells in the old fort of Ostra were damp and crowded.
        Guards in the fort received annual training on restraint.
        Courts jailed few who beat their wives.
        """

    @Test func tellsWhereEachSectionStands() {
        let diff = ReportDiff(old: Report(sketch: Self.old), new: Report(sketch: Self.new, year: 2019))
        let rows = FlowTable(diff, depth: 2).rows
        #expect(rows.map(\.path.headings.last) == ["a. Prisons", "Women", "Section 7. Labor"])
        #expect(rows.map(\.sentences) == [2, 4, 1])
        #expect(rows.map { $0.places.map(\.path.headings.last) } == [["a. Custody"], ["b. Coercion", "a. Custody"], []])
        #expect(rows.map { $0.places.map(\.share) } == [[1], [0.25, 0.25], []])
        #expect(rows.map(\.notReported) == [0, 0.5, 1])
        #expect(rows.map(\.notCovered) == [0, 0, 0])
    }

    @Test func depthDecidesWhatCountsAsASection() {
        let diff = ReportDiff(old: Report(sketch: Self.old), new: Report(sketch: Self.new, year: 2019))
        #expect(
            FlowTable(diff, depth: 1).rows.map(\.path.headings) == [
                ["Section 1. Persons"], ["Section 6. Discrimination"], ["Section 7. Labor"],
            ])
        #expect(FlowTable(diff, depth: 9).rows.map(\.path.headings.last).contains("Midwifery"))
    }

    @Test func everySentenceIsCountedOnce() {
        let diff = ReportDiff(old: Report(sketch: Self.old), new: Report(sketch: Self.new, year: 2019))
        let rows = FlowTable(diff, depth: 2).rows
        #expect(rows.reduce(0) { $0 + $1.sentences } == diff.old.sentenceCount)
        for row in rows {
            #expect(abs(row.places.reduce(row.notReported + row.notCovered) { $0 + $1.share } - 1) < 1e-9)
        }
    }

    @Test func aPartThatWasNotChosenIsNotCalledUnreported() {
        let chosen = Self.old.split(separator: "\n").filter { !$0.hasSuffix("damp and crowded.") && !$0.hasSuffix("restraint.") }
        let diff = ReportDiff(
            old: Report(sketch: Self.old), new: Report(sketch: chosen.joined(separator: "\n"), year: 2019))
        let prisons = FlowTable(diff, depth: 2).rows.first
        #expect(prisons?.notCovered == 1)
        #expect(prisons?.notReported == 0)
    }
}
