import Findings
import ReportModel
import ReportSketch
import Testing

@Suite struct CoverageRuleTests {
    private static let whole = """
        # Executive Summary
        Ardania is a republic with an elected parliament.
        # Section 1. Respect for Persons
        ## a. Prisons
        Cells in the old fort of Ostra were damp and crowded.
        ## b. Arrest
        The law prohibits arbitrary arrest of fishermen.
        # Section 2. Respect for Liberties
        ## a. Press
        Newspapers criticized the harbor authority without reprisal.
        ## b. Assembly
        Teachers marched through the capital without a permit.
        # Section 3. Elections
        Observers called the last election for mayor orderly.
        """

    @Test func aHoleInTheNumbersIsNotCovered() {
        let part = """
            # Executive Summary
            Ardania is a republic with an elected parliament.
            # Section 2. Respect for Liberties
            ## a. Press
            Newspapers criticized the harbor authority without reprisal.
            ## b. Assembly
            Teachers marched through the capital without a permit.
            # Section 3. Elections
            Observers called the last election for mayor orderly.
            """
        let diff = ReportDiff(old: Report(sketch: Self.whole), new: Report(sketch: part, year: 2019))
        #expect(diff.coverage.notCoveredByNew == [SectionPath(headings: ["Section 1. Respect for Persons"])])
        #expect(diff.coverage.notCoveredByOld.isEmpty)
        #expect(diff.count(of: .removed) == 0)
        #expect(diff.count(of: .notCovered) == 2)
        let back = ReportDiff(old: Report(sketch: part), new: Report(sketch: Self.whole, year: 2019))
        #expect(back.coverage.notCoveredByOld == diff.coverage.notCoveredByNew)
        #expect(back.count(of: .added) == 0)
    }

    @Test func aHeadingLeftEmptyWasNotChosen() {
        let part = Self.whole.split(separator: "\n").filter { !$0.hasPrefix("Teachers") }.joined(separator: "\n")
        let diff = ReportDiff(old: Report(sketch: Self.whole), new: Report(sketch: part, year: 2019))
        #expect(
            diff.coverage.notCoveredByNew == [SectionPath(headings: ["Section 2. Respect for Liberties", "b. Assembly"])])
        #expect(diff.count(of: .removed) == 0)
        #expect(diff.sections.contains { $0.relation == .notCovered || $0.new?.headings.last == "b. Assembly" })
    }

    @Test func aRebuiltOutlineCoversEverything() {
        let rebuilt = """
            # Executive Summary
            Ardania is a republic with an elected parliament.
            # Section 1. Life
            ## a. Killings
            Cells in the old fort of Ostra were damp and crowded.
            # Section 2. Freedom of the Person
            ## a. Newspapers
            Newspapers criticized the harbor authority without reprisal.
            """
        let diff = ReportDiff(old: Report(sketch: Self.whole), new: Report(sketch: rebuilt, year: 2019))
        #expect(diff.coverage == Coverage())
        #expect(diff.count(of: .notCovered) == 0)
        #expect(diff.count(of: .removed) == 3)
    }

    @Test func aLastSectionThatIsGoneWasDropped() {
        let shorter = Self.whole.split(separator: "\n").dropLast(2).joined(separator: "\n")
        let diff = ReportDiff(old: Report(sketch: Self.whole), new: Report(sketch: shorter, year: 2019))
        #expect(diff.coverage == Coverage())
        #expect(diff.count(of: .removed) == 1)
        #expect(diff.sections.last?.relation == .dropped)
    }

    @Test func theBeginningOfAReportIsAPartOfIt() {
        let beginning = Self.whole.split(separator: "\n").prefix(7).joined(separator: "\n")
        let diff = ReportDiff(old: Report(sketch: Self.whole), new: Report(sketch: beginning, year: 2019))
        #expect(
            diff.coverage.notCoveredByNew == [
                SectionPath(headings: ["Section 2. Respect for Liberties"]), SectionPath(headings: ["Section 3. Elections"]),
            ])
        #expect(diff.count(of: .removed) == 0)
        let back = ReportDiff(old: Report(sketch: beginning), new: Report(sketch: Self.whole, year: 2019))
        #expect(back.coverage.notCoveredByOld == diff.coverage.notCoveredByNew)
        #expect(back.count(of: .added) == 0)
    }

    @Test func aSummaryAloneIsAPart() {
        let summary = Self.whole.split(separator: "\n").prefix(2).joined(separator: "\n")
        let diff = ReportDiff(old: Report(sketch: Self.whole), new: Report(sketch: summary, year: 2019))
        #expect(diff.coverage.notCoveredByNew.map(\.headings.count) == [1, 1, 1])
        #expect(diff.count(of: .removed) == 0)
        #expect(diff.count(of: .unchanged) == 1)
        let back = ReportDiff(old: Report(sketch: summary), new: Report(sketch: Self.whole, year: 2019))
        #expect(back.coverage.notCoveredByOld == diff.coverage.notCoveredByNew)
        #expect(back.count(of: .added) == 0)
    }

    @Test func aTextWithoutHeadingsHoldsWhatItIsLinkedTo() {
        let text = Self.whole.split(separator: "\n").filter { !$0.hasPrefix("#") && !$0.hasPrefix("Observers") }
        let diff = ReportDiff(
            old: Report(sketch: Self.whole), new: Report(sketch: text.joined(separator: "\n"), year: 2019))
        #expect(diff.coverage.notCoveredByNew == [SectionPath(headings: ["Section 3. Elections"])])
        #expect(diff.count(of: .unchanged) == 5)
        #expect(diff.count(of: .removed) == 0)
    }

    @Test func headingsOfItsOwnMakeNoPart() {
        let other = """
            # Persons and Property
            Cells in the old fort of Ostra were damp and crowded.
            # Markets
            Fish sold well in the spring markets of Ostra.
            """
        let diff = ReportDiff(old: Report(sketch: Self.whole), new: Report(sketch: other, year: 2019))
        #expect(diff.coverage == Coverage())
        #expect(diff.count(of: .notCovered) == 0)
    }
}
