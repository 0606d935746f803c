import ReportModel
import Testing

@testable import Findings

@Suite("Rank of sections")
struct SectionRankTests {
    private let ranks = SectionRank()
    private func factor(_ headings: String...) -> Int { ranks.factor(of: SectionPath(headings: headings)) }

    @Test("Summary above life and limb, above liberty, above work")
    func order() {
        #expect(factor("EXECUTIVE SUMMARY") > factor("Section 1. Persons", "c. Torture and Other Cruel Treatment"))
        #expect(
            factor("Section 1. Persons", "c. Torture and Other Cruel Treatment")
                > factor("Section 2. Liberties", "a. Freedom of Expression"))
        #expect(factor("Section 2. Liberties", "a. Freedom of Expression") > factor("Section 7. Worker Rights", "e. Wages"))
    }

    @Test("The deepest heading that tells something decides, whatever the numbers")
    func deepest() {
        #expect(factor("Section 9. Life", "z. Worker Rights", "Wage Laws") == factor("Wage Laws"))
        #expect(factor("Section 9. Life", "z. Odds and Ends") == factor("Life"))
        #expect(factor("Freedom of Association and Collective Bargaining") == factor("Worker Rights"))
    }

    @Test("A word counts from its beginning")
    func beginnings() {
        #expect(factor("Oppressive Weather") == factor("Odds and Ends"))
    }

    @Test("Text before the first heading is the summary of editions without one")
    func summary() {
        #expect(ranks.isSummary(SectionPath(headings: [])))
        #expect(ranks.isSummary(SectionPath(headings: ["Executive Summary"])))
        #expect(!ranks.isSummary(SectionPath(headings: ["Section 1. Life"])))
    }
}
