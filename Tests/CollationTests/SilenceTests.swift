import Findings
import ReportModel
import Testing

@testable import Collation

@Suite("What was reported and then not")
struct SilenceTests {
    private static let with = Editions.carried + [Editions.lighthouse]

    @Test("A statement is listed from as many editions on as were asked for")
    func least() throws {
        let collation = try Editions.collation(
            Editions.report(2016, Self.with), Editions.report(2017, Self.with), Editions.report(2018, Self.with),
            Editions.report(2019, Editions.carried), Editions.report(2020, Editions.carried))
        let silence = Silence(collation, leastEditions: 3)
        #expect(silence.statements.map(\.quotation.text) == [Editions.lighthouse])
        #expect(silence.statements.first?.reported == [2016, 2017, 2018])
        #expect(silence.statements.first?.notReported == [2019, 2020])
        #expect(silence.statements.first?.reportedAgain == nil)
        #expect(Silence(collation, leastEditions: 4).statements.isEmpty)
        #expect(Silence(collation, leastEditions: 3) { $0.headings.isEmpty }.statements.isEmpty)
    }

    @Test("A statement that came back says when")
    func returned() throws {
        let collation = try Editions.collation(
            Editions.report(2016, Self.with), Editions.report(2017, Self.with), Editions.report(2018, Editions.carried),
            Editions.report(2020, Self.with))
        let statement = try #require(Silence(collation, leastEditions: 2).statements.first)
        #expect(statement.notReported == [2018])
        #expect(statement.reportedAgain?.year == 2020)
        #expect(Silence(collation, leastEditions: 2, withReturns: false).statements.isEmpty)
    }
}
