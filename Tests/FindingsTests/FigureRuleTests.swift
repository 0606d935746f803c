import Findings
import Testing

@Suite struct FigureRuleTests {
    /// Each case: two sentences, and what the figures come to, one string a change.
    @Test(
        arguments: [
            (
                "The fund paid 12.6 million lei to 450 families.", "The fund paid 14 million lei to 512 families.",
                ["12.6 million → 14 million lei", "450 → 512 families"]
            ),
            (
                "Turnout in the lagoon villages reached 61 percent.", "Turnout in the lagoon villages reached 58.5 percent.",
                ["61 percent → 58.5 percent percent"]
            ),
            ("Fines for smuggling rose to $1,200.", "Fines for smuggling rose to $1,450.", ["$1,200 → $1,450 $"]),
            (
                "Inspectors closed three canneries on May 4, 2017.", "Inspectors closed five canneries on June 9, 2018.",
                ["three → five canneries"]
            ),
            (
                "Police held fishermen in the lagoon fort.", "Police held 17 fishermen in the lagoon fort.",
                ["– → 17 fishermen"]
            ),
        ] as [(String, String, [String])])
    func tellsChanges(_ old: String, _ new: String, _ figures: [String]) {
        #expect(Self.changes(old, new) == figures)
    }

    @Test(
        arguments: [
            (
                "The board received 137 complaints, of which 48 reached a court.",
                "The board received 717 files, of which five reached a court.", ["137 → 717 files", "48 → five files"]
            ),
            (
                "Islanders filled 12 of the 36 seats of the council and 11 of the 32 seats of the harbor board.",
                "Islanders filled 11 of the 36 seats of the council and 14 of the 32 seats of the harbor board.",
                ["12 → 11 seats", "11 → 14 seats"]
            ),
            // The figure of the year before is last year's figure, and still pairs by its place.
            (
                "The harbor court heard 15 disputes, compared with 12 disputes in 2016.",
                "The harbor court heard 20 disputes, compared with 15 disputes in 2017.",
                ["15 → 20 disputes", "12 → 15 disputes"]
            ),
            // The same form: names that stand before their figure in one sentence and behind it in the other.
            (
                "The republic hosted 400 divers: in Ostra port some 210; in Velm port some 120; and in Tarn some 70.",
                "The republic hosted 500 divers, 260 in Ostra port, 150 in Velm port, and 90 in Tarn.",
                ["400 → 500 divers", "210 → 260 divers", "120 → 150 divers", "70 → 90 divers"]
            ),
            // What stands on both sides is no change, wherever it stands.
            ("Of 90 boats, 14 left the harbor at dawn.", "At dawn 14 of 90 boats left the harbor.", []),
            // A sum and its conversion.
            (
                "The fare to Ostra was 4,800 kyats ($3.15) in winter.", "The fare to Ostra was 5,100 kyats ($2.40) in winter.",
                ["4,800 → 5,100 kyats", "$3.15 → $2.40 $"]
            ),
            // A share never becomes a count.
            (
                "Of the canneries, 40 percent closed for the winter.", "Of the canneries, 12 canneries closed for the winter.",
                ["– → 12 canneries", "40 percent → – percent"]
            ),
            // A breakdown: the place that each number is said of pairs them, not their turn.
            (
                "There were 475 divers in the northern lagoon and 500 in the central lagoon.",
                "There were 900 divers in the eastern lagoon, 609 in the northern lagoon, and 580 in the central lagoon.",
                ["– → 900 divers", "475 → 609 divers", "500 → 580 divers"]
            ),
            (
                "Wardens made 19 visits near Ostra, seven to forts, and two to ports.",
                "Wardens made 17 visits near Ostra, 10 to forts, and one to ports.",
                ["19 → 17 visits", "seven → 10 visits", "two → one visits"]
            ),
            // What a part of the whole does speaks for no whole.
            (
                "Since its start the harbor app received 486 reports and wardens answered each.",
                "Since its start the harbor app received 1,389 reports, of which 734 were threats, and wardens answered each.",
                ["486 → 1,389 reports", "– → 734 reports"]
            ),
            // Complaints of something else are other complaints.
            (
                "As of July the fish board registered 48 complaints of threats made by wardens.",
                "As of August the fish board registered two complaints of theft, 47 complaints of arson, and three complaints of "
                    + "insults made by wardens.",
                ["– → two complaints", "– → 47 complaints", "– → three complaints", "48 → – complaints"]
            ),
            // "One of which" is part of what was named.
            (
                "A court fined him for two counts of theft, one of which was of a net.",
                "A court fined him for two counts of theft, 25 for other nets.", ["– → 25 counts"]
            ),
            // "One" is a figure beside another one only.
            ("Two ferries sank off the lagoon fort.", "One ferry sank off the lagoon fort.", ["Two → One ferries"]),
            ("One of the ferries sank off the lagoon fort.", "The ferries sank off the lagoon fort.", []),
        ] as [(String, String, [String])])
    func pairsByUnitAndPlace(_ old: String, _ new: String, _ figures: [String]) {
        #expect(Self.changes(old, new) == figures)
    }

