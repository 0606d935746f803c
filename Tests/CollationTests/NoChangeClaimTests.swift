import Findings
import ReportModel
import Testing

@testable import Collation

@Suite("Summaries that say nothing changed")
struct NoChangeClaimTests {
    private let claim = "Witnesses saw no significant change in the human rights situation of X this year."
    private let guild = "The guild of cartographers inspected dungeons twice."
    private let fees = "Litigants paid fees of the court before noon or slept in the colonnade."

    @Test("The claim stands beside what was measured of either edition")
    func measured() throws {
        let diffs = ManyCountries.diffs(
            3, old: { _ in "\(guild)\n\(fees)" }, new: { $0 == 1 ? guild : "\(claim)\n\(guild)" })
        let claims = ManyCountries.changes(diffs).claims
        #expect(claims.map(\.country.name) == ["Ardania", "Castrova"])
        let first = try #require(claims.first)
        #expect(first.quotation.text == "Witnesses saw no significant change in the human rights situation of Ardania this year.")
        #expect(first.sentences == 3 && first.changed == 1 && first.oldSentences == 3 && first.notReported == 1)
        #expect(first.newIncidents == 0 && first.shifts == 0)
    }

    @Test("Elsewhere than in the summary, or of something else, it is none")
    func elsewhere() {
        let outside = ManyCountries.diffs(3, old: { _ in guild }, new: { _ in "# Section 1. Integrity\n\(guild)\n\(claim)" })
        #expect(ManyCountries.changes(outside).claims.isEmpty)
        let other = ManyCountries.diffs(
            3, old: { _ in guild }, new: { _ in "Witnesses saw no significant change in the price of salt.\n\(guild)" })
        #expect(ManyCountries.changes(other).claims.isEmpty)
    }
}
