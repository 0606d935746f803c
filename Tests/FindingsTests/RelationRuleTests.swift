import Findings
import Testing

@Suite struct RelationRuleTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let old: String
        let new: String
        let relation: Relation
        var shift: Shift?

        var testDescription: String { "\(old) → \(new)" }
    }

    @Test(arguments: [
        // Kinds of quotes and dashes.
        Case(
            old: "Guards called it “routine” – nothing more.", new: "Guards called it \"routine\" — nothing more.",
            relation: .unchanged),
        // Tense, voice of modal verbs, commas, spelling, a name's acronym.
        Case(
            old: "The law prohibits torture, and courts enforce it.", new: "The law prohibited torture and courts enforced it.",
            relation: .cosmetic),
        Case(old: "Fishermen have not been paid.", new: "Fishermen had not been paid.", relation: .cosmetic),
        Case(
            old: "The labour inspectorate closed the cannery.", new: "The labor inspectorate closed the cannery.",
            relation: .cosmetic),
        Case(
            old: "The Road Safety Board closed two bridges in Ostra.",
            new: "The Road Safety Board (RSB) closed two bridges in Ostra.",
            relation: .cosmetic),
        // Figures, dates, office holders' titles.
        Case(
            old: "The ministry trained 120 inspectors in 2017.", new: "The ministry trained 148 inspectors in 2018.",
            relation: .updated),
        Case(
            old: "The ministry trained six inspectors in March.", new: "The ministry trained nine inspectors in October.",
            relation: .updated),
        // Another holder of an office, an agency under another name or another agency; but another person, another film is another fact.
        Case(
            old: "Prime Minister Karl Berg dismissed the board of the harbor authority.",
            new: "Prime Minister Lena Holm dismissed the board of the harbor authority.", relation: .updated),
        Case(
            old: "The Ministry of Ports and Fishery licensed the ferries of the lagoon.",
            new: "The Ministry of Transport and Fishery licensed the ferries of the lagoon.", relation: .reworded),
        Case(
            old: "In May a court fined the poet Emil Strand for a banner on the harbor bridge.",
            new: "In May a court fined the poet Jonas Holm for a banner on the harbor bridge.", relation: .revised),
        Case(
            old: "Boats from the villages of Nasarava and Ost sank in the lagoon.",
            new: "Boats from the villages of Nassarava and Ost sank in the lagoon.", relation: .reworded),
        // Other words.
        Case(
            old: "Lawyers said the courtrooms in Ostra were too small.",
            new: "Attorneys stated the courtrooms in Ostra were too small.",
            relation: .reworded),
        Case(
            old: "There were no reports of forced labor in the canneries during the year.",
            new: "There were no reports of forced labor in the canneries.", relation: .reworded),
        // Something came or went.
        Case(
            old: "Police detained fishermen in the lagoon.", new: "Police detained fishermen and teachers in the lagoon.",
            relation: .revised),
        Case(
            old: "Prisoners lacked blankets, soap, heating, and light.", new: "Prisoners lacked blankets, heating, and light.",
            relation: .revised),
        Case(
            old: "The inspection law covered all boats except ferries and the barges of the navy.",
            new: "The inspection law covered all boats except trawlers, ferries and the barges of the navy.", relation: .revised),
        // Polarity and strength.
        Case(
            old: "There were no reports of disappearances at the harbor.",
            new: "There were reports of disappearances at the harbor.",
            relation: .revised, shift: Shift(kind: .polarity, old: "no", new: "")),
        Case(
            old: "The police respected the privacy of letters.", new: "The police did not respect the privacy of letters.",
            relation: .revised, shift: Shift(kind: .polarity, old: "", new: "not")),
        Case(
            old: "There were some reports of bribery in the customs office.",
            new: "There were widespread reports of bribery in the customs office.",
            relation: .revised, shift: Shift(kind: .strength, old: "some", new: "widespread", direction: .stronger)),
        Case(
            old: "Employers must grant a day of rest to dockworkers.", new: "Employers may grant a day of rest to dockworkers.",
            relation: .revised, shift: Shift(kind: .strength, old: "must", new: "may", direction: .weaker)),
        // What is no shift: a prohibition said otherwise, hearsay said otherwise, tense of a modal verb.
        Case(
            old: "Soldiers may not join a union of dockworkers.",
            new: "Soldiers were prohibited from joining a union of dockworkers.",
            relation: .reworded),
        Case(
            old: "There were reports guards read the letters of inmates.", new: "Guards reportedly read the letters of inmates.",
            relation: .reworded),
        Case(old: "Dockworkers may strike in the harbor.", new: "Dockworkers could strike in the harbor.", relation: .cosmetic),
    ])
    func namesTheRelation(_ example: Case) {
        let finding = ReportDiff(old: example.old, new: example.new).middle
        #expect(finding?.relation == example.relation)
        #expect(finding?.shift == example.shift)
    }

    /// A reference to another section does not take part.
    @Test func referencesAreNoWords() {
        let diff = ReportDiff(
            old: "Impunity remained a problem in the customs office (see section 1.d.).",
            new: "Impunity remained a problem in the customs office (see section 4, Corruption).")
        #expect(diff.middle?.relation == .cosmetic)
    }

    /// A clause of its own with a negation in it does not turn the claim around.
    @Test func aNegationInAnAddedClauseIsNoShift() {
        let diff = ReportDiff(
            old: "Police detained four fishermen in the lagoon of Ostra.",
            new:
                "Police detained four fishermen in the lagoon of Ostra, and prosecutors did not investigate their allegations of beatings."
        )
        #expect(diff.middle?.relation == .revised)
        #expect(diff.middle?.shift == nil)
    }
}
