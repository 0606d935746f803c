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
        // Each item of a list is lacking, and what is insufficient is not lacking twice.
        ShiftCase(
            old: "Cells in the harbor jail had a lack of heating, insufficient access to light, and very few tools.",
            new: "Cells in the harbor jail lacked heating, sufficient access to light, and adequate tools."),
        // The list ends where another verb or "but" begins.
        ShiftCase(
            old: "The harbor jail lacked heating, and sufficient beds were bought for the cells.",
            new: "The harbor jail lacked heating, and insufficient beds were bought for the cells.",
            shift: Shift(kind: .polarity, old: "sufficient", new: "insufficient")),
        ShiftCase(
            old: "The harbor jail lacked heating in the cells but had sufficient beds for them.",
            new: "The harbor jail lacked heating in the cells but had insufficient beds for them.",
            shift: Shift(kind: .polarity, old: "sufficient", new: "insufficient")),
        ShiftCase(
            old: "The harbor jail lacked heating, light, and a clinic with sufficient beds for the cells.",
            new: "The harbor jail lacked heating, light, and a clinic with insufficient beds for the cells.",
            shift: Shift(kind: .polarity, old: "sufficient", new: "insufficient")),
    ])
    func contraries(_ example: ShiftCase) {
        let finding = ReportDiff(old: example.old, new: example.new).middle
        #expect(finding != nil)
        #expect(finding?.shift == example.shift)
    }
}
