import Findings
import Testing

@testable import Rendering

@Suite struct FigurePhraseTests {
    @Test(
        arguments: [
            (FigureChange(old: "137", new: "717", unit: "files", oldValue: 137, newValue: 717), "137 → 717 files (+423 %)"),
            (
                FigureChange(old: "89 percent", new: "71.2 percent", unit: "percent", oldValue: 89, newValue: 71.2),
                "89 percent → 71.2 percent (−17.8 points)"
            ),
            (FigureChange(old: "$3.15", new: "$2.40", unit: "$", oldValue: 3.15, newValue: 2.4), "$3.15 → $2.40 (−24 %)"),
            (FigureChange(old: "11", new: "6", oldValue: 11, newValue: 6), "11 → 6 (−45 %)"),
            (FigureChange(old: "two", new: "852", unit: "boats", oldValue: 2, newValue: 852), "two → 852 boats (× 426)"),
            (
                FigureChange(old: "20", new: "20", unit: "boats", oldQualifier: "at least", oldValue: 20, newValue: 20),
                "at least 20 → 20 boats"
            ),
            (
                FigureChange(old: "137", new: "717", unit: "files", oldUnit: "complaints", oldValue: 137, newValue: 717),
                "137 complaints → 717 files"
            ),
            (FigureChange(old: "six months", new: "two years"), "six months → two years"),
            (FigureChange(old: "five-year", new: "ten-year", unit: "year", oldValue: 5, newValue: 10), "five-year → ten-year (+100 %)"),
        ])
    func tellsWhatBecameOfAFigure(_ figure: FigureChange, _ phrase: String) {
        #expect(FigurePhrase.phrase(figure) == phrase)
    }

    @Test func passesWhatStandsOnOneSide() {
        #expect(FigurePhrase.phrase(FigureChange(old: nil, new: "17", unit: "boats")) == nil)
    }

    @Test(
        arguments: [
            (FigureChange(old: "137", new: "717", unit: "files", oldValue: 137, newValue: 717), "137 → 717 files (+423 %)"),
            (FigureChange(old: nil, new: "17", unit: "boats", newQualifier: "at least"), "→ at least 17 boats"),
            (FigureChange(old: "17", new: nil, unit: "boats", oldQualifier: "or more"), "17 or more boats →"),
            (FigureChange(old: "$3.15", new: nil, unit: "$"), "$3.15 →"),
            (FigureChange(old: "89 percent", new: nil, unit: "percent"), "89 percent →"),
        ])
    func tellsAFigureOfEitherSideOnALine(_ figure: FigureChange, _ line: String) {
        #expect(FigurePhrase.line(figure) == line)
    }

    /// A measure says what both sides count, so that units that differ can be compared; where the old figure stands is told once.
    @Test func namesTheMeasureOfSentencesThatAreNotLinked() {
        let figures = [("prisons", "31", "34", 12), ("prison capacity", "900", "750-bed", 12), ("prison population", "980", "1,470", 14)]
            .map { measure, old, new, paragraph in
                FigureChange(
                    old: old, new: new, unit: "facilities", oldUnit: "prisons", oldValue: measure == "prisons" ? 31 : nil,
                    newValue: measure == "prisons" ? 34 : nil, measure: measure, oldPlace: SentencePlace(paragraph: paragraph, sentence: 0))
            }
        #expect(
            FigurePhrase.phrases(figures) == [
                "prisons: 31 → 34 (+10 %)", "prison capacity: 900 → 750-bed", "prison population: 980 → 1,470",
            ])
        #expect(FigurePhrase.origin(figures, SideNames(old: 2018, new: 2019)) == "compared with 2018 ¶12, ¶14")
        #expect(FigurePhrase.origin([FigureChange(old: "1", new: "2")], SideNames(old: 2018, new: 2019)) == nil)
    }

    @Test func countsWhatIsTooMuch() {
        let figures = (1...5).map { FigureChange(old: "\($0)", new: "\($0 + 1)") }
        #expect(FigurePhrase.phrases(figures).last == "and 2 figures more")
        #expect(FigurePhrase.phrases(figures).count == 4)
    }
}
