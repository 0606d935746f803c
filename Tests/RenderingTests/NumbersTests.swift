import Testing

@testable import Rendering

@Suite("Numbers")
struct NumbersTests {
    @Test(
        "Groups of three digits",
        arguments: [(0, "0"), (999, "999"), (1000, "1,000"), (1_234_567, "1,234,567"), (-1000, "−1,000")])
    func grouped(number: Int, text: String) {
        #expect(Numbers.grouped(number) == text)
    }

    @Test(
        "Shares never round to nothing or all",
        arguments: [
            (0.0, "0 %"), (0.001, "<1 %"), (0.912, "91 %"), (0.995, ">99 %"), (1.0, "100 %"), (.nan, "? %"), (1.7, "100 %"),
        ])
    func percent(share: Double, text: String) {
        #expect(Numbers.percent(share) == text)
    }

    @Test("Change", arguments: [(10480, 9120, "−13 %"), (100, 104, "+4 %"), (1000, 1001, "±0 %"), (10, 25000, "+249,900 %")])
    func change(old: Int, new: Int, text: String) {
        #expect(Numbers.change(from: old, to: new) == text)
    }

    @Test("No change can be told from nothing")
    func changeFromNothing() {
        #expect(Numbers.change(from: 0, to: 5) == nil)
    }

    @Test(
        "Decimals are short and rounded half away from zero",
        arguments: [
            (0.81, "0.81"), (1, "1"), (0.8125, "0.813"), (0.9996, "1"), (0.05, "0.05"), (-0.8125, "-0.813"), (0.0001, "0"),
            (-0.0001, "0"),
        ])
    func decimal(value: Double, text: String) {
        #expect(Numbers.decimal(value, places: 3) == text)
    }

    @Test("What is not a number has no decimals", arguments: [Double.nan, .infinity, 1e300])
    func notFinite(value: Double) {
        #expect(Numbers.decimal(value, places: 3) == nil)
    }

    @Test("Counted things")
    func counted() {
        #expect(Numbers.counted(1, "country", "countries") == "1 country")
        #expect(Numbers.counted(1200, "country", "countries") == "1,200 countries")
    }

    @Test("A percent sign stays with its number")
    func unbroken() {
        #expect(Numbers.unbroken("91 % of 12 (−3 %)") == "91\u{A0}% of 12 (−3\u{A0}%)")
        #expect(Numbers.unbroken("none").elementsEqual("none"))
    }
}
