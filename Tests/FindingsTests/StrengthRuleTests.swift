import Findings
import Testing

@Suite struct StrengthRuleTests {
    @Test(arguments: [
        ShiftCase(
            old: "Some guards in the fort beat inmates after roll call.", new: "Most guards in the fort beat inmates after roll call.",
            shift: Shift(kind: .strength, old: "Some", new: "Most", direction: .stronger)),
        ShiftCase(
            old: "Guards generally respected the privacy of letters in the fort.",
            new: "Guards respected the privacy of letters in the fort.",
            shift: Shift(kind: .strength, old: "generally", new: "", direction: .stronger)),
        ShiftCase(
            old: "Guards in the fort beat inmates after roll call.", new: "Guards in the fort reportedly beat inmates after roll call.",
            shift: Shift(kind: .strength, old: "", new: "reportedly", direction: .weaker)),
        ShiftCase(
            old: "There were sporadic thefts of boats in the northern lagoon.",
            new: "There were widespread thefts of boats in the northern lagoon.",
            shift: Shift(kind: .strength, old: "sporadic", new: "widespread", direction: .stronger)),
        // Phrases of degree are one word.
        ShiftCase(
            old: "Guards in the fort beat inmates after roll call.", new: "At times guards in the fort beat inmates after roll call.",
            shift: Shift(kind: .strength, old: "", new: "At times", direction: .weaker)),
        ShiftCase(
            old: "In some cases guards in the fort opened the letters of inmates.",
            new: "In most cases guards in the fort opened the letters of inmates.",
            shift: Shift(kind: .strength, old: "In some cases", new: "In most cases", direction: .stronger)),
        ShiftCase(
            old: "Guards in the fort rarely answered the letters of inmates.",
            new: "Guards in the fort on many occasions answered the letters of inmates.",
            shift: Shift(kind: .strength, old: "rarely", new: "on many occasions", direction: .stronger)),
        // Between commas they speak of what goes on after them, or at the end of a sentence of what stands before.
        ShiftCase(
            old: "In many cases, however, guards in the fort opened the letters of inmates.",
            new: "In few cases, however, guards in the fort opened the letters of inmates.",
            shift: Shift(kind: .strength, old: "In many cases", new: "In few cases", direction: .weaker)),
        ShiftCase(
            old: "Guards in the fort opened letters, parcels, and, in some cases, the diaries of inmates.",
            new: "Guards in the fort opened letters, parcels, and, in most cases, the diaries of inmates.",
            shift: Shift(kind: .strength, old: "in some cases", new: "in most cases", direction: .stronger)),
        ShiftCase(
            old: "Guards in the fort opened the letters of inmates, in several cases.",
            new: "Guards in the fort opened the letters of inmates, in numerous cases.",
            shift: Shift(kind: .strength, old: "in several cases", new: "in numerous cases", direction: .stronger)),
        // Words of one degree say the same, a phrase or not.
        ShiftCase(
            old: "Occasionally guards in the fort opened the letters of inmates.",
            new: "From time to time guards in the fort opened the letters of inmates."),
        ShiftCase(
            old: "Wardens in the fort heard of some thefts of boats and nets.",
            new: "Wardens in the fort heard of several thefts of boats and nets."),
        ShiftCase(
            old: "Guards in the fort at times opened the letters that inmates wrote in winter.",
            new: "Guards in the fort opened the letters that inmates sometimes wrote in winter."),
        // That there were thefts says that there were some.
        ShiftCase(
            old: "There were thefts of boats and nets in the northern lagoon.",
            new: "There were several thefts of boats and nets in the northern lagoon."),
        ShiftCase(
            old: "There were thefts of boats and nets in the northern lagoon.",
            new: "There were few thefts of boats and nets in the northern lagoon.",
            shift: Shift(kind: .strength, old: "", new: "few", direction: .weaker)),
        // Before a number the word is "about".
        ShiftCase(
            old: "Some 640 families of the northern lagoon lived in cabins.",
            new: "The 410 families of the northern lagoon lived in cabins."),
        // A word that only changed its place says nothing of its own.
        ShiftCase(
            old: "The worst losses at the fort were arrests of young divers often profiled as thieves.",
            new: "Losses at the fort often involved arrests of poor young divers profiled as thieves."),
        // Right after a negation the scale runs the other way.
        ShiftCase(
            old: "Guards did not always answer the letters of inmates.", new: "Guards did not answer the letters of inmates.",
            shift: Shift(kind: .strength, old: "always", new: "", direction: .stronger)),
        ShiftCase(
            old: "Guards did not often answer the letters of inmates.", new: "Guards did not always answer the letters of inmates.",
            shift: Shift(kind: .strength, old: "often", new: "always", direction: .weaker)),
        // Reports that a claim hangs on are a hedge.
        ShiftCase(
            old: "There were credible reports that guards stole the letters of inmates in the fort.",
            new: "Guards stole the letters of inmates in the fort.",
            shift: Shift(kind: .strength, old: "credible", new: "", direction: .stronger)),
        ShiftCase(
            old: "The board allegedly watched divers and reported their names to the fish council.",
            new: "The board watched divers and reported their names to the fish council.",
            shift: Shift(kind: .strength, old: "allegedly", new: "", direction: .stronger)),
        ShiftCase(
            old: "The council fined owners of boats in the spring, but many did not pay.",
            new: "The council fined owners of boats in the spring, but few did not pay.",
            shift: Shift(kind: .strength, old: "many", new: "few", direction: .weaker)),
        ShiftCase(
            old: "The council fined owners of boats in the spring, but many did not.",
            new: "The council fined owners of boats in the spring, but few did not.",
            shift: Shift(kind: .strength, old: "many", new: "few", direction: .weaker)),
        // In an aside.
        ShiftCase(
            old: "Divers on the islands waited for wages, often for years, and slept in boats.",
            new: "Divers on the islands waited for wages, rarely for years, and slept in boats.",
            shift: Shift(kind: .strength, old: "often", new: "rarely", direction: .weaker)),
        // No common scale; two directions; what may be more or less than the plain claim.
        ShiftCase(
            old: "Lawyers reported certain delays in the harbor court of Ostra.",
            new: "Lawyers reported credible delays in the harbor court of Ostra.",
            shift: Shift(kind: .strength, old: "certain", new: "credible")),
        ShiftCase(
            old: "Some guards in the fort always beat inmates after roll call.",
            new: "Most guards in the fort sometimes beat inmates after roll call.",
            shift: Shift(kind: .strength, old: "Some always", new: "Most sometimes")),
        ShiftCase(
            old: "Guards in the fort beat inmates after roll call.", new: "Guards in the fort often beat inmates after roll call.",
            shift: Shift(kind: .strength, old: "", new: "often")),
        ShiftCase(
            old: "Officials who stole were seldom called to account in the capital.",
            new: "Officials who stole were never called to account in the capital.",
            shift: Shift(kind: .strength, old: "seldom", new: "")),
        // A word that only moved, beside what was written anew, too.
        ShiftCase(
            old: "The number of complaints of stolen nets in the lagoon remained significant.",
            new: "The board received a significant number of complaints of stolen nets in the lagoon."),
        ShiftCase(
            old: "Generally the council published the rules of the fish market.",
            new: "The council generally published the rules of the fish market."),
    ])
    func directions(_ example: ShiftCase) {
        let finding = ReportDiff(old: example.old, new: example.new).middle
        #expect(finding != nil)
        #expect(finding?.shift == example.shift)
    }

