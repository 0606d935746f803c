import Findings
import Incidents
import Testing

@testable import Rendering

@Suite("Kinds of change")
struct ChangeKindTests {
    @Test("A relation has a heading of its own; a move of unchanged words is one")
    func relations() {
        let place = Place(Ardania.summary, 0)
        #expect(ChangeKind(of: .added("A.", place)) == .added)
        #expect(ChangeKind(of: .removed("A.", place)) == .removed)
        #expect(ChangeKind(of: .same("A.", place, was: place)) == .unchanged)
        #expect(ChangeKind(of: .same("A.", place, was: place, moved: true)) == .moved)
        #expect(ChangeKind(of: .changed(.revised, "A [-b-] {+c+}.", place, was: place, moved: true)) == .changed)
        #expect(ChangeKind(of: .changed(.reworded, "A [-b-] {+c+}.", place, was: place)) == .reworded)
        #expect(ChangeKind(of: .changed(.cosmetic, "A [-b-] {+c+}.", place, was: place)) == .cosmetic)
    }

    @Test("What rolled is a figure only where a figure did")
    func figures() {
        let place = Place(Ardania.summary, 0)
        let figure = FigureChange(old: "9", new: "12", unit: "cases", oldValue: 9, newValue: 12)
        #expect(ChangeKind(of: .changed(.updated, "[-9-] {+12+} cases.", place, was: place, figures: [figure])) == .figures)
        #expect(ChangeKind(of: .changed(.updated, "In [-May-] {+June+}.", place, was: place)) == .changed)
    }

    @Test("New incidents and follow-ups stand apart, carried ones do not")
    func incidents() {
        #expect(ChangeKind(of: .incident(.new)) == .newIncident)
        #expect(ChangeKind(of: .incident(.followUp)) == .followUp)
        #expect(ChangeKind(of: .incident(.carried)) == .added)
    }

    @Test("What is gone is never said to have ended")
    func headings() {
        let sides = SideNames(old: 2018, new: 2019)
        #expect(ChangeKind.removed.heading(sides) == "No longer reported")
        #expect(ChangeKind.removed.explanation(sides) == "Not found in 2019, nothing more. The places are those of 2018.")
    }
}
