import Testing

@testable import Findings

@Suite("Ratio of figures")
struct FigureRatioTests {
    @Test(
        "Printed figures are read",
        arguments: [
            ("12.6 million", 1_260_000_000), ("1,240", 124_000), ("six", 600), ("twenty-four", 2_400), ("$900", 90_000),
            ("22.5 percent", 2_250),
            ("two hundred", 20_000), ("at least 17 persons", 1_700),
        ] as [(String, Int?)])
    func reads(_ printed: String, _ hundredths: Int?) {
        #expect(FigureRatio.hundredths(printed) == hundredths)
    }

    @Test("What is no number is none", arguments: ["several", "", "lei", "99999999999999999999"])
    func refuses(_ printed: String) {
        #expect(FigureRatio.hundredths(printed) == nil)
    }

    @Test("The larger by the smaller, whichever is old")
    func ratio() {
        #expect(FigureRatio.of(FigureChange(old: "10", new: "25"))?.percent == 250)
        #expect(FigureRatio.of(FigureChange(old: "25", new: "10"))?.percent == 250)
        #expect(FigureRatio.of(FigureChange(old: "2", new: "4"))?.isSmall == true)
        #expect(FigureRatio.of(FigureChange(old: "2", new: "4", unit: "percent"))?.isSmall == false)
        #expect(FigureRatio.of(FigureChange(old: "2", new: "9,000 million"))?.percent == 100_000)
        #expect(FigureRatio.of(FigureChange(old: "0", new: "4")) == nil)
        #expect(FigureRatio.of(FigureChange(old: "4", new: nil)) == nil)
    }
}
