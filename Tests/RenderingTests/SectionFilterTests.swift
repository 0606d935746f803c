import Findings
import ReportModel
import Testing

@testable import Rendering

@Suite("Choosing sections")
struct SectionFilterTests {
    @Test(
        "Numbers and parts of titles, with what stands below them",
        arguments: [
            "2", "2.a", "2a", "2.A.", "Section 2", "section 2.a", "freedom of expression", "Libel", "Libel/Slander",
        ])
    func fits(word: String) {
        #expect(SectionFilter([word]).contains(SectionPath(headings: Ardania.libel)))
    }

    @Test("Other places", arguments: ["1", "2.b", "6.a", "Section 1", "Women", "22"])
    func fitsNot(word: String) {
        #expect(!SectionFilter([word]).contains(SectionPath(headings: Ardania.libel)))
    }

    @Test("A year in a title is part of the title")
    func titleWithNumber() {
        #expect(SectionFilter(["2019 elections"]).contains(SectionPath(headings: ["Section 3. Politics", "The 2019 Elections"])))
    }

    @Test("Without a word everything is let through")
    func everything() {
        #expect(SectionFilter.everything.contains(SectionPath(headings: [])))
        #expect(SectionFilter([]).select(Ardania.diff) == Ardania.diff)
    }

    @Test("Any of several words suffices")
    func several() {
        let filter = SectionFilter(["7", "Executive"])
        #expect(filter.contains(SectionPath(headings: Ardania.summary)))
        #expect(!filter.contains(SectionPath(headings: Ardania.women)))
    }

    @Test("A diff keeps the findings of the section, those that came from it too, and counts their words")
    func select() {
        let diff = SectionFilter(["1.d"]).select(Ardania.diff)
        #expect(diff.findings.map(\.relation) == [.cosmetic, .unchanged])
        #expect(diff.findings.last?.isMoved == true)
        #expect(diff.new.sentenceCount == 2)
        #expect(diff.new.wordCount == 23)
        #expect(diff.sections.map(\.new?.headings) == [Ardania.police])
    }

    @Test("A hyphen makes no other word")
    func hyphens() {
        #expect(SectionFilter(["anti-semitism"]).contains(SectionPath(headings: ["Section 6. Society", "Antisemitism"])))
        #expect(SectionFilter(["antisemitism"]).contains(SectionPath(headings: ["Section 6. Society", "Anti-Semitism"])))
    }

    @Test("A topic is found under the title that it has on the other side, with what stands below it; a number is a place")
    func renamed() {
        let filter = SectionFilter(["journalists"])
        #expect(!filter.contains(SectionPath(headings: Ardania.expression)))
        let diff = filter.select(Ardania.diff)
        let added = diff.findings.filter { $0.relation == .added }.map { $0.new[0].section.headings }
        #expect(added == [Ardania.expression, Ardania.libel])
        #expect(filter.select(diff) == diff)
        #expect(!SectionFilter(["2.a"]).following(Ardania.sections).contains(SectionPath(headings: Ardania.police)))
    }

    @Test("Not what only stands under a section of that title")
    func below() {
        let sections: [SectionCorrespondence] = [.section(.moved, ["Liberty", "Prisons"], was: ["Integrity", "Prisons"])]
        let filter = SectionFilter(["integrity"]).following(sections)
        #expect(filter.contains(SectionPath(headings: ["Integrity", "Prisons"])))
        #expect(!filter.contains(SectionPath(headings: ["Liberty", "Prisons"])))
    }

    @Test("A selection in which nothing differs is empty")
    func emptySelection() {
        #expect(SectionFilter(["7"]).select(Ardania.diff).isEmpty)
    }
}
