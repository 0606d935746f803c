import Findings
import Incidents
import ReportModel
import Testing

@testable import Rendering

@Suite("Notes beside a sentence")
struct FindingNotesTests {
    private func notes(_ finding: Finding, elsewhere: Bool = false) -> [String] {
        FindingNotes(sides: SideNames(old: 2018, new: 2019)).notes(
            on: FindingBlock.Entry(finding: finding, isElsewhere: elsewhere))
    }

    @Test("A changed sentence names its relation, its shift and its old paragraph")
    func changed() {
        let finding = Finding.changed(
            .revised, "They [-did-] {+did not+} act.", Place(Ardania.libel, 4), was: Place(Ardania.libel, 7),
            shift: Shift(kind: .polarity, old: "did", new: "did not"))
        #expect(notes(finding) == ["revised", "polarity: “did” → “did not”", "2018 ¶7"])
    }

    @Test("A new incident is marked with date and place, a follow-up as one; what was reported before is not")
    func incidents() {
        func notes(_ status: FindingIncident.Status, isDated: Bool = true) -> [String] {
            let incident = Incident(
                date: PartialDate(year: 2019, month: 4), precision: .month, isDated: isDated, place: "Ostra", kinds: [.detained],
                sentences: [0])
            let quote = Place(Ardania.libel, 4).quote("A.")
            return self.notes(
                Finding(
                    id: "1", relation: .added, old: [], new: [quote],
                    incident: FindingIncident(status: status, incident: incident, sentences: [])))
        }
        #expect(notes(.new) == ["new incident 2019-04, Ostra"])
        #expect(notes(.new, isDated: false) == ["new incident, Ostra"])
        #expect(notes(.followUp) == ["follow-up"])
        #expect(notes(.carried) == [])
    }

    @Test("Absence is never said to be an end")
    func removed() {
        #expect(notes(.removed("A.", Place(Ardania.libel, 4))) == ["not reported in 2019"])
        #expect(
            notes(.removed("A.", Place(Ardania.police, 4)), elsewhere: true)
                == ["not reported in 2019", "in 2018 under 1.d Role of the Police"])
    }

    @Test("A moved sentence names both places")
    func moved() {
        #expect(
            notes(.same("A.", Place(Ardania.libel, 4), was: Place(Ardania.police, 1), moved: true))
                == ["moved from 1.d Role of the Police, 2018 ¶1"])
    }

    @Test("Split and merged statements list their paragraphs, each once")
    func splitAndMerged() {
        let old = [
            Place(Ardania.libel, 7).quote("A."), Place(Ardania.libel, 7, 1).quote("B."), Place(Ardania.libel, 9).quote("C."),
        ]
        let new = [Place(Ardania.libel, 4).quote("A."), Place(Ardania.libel, 5).quote("B and C.")]
        #expect(
            notes(Finding(id: "1", relation: .reworded, old: old, new: new)) == [
                "reworded", "split: ¶4, ¶5", "merged from 2018 ¶7, ¶9",
            ])
    }

    @Test("A near miss is a perhaps, on the right side")
    func near() {
        let near = NearMiss(quotation: Place(Ardania.police, 18).quote("B."), score: 0.4)
        #expect(notes(.added("A.", Place(Ardania.libel, 4), near: near)) == ["perhaps continues 2018 1.d Role of the Police ¶18"])
        #expect(
            notes(.removed("A.", Place(Ardania.libel, 4), near: near)).last
                == "perhaps continued in 2019 1.d Role of the Police ¶18")
    }

    @Test("Text that the other document does not cover is not called removed")
    func notCovered() {
        let quote = [Place(Ardania.libel, 4).quote("A.")]
        #expect(notes(Finding(id: "1", relation: .notCovered, old: quote, new: [])) == ["not covered in 2019"])
        #expect(notes(Finding(id: "1", relation: .notCovered, old: [], new: quote)) == ["not covered in 2018"])
    }

    @Test("A shift of one word has no empty quotation marks")
    func shift() {
        #expect(FindingNotes.phrase(Shift(kind: .polarity, old: "no", new: "")) == "polarity: “no” went")
        #expect(FindingNotes.phrase(Shift(kind: .strength, old: "", new: "often")) == "strength: “often” came")
        let direction = Shift(kind: .strength, old: "some", new: "most", direction: .stronger)
        #expect(FindingNotes.phrase(direction) == "stronger: “some” → “most”")
    }
}