    /// "The most" and "most often" count nothing; "not all" denies less than "not", and more than nothing.
    @Test(arguments: [
        ShiftCase(
            old: "The most recent race of boats in the lagoon was held in spring.",
            new: "The recent race of boats in the lagoon was held in spring."),
        ShiftCase(
            old: "The harbor board fined owners of boats most heavily for thefts of nets.",
            new: "The harbor board fined owners of boats heavily for thefts of nets."),
        ShiftCase(
            old: "The majority of divers in the lagoon wore masks in winter.",
            new: "Divers in the lagoon wore masks in winter.",
            shift: Shift(kind: .strength, old: "The majority of", new: "")),
        ShiftCase(
            old: "Trials of divers in the harbor court were often months apart.",
            new: "Trials of divers in the harbor court were often several months apart."),
        ShiftCase(
            old: "Guards in the fort answered the letters that inmates wrote.",
            new: "Guards in the fort did not answer all the letters that inmates wrote.",
            shift: Shift(kind: .strength, old: "", new: "all", direction: .weaker)),
        ShiftCase(
            old: "The council of the lagoon respected the privacy of letters.",
            new: "The council of the lagoon at times did not respect the privacy of letters.",
            shift: Shift(kind: .strength, old: "", new: "at times", direction: .weaker)),
        ShiftCase(
            old: "Wardens in the fort introduced less severe rules of dress for divers.",
            new: "Wardens in the fort introduced new rules of dress for divers."),
        ShiftCase(
            old: "The harbor law let captains refuse to hire divers of the lagoon.",
            new: "The harbor law limited the power of captains to refuse to hire divers of the lagoon."),
        ShiftCase(
            old: "The fort was built for nearly 50 divers and captains of the lagoon.",
            new: "The fort was built for 80 divers and captains of the lagoon."),
        ShiftCase(
            old: "The fort was built for almost four thousand divers and captains of the lagoon.",
            new: "The fort was built for four thousand divers and captains of the lagoon."),
        ShiftCase(
            old: "The number of divers counted each year in the lagoon remained the same.",
            new: "The number of divers counted annually in the lagoon remained the same."),
        ShiftCase(
            old: "The number of boats was insufficient to feed the divers of the lagoon.",
            new: "The number of boats was not sufficient to feed the divers of the lagoon."),
        ShiftCase(
            old: "The council ruled in a number of cases that captains had stolen nets.",
            new: "The council ruled in several cases that captains had stolen nets."),
    ])
    func superlativesTimesAndNotAll(_ example: ShiftCase) {
        let finding = ReportDiff(old: example.old, new: example.new).middle
        #expect(finding != nil)
        #expect(finding?.shift == example.shift)
    }

    @Test func exchangingTheSidesTurnsTheDirection() {
        let forth = ReportDiff(old: "Some divers on the islands wore masks.", new: "All divers on the islands wore masks.").middle?.shift
        let back = ReportDiff(old: "All divers on the islands wore masks.", new: "Some divers on the islands wore masks.").middle?.shift
        #expect(forth?.direction == .stronger)
        #expect(back?.direction == .weaker)
    }
}
