import Testing

@testable import Findings

@Suite("Formulas of an edition")
struct EditionFormulasTests {
    private let formulas = EditionFormulas()
    private func isFormula(_ old: String, _ new: String) -> Bool {
        formulas.contains(ReplacedWords.key(LetterText(old), LetterText(new)))
    }

    @Test("A replacement is one in either direction, and where words only came or went")
    func replacements() {
        #expect(isFormula("victims", "survivors"))
        #expect(isFormula("survivors", "victims"))
        #expect(isFormula("", "enforced"))
        #expect(isFormula("may have", ""))
        #expect(isFormula("included", "included credible reports of:"))
    }

    @Test("What turns a claim around is none")
    func polarity() {
        #expect(!isFormula("no", ""))
        #expect(!isFormula("did not", "did"))
        #expect(!isFormula("some", "numerous"))
    }

    @Test("Sentences are known by how they begin")
    func sentences() {
        #expect(
            formulas.isFormula("There were no significant changes in the human rights situation in Ardania during the year."))
        #expect(formulas.isFormula("Not applicable."))
        #expect(!formulas.isFormula("The human rights situation in Ardania worsened."))
        #expect(!formulas.isFormula("There were no reports of floods."))
    }
}
