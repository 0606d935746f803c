import Testing

@testable import Rendering

@Suite("Names of the sides")
struct SideNamesTests {
    @Test("Years, where they tell the sides apart")
    func years() {
        let sides = SideNames(old: 2018, new: 2019)
        #expect(sides.old == "2018")
        #expect(sides.notReportedInNew == "not reported in 2019")
        #expect(sides.inNewText == "in the text of 2019")
    }

    @Test(
        "Old and new for two captures of one edition, or where a year is missing",
        arguments: [(2020, 2020), (nil, 2019), (2018, nil)] as [(Int?, Int?)])
    func fallback(old: Int?, new: Int?) {
        let sides = SideNames(old: old, new: new)
        #expect(sides.old == "old" && sides.new == "new")
        #expect(sides.inOld == "in the old text")
        #expect(sides.inOldText == "in the old text")
    }
}
