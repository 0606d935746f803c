import Findings
import ReportModel
import ReportSketch
import Testing

@Suite struct MoveRuleTests {
    private static let stays = """
        ## a. Prisons
        Cells in the old fort of Ostra were damp and crowded.
        Guards in the fort received annual training on restraint.
        Doctors visited the fort on alternate Tuesdays.
        ## b. Elections
        Observers called the last ballot for mayor orderly.
        Candidates for the council registered without fees.
        """
    private static let wanderer =
        "The ombudsman of Ardania examined complaints about smuggled cigarettes and published his findings."

    @Test func aSentenceUnderAnotherHeadingMoved() {
        let old = Report(sketch: "# Section 1. Persons\n\(Self.stays)")
        let lines = Self.stays.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let before = Report(
            sketch: "# Section 1. Persons\n" + (lines[0..<2] + [Self.wanderer] + lines[2...]).joined(separator: "\n"))
        let after = Report(sketch: "# Section 1. Persons\n\(Self.stays)\n\(Self.wanderer)", year: 2019)
        let moved = ReportDiff(old: before, new: after).findings.filter(\.isMoved)
        #expect(moved.map { $0.new.first?.text } == [Self.wanderer])
        #expect(moved.first?.relation == .unchanged)
        #expect(ReportDiff(old: old, new: old).movedCount == 0)
    }

    @Test func aRenamedHeadingMovesNothing() {
        let old = Report(sketch: "# Section 1. Persons\n\(Self.stays)")
        let renamed = Self.stays.split(separator: "\n").map { $0.hasPrefix("## a.") ? "## c. Places of Custody" : String($0) }
        let new = Report(sketch: "# Section 1. Persons\n\(renamed.joined(separator: "\n"))", year: 2019)
        let diff = ReportDiff(old: old, new: new)
        #expect(diff.movedCount == 0)
        #expect(diff.sections.map(\.relation) == [.same, .renamed, .same])
    }

    /// Moved sentences, and those told as moved with the sides exchanged.
    private func moved(_ old: String, _ new: String) -> (there: [String], back: [String]) {
        let before = Report(sketch: old)
        let after = Report(sketch: new, year: 2019)
        let there = ReportDiff(old: before, new: after).findings.filter(\.isMoved).compactMap { $0.new.first?.text }
        let back = ReportDiff(old: after, new: before).findings.filter(\.isMoved).compactMap { $0.old.first?.text }
        return (there.sorted(), back.sorted())
    }

    private static let summary = """
        # Executive Summary
        Ardania is a republic on the northern coast with an elected assembly of ninety members.
        Voters returned the harbor coalition to office in a ballot that observers called orderly.
        Issues of note included crowded lockups and delays before the courts of Ostra.
        The ministry of justice prosecuted officials who took bribes at the customs house.
        """
    private static let custody = """
        # Section 1. Persons
        ## a. Arrest
        Magistrates issued most warrants within a day of the request.
        Detainees could call a lawyer from the lockup.
        """
    private static let guards = [
        "The coast guard answers to the ministry of the interior and patrols the lagoon.",
        "The constabulary keeps order in the nine provinces under its own inspector.",
        "Complaints about constables go to a board of three retired judges.",
    ]

    @Test func aSectionTakenInByOneThatGoesOnElsewhereMoved() {
        let old = "\(Self.summary)\n\(Self.custody)\n## b. Role of the Constabulary\n\(Self.guards.joined(separator: "\n"))"
        let new = "\(Self.summary)\n\(Self.guards.joined(separator: "|"))\n\(Self.custody)"
        let (there, back) = moved(old, new)
        #expect(there == Self.guards.sorted())
        #expect(back == Self.guards.sorted())
    }

    private static let wages = "Minimum wages rose in the spring for fishers and weavers."
    private static let safety = "Inspectors visited shipyards twice and fined two owners for missing rails."
    private static let hours = "A working week was limited to forty hours by the code."

    @Test func textSetUnderANewHeadingOfItsSectionStays() {
        let old = "# Section 7. Labor\n## a. Conditions of Work\n\(Self.wages)\n\(Self.hours)\n\(Self.safety)"
        let new = "# Section 7. Labor\n## a. Conditions of Work\n\(Self.wages)\n\(Self.hours)\nShipyards::\(Self.safety)"
        #expect(moved(old, new) == ([], []))
    }

    @Test func aSectionMadeOfThePartsOfAnotherHoldsNothingMoved() {
        let lockup = "Constables held suspects in the lockup of Ostra for up to two days."
        let bail = "Courts granted bail to most suspects who had a fixed address."
        let trial = "Suspects waited for months in the fort before the assizes opened."
        let old = "# Section 1. Persons\n## d. Arbitrary Arrest\n\(lockup)\n### Procedures\n\(bail)\nRemand::\(trial)\n"
        let new = "# Section 2. Liberty\n## c. Abduction\n### Long Custody\n\(lockup)\n\(bail)\n\(trial)\n"
        let rest = "# Section 8. Markets\nFish sold well in the spring markets of Ostra.\nWool fetched less than the year before."
        #expect(moved(old + rest, new + rest) == ([], []))
    }

    @Test func aPartThatGoesOnUnderANewNameElsewhereHoldsNothingMoved() {
        let women = """
            ## Women
            Rape and Violence::Courts jailed few who beat their wives.
            Midwifery::No clinic was reported to have sterilized patients against their will.
            Wages for women in the salt works stayed below those of men.
            """
        let old = "# Section 6. Discrimination\n\(women)\n# Section 8. Markets\nFish sold well in the spring markets of Ostra."
        let new = """
            # Section 1. Life
            ## b. Coercion by Clinics
            No clinic was reported to have sterilized patients against their will.
            # Section 8. Markets
            Fish sold well in the spring markets of Ostra.
            """
        #expect(moved(old, new) == ([], []))
        let diff = ReportDiff(old: Report(sketch: old), new: Report(sketch: new, year: 2019))
        let clinics = diff.sections.first { $0.new?.headings.last == "b. Coercion by Clinics" }
        #expect(clinics?.old.map(\.headings.last) == ["Midwifery"])
    }

    @Test func oneSentenceOfASectionThatGoesOnMakesNoCounterpart() {
        let widow = "A widow could not inherit pasture under customary law."
        let old = """
            # Section 6. Discrimination
            ## Women
            Violence::Courts jailed few who beat their wives.|Shelters took in eleven families.
            Inheritance::\(widow)
            ## Elders
            Villages along the lagoon cared for their elders in common.
            """
        let new = old.replacing("Inheritance::\(widow)\n", with: "") + "\n## Herding Peoples\n\(widow)"
        #expect(moved(old, new) == ([widow], [widow]))
        let diff = ReportDiff(old: Report(sketch: old), new: Report(sketch: new, year: 2019))
        #expect(diff.sections.last?.relation == .added)
    }
}
