import Testing

@testable import Rendering

@Suite("Years in words")
struct YearsTextTests {
    @Test("Years in a row are a range")
    func ranges() {
        #expect(YearsText.ranges([2016, 2017, 2018, 2020]) == "2016–2018, 2020")
        #expect(YearsText.ranges([2016]) == "2016")
        #expect(YearsText.ranges([]) == "")
        #expect(YearsText.editions([2016, 2018], missing: [2017]) == "Editions 2016, 2018; there is none of 2017 here.")
        #expect(YearsText.editions([2016], missing: []) == "Edition 2016.")
    }
}