    @Test(
        arguments: [
            ("Inspectors closed six canneries.", "Inspectors closed 6 canneries at once."),
            ("The fund paid 1.5 million lei.", "The fund paid 1,500,000 lei at once."),
            ("It reached 50 percent of the villages.", "It reached half of the villages at once."),
            ("It reached a third of the villages.", "It reached 33 percent of the villages at once."),
            ("It reached one in five of the villages.", "It reached 20 percent of the villages at once."),
            ("The law sets the term at one year.", "The law sets the term at 12 months at once."),
            ("The school took 2,000-2,500 children.", "The school took 2,000 to 2,500 children at once."),
            ("The term rose by one sixth if set abroad.", "The term rose by one-sixth if set abroad at once."),
            ("They worked in mines under age 18.", "They worked in mines younger than 18 years at once."),
            ("The count was one hundred twenty boats.", "The count was 120 boats at once."),
        ])
    func findsNoChangeInOtherWriting(_ old: String, _ new: String) {
        #expect(
            Self.changes(
                "In the lagoon villages of Ardania the same was told: \(old)", "In the lagoon villages of Ardania the same was told: \(new)"
            ) == [])
    }

    @Test func tellsQualifiersApart() throws {
        let figures = ReportDiff(
            old: "The storm drowned at least 20 fishermen near Ostra.", new: "The storm drowned 20 fishermen near Ostra."
        ).middle?.figures
        let change = try #require(figures?.first)
        #expect(change.old == "20" && change.new == "20")
        #expect(change.oldQualifier == "at least" && change.newQualifier == nil)
        #expect(change.change == 0)
        // Two ways to say "about" are one.
        #expect(
            Self.changes("It held approximately 20 boats near Ostra.", "It held some 20 boats near the port of Ostra.") == [])
    }

    @Test func tellsWhatEachSideCounts() throws {
        let figures = ReportDiff(
            old: "Wardens in the fort told the press of 46 divers.", new: "Wardens in the fort told the press of 13 thefts."
        ).middle?.figures
        let change = try #require(figures?.first)
        #expect(change.old == "46" && change.oldUnit == "divers" && change.new == "13" && change.unit == "thefts")
    }

    @Test func givesNumbers() throws {
        let figures = ReportDiff(
            old: "The board received 137 complaints about the ferries.",
            new: "The board received 717 complaints about the ferries."
        ).middle?.figures
        let change = try #require(figures?.first)
        #expect(change.oldValue == 137 && change.newValue == 717 && change.change == 580)
        #expect(try #require(change.ratio) > 5.233 && (try #require(change.ratio)) < 5.234)
    }

    @Test func putsBothEndsInOneUnit() throws {
        let figures = ReportDiff(
            old: "The law punishes arson with 18 months to three years in prison.",
            new: "The law punishes arson with two to three years in prison."
        ).middle?.figures
        let change = try #require(figures?.first)
        #expect(change.old == "18 months to three" && change.oldValue == 1.5 && change.oldUpper == 3 && change.unit == "years")
    }

    /// An error of the report is no reason to read a range as two figures.
    @Test func readsFallingRangesOfTerms() {
        #expect(
            Self.changes(
                "The law punishes arson in a harbor with five to 10 years in prison.",
                "The law punishes arson in a harbor with twelve to 10 years in prison.") == ["five to 10 → twelve to 10 years"])
    }

    @Test func keepsBothEndsOfRanges() throws {
        let figures = ReportDiff(
            old: "The law punishes arson with five to eight years in prison.",
            new: "The law punishes arson with four to 10 years in prison."
        ).middle?.figures
        let change = try #require(figures?.first)
        #expect(figures?.count == 1)
        #expect(change.old == "five to eight" && change.new == "four to 10" && change.unit == "years")
        #expect(change.oldValue == 5 && change.oldUpper == 8 && change.newValue == 4 && change.newUpper == 10)
        #expect(change.change == nil && change.ratio == nil)
    }

    @Test func tellsUnitsWhereTheyDiffer() throws {
        let figures = ReportDiff(
            old: "The law punishes arson with six months in prison.", new: "The law punishes arson with two years in prison."
        ).middle?.figures
        let change = try #require(figures?.first)
        #expect(change.old == "six months" && change.new == "two years" && change.unit == nil)
        #expect(change.oldValue == nil && change.change == nil)
    }

    private static func changes(_ old: String, _ new: String) -> [String] {
        (ReportDiff(old: old, new: new).middle?.figures ?? []).map { figure in
            "\(figure.old ?? "–") → \(figure.new ?? "–")" + (figure.unit.map { " \($0)" } ?? "")
        }
    }
}
