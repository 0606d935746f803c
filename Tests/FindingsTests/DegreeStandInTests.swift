import Findings
import Testing

@Suite struct DegreeStandInTests {
    /// Something else says what the word of degree said.
    @Test(arguments: [
        // A word of its root.
        ShiftCase(
            old: "The harbor board inspected the canneries regularly and printed the results.",
            new: "The harbor board made regular inspections of the canneries and printed the results."),
        ShiftCase(
            old: "The fish council largely avoided thefts of boats by counting them each night.",
            new: "The fish council avoided large thefts of boats by counting them each night."),
        ShiftCase(
            old: "Wages in the canneries led to a significantly lower number of divers.",
            new: "Wages in the canneries led to a significant decrease of the number of divers."),
        ShiftCase(
            old: "The limitation of the right of divers to strike remained in force.",
            new: "The right of divers to strike was limited in law."),
        // A figure, which says more exactly how many.
        ShiftCase(
            old: "The harbor court heard several witnesses of the theft before it adjourned.",
            new: "The harbor court heard more than 20 witnesses of the theft before it adjourned."),
        ShiftCase(
            old: "The vast majority of both divers and captains lived without contracts.",
            new: "More than 90 percent of both divers and captains lived without contracts."),
        // Those spoken of before.
        ShiftCase(
            old: "Some guilds of divers criticized the museum as an insult to the drowned.",
            new: "These guilds of divers criticized the museum as an insult to the drowned."),
        // Words that say as much, but are no words of degree of their own.
        ShiftCase(
            old: "Theft of boats was a major problem in the lagoon.", new: "Theft of boats was a significant problem in the lagoon."),
        ShiftCase(
            old: "A number of guilds of divers worked without hindrance in the lagoon.",
            new: "A variety of guilds of divers worked without hindrance in the lagoon."),
        ShiftCase(
            old: "Both cases in the harbor court concerned divers who stole boats from the northern fort.",
            new: "All cases in the harbor court concerned divers who stole boats from the northern fort."),
        ShiftCase(
            old: "Inspectors of the harbor board found systematic faults in the sails of the old boats.",
            new: "Inspectors of the harbor board found systemic faults in the sails of the old boats."),
        // Who says it, however far before.
        ShiftCase(
            old: "Divers and captains of the northern lagoon were reportedly driven back to the fort.",
            new: "Lawyers claimed that divers and captains of the northern lagoon were driven back to the fort."),
    ])
    func standsIn(_ example: ShiftCase) {
        let finding = ReportDiff(old: example.old, new: example.new).middle
        #expect(finding != nil)
        #expect(finding?.shift == nil)
        #expect(ReportDiff(old: example.new, new: example.old).middle?.shift == nil)
    }

    /// What both sides have stands in for nothing, nor does a date, nor a figure for "all".
    @Test(arguments: [
        ShiftCase(
            old: "Some guards in the fort beat 20 inmates after roll call.", new: "Guards in the fort beat 20 inmates after roll call.",
            shift: Shift(kind: .strength, old: "Some", new: "", direction: .stronger)),
        ShiftCase(
            old: "In the harbor some divers struck for wages.", new: "In the harbor on May 20 divers struck for wages.",
            shift: Shift(kind: .strength, old: "some", new: "", direction: .stronger)),
        ShiftCase(
            old: "The harbor court freed all divers after the strike.", new: "The harbor court freed 20 divers after the strike.",
            shift: Shift(kind: .strength, old: "all", new: "", direction: .weaker)),
        ShiftCase(
            old: "Some of the guilds of divers left the lagoon in spring.",
            new: "Many of these guilds of divers left the lagoon in spring.",
            shift: Shift(kind: .strength, old: "Some", new: "Many", direction: .stronger)),
        ShiftCase(
            old: "Major towns of the lagoon had a court.", new: "Towns of the lagoon had a court."),
        ShiftCase(
            old: "Theft was a major problem in the lagoon.", new: "Theft was a limited problem in the lagoon.",
            shift: Shift(kind: .strength, old: "", new: "limited", direction: .weaker)),
    ])
    func standsInForNothing(_ example: ShiftCase) {
        let finding = ReportDiff(old: example.old, new: example.new).middle
        #expect(finding != nil)
        #expect(finding?.shift == example.shift)
    }
}
