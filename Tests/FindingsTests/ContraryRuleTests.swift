import Findings
import Testing

@Suite struct ContraryRuleTests {
    @Test(arguments: [
        ShiftCase(
            old: "Theft of boats in the northern lagoon increased in the spring.",
            new: "Theft of boats in the northern lagoon decreased in the spring.",
            shift: Shift(kind: .polarity, old: "increased", new: "decreased")),
        ShiftCase(
            old: "Divers may fish in the lagoon if the council objects.", new: "Divers may fish in the lagoon unless the council objects.",
            shift: Shift(kind: .polarity, old: "if", new: "unless")),
        // "Less clear" is "unclear", and "non-Borlander citizens" are "noncitizens".
        ShiftCase(
            old: "The reach of the harbor court in Ostra remained less clear.",
            new: "The reach of the harbor court in Ostra remained unclear."
        ),
        ShiftCase(
            old: "The law of the islands covers non-Borlander citizens in the canneries.",
            new: "The law of the islands covers noncitizens in the canneries."),
        // A name in capitals is no word with a prefix.
        ShiftCase(
            old: "The office for dredging (OCHD) counted four wrecks in the lagoon.",
            new: "The office for dredging (UNOCHD) counted four wrecks in the lagoon."),
    ])
    func contraries(_ example: ShiftCase) {
        let finding = ReportDiff(old: example.old, new: example.new).middle
        #expect(finding != nil)
        #expect(finding?.shift == example.shift)
    }
}
