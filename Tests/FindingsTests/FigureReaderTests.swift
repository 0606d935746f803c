import Alignment
import ReportModel
import ReportSketch
import Testing

@testable import Findings

@Suite struct FigureReaderTests {
    @Test(
        arguments: [
            ("Fines reached $2.40 and 12.6 million tenge.", ["$2.40 $", "12.6 million tenge"]),
            ("The fare was 4,800 kyats ($3.15), or 900 Ardanian lei.", ["4,800 kyats", "$3.15 $", "900 Ardanian lei"]),
            ("It rose by 17.8 percent, 12% and two percentage points.", ["17.8 percent percent", "12% percent", "two percentage points"]),
            ("The term is five to eight years, or up to 10 years.", ["five to eight years", "[up to] 10 years"]),
            ("He was sentenced to life in prison and 15 years to life.", ["life", "15 years to life years"]),
            ("Twenty-one boats and one hundred twenty nets were lost.", ["Twenty-one boats", "one hundred twenty nets"]),
            ("Two-thirds of the boats, half of the nets, one in five sails.", ["Two-thirds", "half", "one in five"]),
            ("Dozens of boats and tens of thousands of nets were lost.", ["Dozens", "tens of thousands"]),
            ("Women ages 15 to 49 and a 17-year-old boy came.", ["15 to 49 age", "17-year-old age"]),
            ("It employs between 35,000 and 120,000 divers.", ["between 35,000 and 120,000 divers"]),
            ("The fleet grew from 120 to 150 boats.", ["120", "150 boats"]),
            (
                "It lost at least six boats, nearly 40 nets and 10 or more sails.",
                ["[at least] six boats", "[nearly] 40 nets", "[or more] 10 sails"]
            ),
            ("As of September, 128 complaints were open.", ["128 complaints"]),
            ("In May 20 fishermen drowned.", ["20 fishermen"]),
            ("Persons younger than 18 require a permit for a five-year lease.", ["[younger than] 18 age", "five-year year"]),
            ("It found 27 such boats, three other nets and 62 more.", ["27 boats", "three nets", "62"]),
            ("Three police officers met 13 police officer families.", ["Three officers", "13 families"]),
            ("It grew; the number went up to 400.", ["400"]),
            ("A dispute about two boats and over 200 nets began.", ["two boats", "[over] 200 nets"]),
            ("Under the pre-August 15 rules it had (1) nets and (2) sails.", []),
            // What counts a part counts what the whole does, and what goes on from a count the same.
            ("It left 29 of 141 berths and two of the 219 boats empty.", ["29 berths", "141 berths", "two boats", "219 boats"]),
            ("It fined 67 divers, of whom 42 paid, 12 of whom late.", ["67 divers", "42 divers", "12 divers"]),
            (
                "It hosted 400 divers in Ostra, 120 in Velm, and 70 in Tarn, compared with 350 in all.",
                ["400 divers", "120 divers", "70 divers", "350 divers"]
            ),
            ("Of the guards, six were fined; those age 16 or 17 were not.", ["six guards", "16 or 17 age"]),
            ("It took three or four months; on May 3 to seven years.", ["three or four months", "seven years"]),
            ("It set a maximum fine of 300 lei or more.", ["[or more] 300 lei"]),
            ("The share rose from about 25 percent to 29 percent.", ["[about] 25 percent percent", "29 percent percent"]),
            ("It named 281 divers (12 women and 269 men), seven of whom dived.", ["281 divers", "12 women", "269 men", "seven divers"]),
            ("The 12 villages had a population of 5,000.", ["12 villages", "5,000"]),
            ("The board heard of 520 human rights abuses.", ["520 abuses"]),
            ("It set a maximum fine of 300 lei and minimum terms of two years.", ["[maximum] 300 lei", "[minimum] two years"]),
            ("The fleet cost RM five billion or US$ 500, a tenfold sum.", ["RM five billion RM", "US$ 500 $", "tenfold"]),
            ("Of the divers, 12 won cups; a diver lost 4,000 won.", ["12 divers", "4,000 won"]),
            ("Two and a half years passed before half a million lei came.", ["Two and a half years", "half a million lei"]),
        ])
    func readsFigures(_ text: String, _ figures: [String]) {
        #expect(Self.figures(text) == figures)
    }

    @Test(
        arguments: [
            "Since 2015 Law No. 51 and article 12 apply (see section 7.b.).",
            "Articles 19, 20, and 21 and sections 4 to 6 apply.",
            "The council passed Resolution 2334 on COVID-19 before the G20 met.",
            "On May 20 and July 4 and 5, 2018, the port was shut from 8 to 10 p.m.",
            "The second and the 20th boat left in the 1990s.",
            "Schools taught grades six to nine and chapter two.",
            "Camp Four and Battery 9 stand by the lagoon.",
            "Callers dial 112 in the 2016-17 season.",
            "It fell in the first half of the year.",
        ])
    func passesNames(_ text: String) {
        #expect(Self.figures(text) == [])
    }

    private static func figures(_ text: String) -> [String] {
        let report = Report(sketch: "# Section 1. Persons\n\(text)")
        let alignment = align(old: report, new: report)
        var reader = FigureReader(alignment)
        let printing = FigureText(old: report, new: report, alignment)
        return report.sentences.indices.flatMap { reader.figures($0, isOld: true) }.filter { !$0.isWeak }.map { figure in
            (figure.qualifier.map { "[\($0.printed)] " } ?? "") + printing.printed(figure, isOld: true, withUnit: false)
                + (printing.unit(of: figure, isOld: true).map { " \($0)" } ?? "")
        }
    }
}
