import Findings
import ReportModel
import Testing

@testable import Collation

@Suite("What is carried on in the same words")
struct CopyForwardTests {
    private static let sentences = [
        "The harbor fortress of Velm held 412 fishermen in cells built for ninety.",
        "During the year the wardens opened the bakery wing to relatives.",
        "An ombudsman named by the guild of cartographers inspected dungeons.",
        "In 2014 the almanac bureau licensed the printers of the coast.",
        "Article 12 of the charter of Ostra forbids conscription of lighthouse keepers.",
    ]

    @Test("Figures, the year of every edition, claims without a date; not what names its year")
    func kinds() throws {
        let collation = try Collation((2016...2019).map { Editions.report($0, Self.sentences) })
        let copies = CopyForward(collation, edition: 3)
        #expect(copies.statements.map(\.kind) == [.statistic, .period, .claim, .claim])
        #expect(copies.statements.map(\.quotation.paragraph) == [0, 1, 2, 4])
        #expect(copies.statements.allSatisfy { $0.years == [2016, 2017, 2018, 2019] })
        #expect(CopyForward(collation, edition: 2).statements.isEmpty)
        #expect(CopyForward(collation, edition: 2, leastEditions: 3).statements.count == 4)
    }

    @Test("A figure that was rolled is not stale")
    func rolled() throws {
        let collation = try Collation(
            (2016...2019).map { year in
                Editions.report(
                    year,
                    [Self.sentences[0].replacing("412", with: "\(year - 1_600)"), Self.sentences[2]])
            })
        #expect(CopyForward(collation, edition: 3).statements.map(\.quotation.text) == [Self.sentences[2]])
    }
}
