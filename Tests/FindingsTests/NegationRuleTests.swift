import Findings
import Testing

@Suite struct NegationRuleTests {
    /// A negation beside another one of the sentence, and verbs that deny the next.
    @Test(arguments: [
        ShiftCase(
            old: "Dockworkers announced a strike in the harbor, which may proceed unless the court forbids it.",
            new: "Dockworkers announced a strike in the harbor, which may not proceed unless the court forbids it.",
            shift: Shift(kind: .polarity, old: "", new: "not")),
        ShiftCase(
            old: "Visits to the fort of Ostra were strictly limited and could not last an hour.",
            new: "Visits to the fort of Ostra were not strictly limited and could not last an hour.",
            shift: Shift(kind: .polarity, old: "", new: "not")),
        ShiftCase(
            old: "Most dockers without a berth, or at risk of losing it, were those who had no papers of the port.",
            new: "Most dockers without a berth, or at risk of losing it, were not those who had no papers of the port.",
            shift: Shift(kind: .polarity, old: "", new: "not")),
        ShiftCase(
            old: "Prisoners in the fort of Ostra may write to their lawyers.",
            new: "Prisoners in the fort of Ostra were not allowed to write to their lawyers.",
            shift: Shift(kind: .polarity, old: "", new: "not")),
        ShiftCase(
            old: "In no case may guards open the letters of inmates in the fort.",
            new: "In no case may guards not open the letters of inmates in the fort.",
            shift: Shift(kind: .polarity, old: "", new: "not")),
        ShiftCase(
            old: "Inspectors did not visit the cannery or could fine the owners of boats.",
            new: "Inspectors did not visit the cannery or could not fine the owners of boats.",
            shift: Shift(kind: .polarity, old: "", new: "not")),
        ShiftCase(
            old: "Guards in the fort generally respected the privacy of letters.",
            new: "Guards in the fort failed to respect the privacy of letters.",
            shift: Shift(kind: .polarity, old: "", new: "failed")),
        ShiftCase(
            old: "The harbor board banned a film that was due to open in the capital.",
            new: "The harbor board banned a film that was not due to open in the capital.",
            shift: Shift(kind: .polarity, old: "", new: "not")),
        ShiftCase(
            old: "During the summer the fish council received four complaints of bribery.",
            new: "During the summer the fish council did not receive any complaints of bribery.",
            shift: Shift(kind: .polarity, old: "", new: "not")),
        // "A few" are some; only "few" are hardly any.
        ShiftCase(
            old: "There were a few reports that guards stole the letters of inmates in the fort.",
            new: "There were no reports that guards stole the letters of inmates in the fort.",
            shift: Shift(kind: .polarity, old: "", new: "no")),
        // "All" on both sides: the claim itself is denied.
        ShiftCase(
            old: "Inspectors of the harbor board visited all canneries of the lagoon in winter.",
            new: "Inspectors of the harbor board did not visit all canneries of the lagoon in winter.",
            shift: Shift(kind: .polarity, old: "", new: "not")),
    ])
    func flips(_ example: ShiftCase) {
        #expect(ReportDiff(old: example.old, new: example.new).middle?.shift == example.shift)
    }

    /// Said otherwise on the other side, or not a negation of what both sides hold.
    @Test(arguments: [
        ShiftCase(
            old: "Dockers were not permitted to leave the harbor without a permit of the port.",
            new: "Dockers were required to have a permit of the port to leave the harbor."),
        ShiftCase(
            old: "Fines for smugglers were not sufficient to deter the theft of boats.",
            new: "Fines for smugglers were insufficient to deter the theft of boats."),
        ShiftCase(
            old: "The harbor law was not effectively enforced in the canneries of Ostra.",
            new: "The harbor law was poorly enforced in the canneries of Ostra."),
        ShiftCase(
            old: "Guards did not search boats or open letters in the harbor of Ostra.",
            new: "Guards did not search boats and did not open letters in the harbor of Ostra."),
        ShiftCase(
            old: "The council declined to publish the accounts of the fish market.",
            new: "The council did not publish the accounts of the fish market."),
        ShiftCase(
            old: "Parliament never failed to confirm a judge of the harbor court.",
            new: "Parliament always confirmed a judge of the harbor court."),
        ShiftCase(
            old: "The monitors of Readers without Borders counted eight arrests of printers in the capital.",
            new: "The monitors of the Printers Guild counted eight arrests of printers in the capital."),
        ShiftCase(
            old: "The council published rules for fishermen, maids, and divers on the islands.",
            new: "The council published rules for, but not limited to, fishermen, maids, and divers on the islands."),
        ShiftCase(
            old: "The Road Safety Board did not inspect bridges in the northern province of Ostra.",
            new: "Neither the ministry nor the Road Safety Board (RSB) inspected bridges in the northern province of Ostra."),
        ShiftCase(
            old: "Inspectors counted no cases of theft in the northern harbor during the spring.",
            new: "Inspectors counted ten cases of arson in the northern harbor during the spring."),
        ShiftCase(
            old: "Soldiers may not leave the fort of Ostra in winter except for work in the harbor.",
            new: "Soldiers may leave the fort of Ostra in winter only for work in the harbor."),
        ShiftCase(
            old: "Divers on the islands worked long hours without gloves, masks, or contracts.",
            new: "Divers on the islands worked long hours without gloves, masks, and also without contracts."),
        ShiftCase(
            old: "There were few reports that guards stole the letters of inmates in the fort.",
            new: "There were no reports that guards stole the letters of inmates in the fort."),
        ShiftCase(
            old: "In nine villages of the lagoon all houses remained unconnected to the harbor well.",
            new: "In nine villages of the lagoon none of the houses were connected to the harbor well."),
        ShiftCase(
            old: "Divers slept in separate cabins, where these were available; otherwise, divers slept in the fort.",
            new: "If separate cabins were not available, divers slept in the fort."),
        ShiftCase(
            old: "Because the harbor law had been adopted in only one-third of the towns, captains fined divers.",
            new: "Because the harbor law had not been adopted in all towns, captains fined divers."),
    ])
    func makesUp(_ example: ShiftCase) {
        let finding = ReportDiff(old: example.old, new: example.new).middle
        #expect(finding != nil)
        #expect(finding?.shift?.kind != .polarity)
    }

    /// The negation of a sentence that was merged belongs to its own clause.
    @Test func mergedSentencesKeepTheirNegations() {
        let finding = ReportDiff(
            old: "The office of harbors did not adequately enforce the fishing laws of the lagoon. The office of harbors in Ostra was "
                + "responsible for enforcing the fishing laws of the lagoon.",
            new: "The office of harbors in Ostra, which was responsible for enforcing the fishing laws of the lagoon, did not "
                + "adequately enforce the fishing laws of the lagoon."
        ).findings.first { !$0.old.isEmpty && $0.new.first?.text.contains("which") ?? false }
        #expect(finding != nil)
        #expect(finding?.shift?.kind != .polarity)
    }
}
