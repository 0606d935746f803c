import Findings
import Testing

@testable import Rendering

@Suite("Words of a changed sentence")
struct WordChangesTests {
    @Test("Few words changed are woven in, many stand in two versions")
    func rewritten() {
        #expect(!WordChanges.isRewritten(Finding.marks("The law [-permits-] {+bans+} gatherings in the capital.")))
        #expect(
            WordChanges.isRewritten(
                Finding.marks("[-Observers saw few signs of it-] in {+several districts the police broke up+} May.")))
        #expect(
            !WordChanges.isRewritten(Finding.marks("{+According to a very long list of many independent observers,+} so it was."))
        )
    }

    @Test("An excerpt keeps every change and a few words around it")
    func excerpt() {
        let marks = Finding.marks(
            "one two three four five six seven eight [-old-] {+new+} nine ten eleven twelve thirteen fourteen fifteen")
        #expect(
            WordChanges.excerpt(marks, context: 2) == [
                WordMark(.kept, "… seven eight"), WordMark(.deleted, "old"), WordMark(.inserted, "new"),
                WordMark(.kept, "nine ten …"),
            ])
    }

    @Test("Short kept runs are not cut")
    func shortExcerpt() {
        let marks = Finding.marks("one two [-old-] three")
        #expect(WordChanges.excerpt(marks) == marks)
    }

    @Test("A side has what was kept and its own words")
    func side() {
        let marks = Finding.marks("a [-b-] {+c+} d")
        #expect(WordChanges.side(.deleted, of: marks).map(\.text) == ["a", "b", "d"])
        #expect(WordChanges.side(.inserted, of: marks).map(\.text) == ["a", "c", "d"])
    }
}
