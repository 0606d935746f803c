import Findings
import Testing

@Suite struct ShiftRuleTests {
    /// The same words, negated or not, or their contrary.
    @Test(arguments: [
        ShiftCase(
            old: "There were no reports that guards read the letters of inmates.",
            new: "There were reports that guards read the letters of inmates.",
            shift: Shift(kind: .polarity, old: "no", new: "")),
        ShiftCase(
            old: "The harbor police generally respected the privacy of letters.",
            new: "The harbor police did not always respect the privacy of letters.",
            shift: Shift(kind: .polarity, old: "", new: "not")),
        ShiftCase(
            old: "Courts punished guards who beat inmates but released those who did not.",
            new: "Courts did not punish guards who beat inmates but released those who did not.",
            shift: Shift(kind: .polarity, old: "", new: "not")),
        ShiftCase(
            old: "Fishermen worked with licenses in the northern lagoon.",
            new: "Fishermen worked without licenses in the northern lagoon.",
            shift: Shift(kind: .polarity, old: "", new: "without")),
        ShiftCase(
            old: "The law permits dockworkers to strike in the harbor.", new: "The law prohibits dockworkers to strike in the harbor.",
            shift: Shift(kind: .polarity, old: "permits", new: "prohibits")),
        ShiftCase(
            old: "Courts called the search of the printing house lawful.",
            new: "Courts called the search of the printing house unlawful.",
            shift: Shift(kind: .polarity, old: "lawful", new: "unlawful")),
        ShiftCase(
            old: "Labor law covers dockworkers and maids in the capital.",
            new: "Labor law exempts dockworkers and maids in the capital.",
            shift: Shift(kind: .polarity, old: "covers", new: "exempts")),
    ])
    func polarityShifts(_ example: ShiftCase) {
        let finding = ReportDiff(old: example.old, new: example.new).middle
        #expect(finding?.relation == .revised)
        #expect(finding?.shift == example.shift)
    }

    /// What only looks like a negation, stands in a clause of its own, or is said otherwise on the other side.
    @Test(arguments: [
        ShiftCase(
            old: "Monitors noted that guards read the letters of inmates.", new: "Monitors said that guards read the letters of inmates."),
        ShiftCase(
            old: "Teachers in the lagoon villages earned wages twice a year.",
            new: "Teachers in the lagoon villages earned wages twice a year, and inspectors did not visit them."),
        ShiftCase(
            old: "No law protects fishermen in the lagoon from dismissal.",
            new: "The law does not protect fishermen in the lagoon from dismissal."),
        ShiftCase(
            old: "Soldiers may not join a union of dockworkers in the harbor.",
            new: "Soldiers were prohibited from joining a union of dockworkers in the harbor."),
        ShiftCase(
            old: "Inmates had no blankets in the fort of Ostra in winter.", new: "Inmates lacked blankets in the fort of Ostra in winter."),
        ShiftCase(
            old: "Convicted smugglers face prison for not less than two years.",
            new: "Convicted smugglers face prison for at least two years."),
        ShiftCase(
            old: "The search of the printing house was not legal in the eyes of the court.",
            new: "The search of the printing house was illegal in the eyes of the court."),
        ShiftCase(
            old: "The council had yet to publish the rules for the fish market.",
            new: "The council had not published the rules for the fish market."),
        ShiftCase(
            old: "Law No. 27 governs the fish market of the capital.", new: "Law 27 governs the fish market of the capital."),
        ShiftCase(
            old: "Guards punished inmates of the fort in many ways, including the loss of letters.",
            new: "Guards punished inmates of the fort in many ways, including but not limited to the loss of letters."),
    ])
    func noShift(_ example: ShiftCase) {
        let finding = ReportDiff(old: example.old, new: example.new).middle
        #expect(finding != nil)
        #expect(finding?.shift == nil)
    }

    @Test(arguments: [
        ShiftCase(
            old: "Guards in the fort sometimes beat inmates after roll call.",
            new: "Guards in the fort routinely beat inmates after roll call.",
            shift: Shift(kind: .strength, old: "sometimes", new: "routinely", direction: .stronger)),
        ShiftCase(
            old: "There were isolated reports of bribery in the customs office.",
            new: "There were reports of bribery in the customs office.",
            shift: Shift(kind: .strength, old: "isolated", new: "", direction: .stronger)),
        // Each word is named once.
        ShiftCase(
            old: "There were delays in the ports, theft in the markets, and fraud in the customs offices.",
            new: "There were serious delays in the ports, serious theft in the markets, and serious fraud in the customs offices.",
            shift: Shift(kind: .strength, old: "", new: "serious", direction: .stronger)),
        ShiftCase(
            old: "Owners of boats are required to insure their crews in the lagoon.",
            new: "Owners of boats are allowed to insure their crews in the lagoon.",
            shift: Shift(kind: .strength, old: "required", new: "allowed", direction: .weaker)),
        // As much in another word, the verb, and the formula that opens a list.
        ShiftCase(
            old: "Guards in the fort often beat inmates after roll call.",
            new: "Guards in the fort frequently beat inmates after roll call."),
        ShiftCase(
            old: "The harbor law limits the hours of dockworkers on ships.",
            new: "The harbor law limited the hours of dockworkers on ships."),
        ShiftCase(
            old: "Human rights issues included unlawful searches of boats and of printing houses.",
            new: "Significant human rights issues included unlawful searches of boats and of printing houses."),
        // A word of degree in a clause of its own.
        ShiftCase(
            old: "Fires broke out on the islands of the lagoon all through the summer.",
            new: "Fires broke out on the islands of the lagoon all through the summer, including several arsons."),
    ])
    func strengthShifts(_ example: ShiftCase) {
        #expect(ReportDiff(old: example.old, new: example.new).middle?.shift == example.shift)
    }

    @Test func exchangingTheSidesExchangesTheWords() {
        let old = "Guards in the fort did not beat inmates, and some courts punished them."
        let new = "Guards in the fort beat inmates, and all courts punished them."
        let forth = ReportDiff(old: old, new: new).middle?.shift
        let back = ReportDiff(old: new, new: old).middle?.shift
        #expect(forth != nil)
        #expect(forth?.old == back?.new)
        #expect(forth?.new == back?.old)
    }
}
