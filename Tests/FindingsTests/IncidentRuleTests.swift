import Incidents
import ReportModel
import Testing

@testable import Findings

@Suite("Incidents of findings")
struct IncidentRuleTests {
    /// The incident of the sentence between the shared ones.
    private func incident(old: String, new: String) -> FindingIncident? {
        ReportDiff(old: old, new: new).findings.lazy.compactMap(\.incident).first
    }

    @Test("An act of the edition's year is new")
    func new() {
        let told = incident(
            old: "The harbor of Ostra was dredged.", new: "On April 21, police in Ostra arrested baker Ilin Varga for a banner.")
        #expect(told?.status == .new)
        #expect(told?.reported == nil)
        #expect(told?.sentences == [SentencePlace(paragraph: 1, sentence: 0)])
    }

    @Test("What last year's report told is carried, whatever the words")
    func carried() {
        let told = incident(
            old: "On April 21, police in Ostra arrested baker Ilin Varga for a banner.",
            new: "In April 2018 the well known baker Ilin Varga was detained over what he had written on a sheet.")
        #expect(told?.status == .carried)
        #expect(told?.reported == SentencePlace(paragraph: 1, sentence: 0))
    }

    @Test("A step of a case reported last year is a follow-up, and named")
    func followUp() {
        let new = "On March 2, a court sentenced baker Ilin Varga to two years in prison."
        let told = incident(old: "On April 21, police in Ostra arrested baker Ilin Varga for a banner.", new: new)
        #expect(told?.status == .followUp)
        #expect(told?.development == new)
    }

    @Test("What is dated to the new year beside an act of the old one is a later development")
    func later() {
        let new = "On August 24, a court renewed the inquiry into the April 2018 arrest of baker Ilin Varga."
        let told = incident(old: "On April 21, police in Ostra arrested baker Ilin Varga for a banner.", new: new)
        #expect(told?.status == .followUp)
        #expect(told?.development == new)
    }

    @Test("A corrected date makes no new incident of a sentence that was carried over")
    func corrected() {
        let told = incident(
            old: "In June prosecutors in Ostra indicted members of a crime ring who were recruiting young bakers from the old mill.",
            new:
                "In September 2018 prosecutors in Ostra indicted members of a crime ring who were recruiting young bakers from the old mill."
        )
        #expect(told?.status == .carried)
    }

    @Test("A step on the same day of the year in a copied sentence was carried over with it")
    func copied() {
        let told = incident(
            old: "On September 14, the court in Ostra sentenced baker Ilin Varga to three years in prison and ordered him to pay a fine.",
            new:
                "On September 14, the court in Ostra sentenced baker Ilin Varga to three years in prison and ordered him to pay a large fine."
        )
        #expect(told?.status == .carried)
    }

    @Test("The same person arrested anew is new")
    func anew() {
        let told = incident(
            old: "On April 21, police in Ostra arrested baker Ilin Varga for a banner.",
            new: "On July 30, soldiers dragged baker Ilin Varga from his shop and beat him.")
        #expect(told?.status == .new)
    }

    @Test(
        "Nobody named: the same act of the same month is carried where a place or a number tells it from others",
        arguments: [
            ("In June soldiers beat three bakers near Ostramill.", FindingIncident.Status.carried),
            ("In June soldiers beat five clerks in a barn.", .carried),
            ("Three bakers were beaten in a barn in June after a quarrel about flour, as the miller told the press.", .new),
        ])
    func unnamed(old: String, status: FindingIncident.Status) {
        let told = incident(
            old: old,
            new: "Beatings were reported earlier; in June 2018 five men near Ostramill were beaten by soldiers, and a clerk saw it.")
        #expect(told?.status == status)
    }

    @Test("A holder of an office named behind it, and another spelling of a name, are known again")
    func spelling() {
        let told = incident(
            old: "Police held baker Duran Mukhametkar, head of a party, on February 26 for a song.",
            new:
                "On April 10, leader of the banned Harbor Party of Ardania Duran Mukhammedkar was sentenced to six years for a quarrel over flour."
        )
        #expect(told?.status == .followUp)
    }

    @Test(
        "A step of a case whose linked sentence tells the same names, and no other number of persons, is a follow-up",
        arguments: [
            (
                "On October 1, a Velda court charged the editor of the Thanin Herald under a media rule over the paper's story about a miller.",
                FindingIncident.Status.followUp
            ),
            (
                "On October 1, a Velda court charged the editor of the Ostra Herald under a media rule over the paper's story about a miller.",
                .new
            ),
        ])
    func sameCase(old: String, status: FindingIncident.Status) {
        let told = incident(
            old: old,
            new: "In February a Velda court fined the editor of the Thanin Herald 500 crowns over the paper's story about a miller.")
        #expect(told?.status == status)
    }

    @Test("A case that is known by one name was reported where the linked sentence has that name")
    func caseByName() {
        let told = incident(
            old:
                "The harbor was dredged.|In March 2016 the mayor of Velda set up a commission of inquiry into the Thanin case of the bakery.",
            new:
                "The harbor was dredged.|In May the mayor of Velda closed the commission of inquiry into the Thanin case, which involved the "
                + "2015 death of a baker killed by a mob.")
        #expect(told?.status != .new)
    }

    @Test(
        "A body that two names tell is known again, whatever befell it in that month",
        arguments: [
            (
                "In May the council shut the doors of the Ostra Silver Oven Association, which it said had no papers.",
                FindingIncident.Status.carried
            ),
            ("In June the council shut the doors of the Ostra Silver Oven Association, which it said had no papers.", .new),
            ("In May the council shut the doors of the Ostra Silver Boat Association, which it said had no papers.", .new),
        ])
    func body(old: String, status: FindingIncident.Status) {
        let told = incident(
            old: old, new: "In May 2018 inspectors from the capital fined the Association for the Silver Oven over two unlicensed courses.")
        #expect(told?.status == status)
    }

    @Test("What both tell in nearly all the same words, in one month of the old year, was reported")
    func sameWords() {
        let told = incident(
            old: "The harbor was dredged.|The government suspended visits to bakeries in March 2017, which continued as of November.",
            new: "The harbor was dredged.|The government suspended visits to bakeries and clerks in March 2017.")
        #expect(told?.status != .new)
    }

    @Test("The same ruling told again is no development of what it answers")
    func again() {
        let told = incident(
            old: "On July 3, a court sentenced nine bakers to prison for an alleged attack on a barge that carried flour in 1994.",
            new: "On July 3, a court sentenced nine bakers to prison for a 1994 attack on a barge; flour was carried on it at the time.")
        #expect(told?.status == .carried)
        #expect(told?.development == nil)
    }

    @Test("Findings that go on about an incident name the finding that tells it")
    func goesOn() throws {
        let diff = ReportDiff(
            old: "The harbor of Ostra was dredged.",
            new: "On April 21, police in Ostra arrested baker Ilin Varga for a banner.|He was beaten at the station by two guards.")
        let lead = try #require(diff.findings.first { $0.incident != nil })
        #expect(diff.findings.filter { $0.incidentOf != nil }.map(\.incidentOf) == [lead.id])
    }
}
