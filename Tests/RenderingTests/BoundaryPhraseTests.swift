import Findings
import Testing

@testable import Rendering

@Suite("How far to trust a diff")
struct BoundaryPhraseTests {
    @Test("Every grade has a sentence of its own, and a rebuilt outline warns about absence")
    func grades() {
        let phrases = Boundary.Grade.allCases.map { Boundary(grade: $0, placed: 0.5, identical: 0.5, keptPath: 0.5).phrase }
        #expect(Set(phrases).count == Boundary.Grade.allCases.count)
        #expect(phrases.last?.contains("“not found”") == true)
        #expect(Boundary.Grade.quiet.capitalized == "Quiet")
    }

    @Test("How much was placed")
    func placed() {
        let boundary = Boundary(grade: .quiet, placed: 0.912, identical: 0.5, keptPath: 0.5)
        #expect(
            boundary.placedPhrase(SideNames(old: 2018, new: 2019)) == "91 % of the sentences in 2019 have a counterpart in 2018.")
    }
}
