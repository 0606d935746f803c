import Findings
import Testing

@testable import Rendering

@Suite("Quotations")
struct QuotationMarkdownTests {
    private let markdown = QuotationMarkdown(sides: SideNames(old: 2018, new: 2019))
    private let place = Place(Ardania.summary, 4)
    private let oldPlace = Place(Ardania.summary, 2)

    @Test("One side, or two that are the same, are one quotation")
    func one() {
        #expect(markdown.form(of: .added("A *b*.", place)) == .line(#""A \*b\*.""#))
        #expect(markdown.form(of: .removed("A.", oldPlace)) == .line("\"A.\""))
        #expect(markdown.form(of: .same("A.", place, was: oldPlace, moved: true)) == .line("\"A.\""))
    }

    @Test("A change is woven into the sentence where most of it stayed")
    func woven() {
        #expect(
            markdown.form(of: .changed(.revised, "There were [-no-] reports of that.", place, was: oldPlace))
                == .line("\"There were ~~no~~ reports of that.\""))
    }

    @Test("A sentence written anew is quoted twice, without marks")
    func rewritten() {
        let finding = Finding.changed(
            .revised, "[-Observers noted that journalists seldom report on corruption.-] {+Reporters kept silent about graft.+}", place,
            was: oldPlace)
        #expect(
            markdown.form(of: finding)
                == .sides(
                    old: "2018 ¶2: \"Observers noted that journalists seldom report on corruption.\"",
                    new: "2019 ¶4: \"Reporters kept silent about graft.\""))
    }

    @Test("Sentences that became one are quoted one by one, each with its place")
    func merged() {
        let finding = Finding(
            id: "m", relation: .revised,
            old: [oldPlace.quote("The court met in May."), Place(Ardania.summary, 3).quote("It met in secret.")],
            new: [place.quote("The court met in May and in secret.")],
            words: Finding.marks("The court met in [-May. It met-] {+May and+} in secret."))
        #expect(
            markdown.form(of: finding)
                == .sides(
                    old: "2018 ¶2: \"The court met in ~~May.~~\" ¶3: \"~~It met~~ in secret.\"",
                    new: "2019 ¶4: \"The court met in **May and** in secret.\""))
    }

    @Test("Marks that are not the words of the sentences are left out")
    func parted() {
        let sentences = [place.quote("A b."), place.quote("C.")]
        #expect(QuotationMarkdown.parted(Finding.marks("A {+b. C.+}"), .inserted, by: sentences)?.count == 2)
        #expect(QuotationMarkdown.parted(Finding.marks("A {+b.+}"), .inserted, by: sentences) == nil)
        #expect(QuotationMarkdown.parted(Finding.marks("A {+b. C. D.+}"), .inserted, by: sentences) == nil)
        #expect(QuotationMarkdown.parted(Finding.marks("A {+b. C.+}"), .deleted, by: sentences) == nil)
    }

    @Test("A word that the two sides print with another hyphen is quoted as each prints it")
    func typography() {
        let finding = Finding(
            id: "t", relation: .revised, old: [oldPlace.quote("A seven\u{2011}year term was the rule.")],
            new: [place.quote("A seven-year term became the rule.")],
            words: Finding.marks("A seven-year term [-was-] {+became+} the rule."))
        #expect(
            markdown.form(of: finding)
                == .sides(
                    old: "2018 ¶2: \"A seven\u{2011}year term was the rule.\"",
                    new: "2019 ¶4: \"A seven-year term **became** the rule.\""))
    }
}
