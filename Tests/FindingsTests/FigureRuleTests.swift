import Findings
import Testing

@Suite struct FigureRuleTests {
    @Test(
        arguments: [
            (
                "The fund paid 12.6 million lei to 450 families.", "The fund paid 14 million lei to 512 families.",
                [
                    FigureChange(old: "12.6 million", new: "14 million", unit: "lei"),
                    FigureChange(old: "450", new: "512", unit: "families"),
                ]
            ),
            (
                "Turnout in the lagoon villages reached 61 percent.", "Turnout in the lagoon villages reached 58.5 percent.",
                [FigureChange(old: "61 percent", new: "58.5 percent", unit: "percent")]
            ),
            (
                "Fines for smuggling rose to $1,200.", "Fines for smuggling rose to $1,450.",
                [FigureChange(old: "$1,200", new: "$1,450", unit: nil)]
            ),
            (
                "Inspectors closed three canneries on May 4, 2017.", "Inspectors closed five canneries on June 9, 2018.",
                [FigureChange(old: "three", new: "five", unit: "canneries")]
            ),
            // Years, days, sections, laws and articles count nothing.
            (
                "Since 2015 Law No. 44 and article 12 govern the harbor (see section 7.b.).",
                "Since 2016 Law No. 51 and article 13 govern the harbor (see section 7.c.).", []
            ),
            // What stands on both sides is no change, wherever it stands.
            ("Of 90 boats, 14 left the harbor at dawn.", "At dawn 14 of 90 boats left the harbor.", []),
            (
                "Police held fishermen in the lagoon fort.", "Police held 17 fishermen in the lagoon fort.",
                [FigureChange(old: nil, new: "17", unit: "fishermen")]
            ),
        ] as [(String, String, [FigureChange])])
    func pairsFigures(_ old: String, _ new: String, _ figures: [FigureChange]) {
        #expect(ReportDiff(old: old, new: new).middle?.figures == figures)
    }
}
