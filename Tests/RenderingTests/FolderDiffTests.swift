import Findings
import ReportModel
import Testing

@testable import Rendering

@Suite("A folder diff in numbers")
struct FolderDiffTests {
    @Test("A tally holds what the diff counts")
    func tally() {
        let tally = DiffTally(Ardania.diff)
        for relation in Relation.allCases { #expect(tally.count(of: relation) == Ardania.diff.count(of: relation)) }
        #expect(tally.movedCount == 1 && tally.changedCount == 5 && !tally.isEmpty)
        #expect(tally.country.name == "Ardania" && tally.oldYear == 2018 && tally.newYear == 2019)
    }

    @Test("A missing edition is named by its year, or by its side")
    func missing() {
        let country = Country(code: nil, name: "Cadria")
        #expect(MissingEdition(country: country, side: .new, year: 2019).phrase == "no 2019 edition")
        #expect(MissingEdition(country: country, side: .old, year: nil).phrase == "no old edition")
    }
}
