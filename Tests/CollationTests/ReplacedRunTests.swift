import Findings
import Testing

@testable import Collation

@Suite("Runs of words that were replaced")
struct ReplacedRunTests {
    private func runs(_ marks: WordMark...) -> [[String]] { ReplacedRun.runs(in: marks).map { [$0.old, $0.new] } }

    private let kept = WordMark(.kept, "The harbor police of the northern coast told the")

    @Test("A whole run on either side, without the punctuation around its words")
    func whole() {
        #expect(
            runs(kept, WordMark(.deleted, "press,"), WordMark(.inserted, "members of the press (all),"), WordMark(.kept, "nothing new"))
                == [["press", "members of the press all"]])
        #expect(runs(kept, WordMark(.inserted, "annual"), WordMark(.kept, "report")) == [["", "annual"]])
    }

    @Test("Figures and addresses are no wording")
    func figures() {
        #expect(runs(kept, WordMark(.deleted, "12"), WordMark(.inserted, "14"), WordMark(.kept, "bakers")) == [])
        #expect(runs(kept, WordMark(.deleted, "www.ostra.example/law"), WordMark(.inserted, "law"), WordMark(.kept, "bakers")) == [])
    }

    @Test("Case and punctuation alone are no replacement, nor is what was rewritten as a whole")
    func nothing() {
        #expect(runs(kept, WordMark(.deleted, "Bakers,"), WordMark(.inserted, "bakers"), WordMark(.kept, "slept")) == [])
        #expect(
            runs(
                WordMark(.deleted, "The bakers of the town slept until noon"), WordMark(.inserted, "Nobody woke the king"),
                WordMark(.kept, "again.")) == [])
    }

    @Test("The key tells neither case nor hyphens, and its opposite is the other way round")
    func keys() throws {
        let first = try #require(ReplacedRun.runs(in: [kept, WordMark(.deleted, "Bread-makers"), WordMark(.inserted, "bakers")]).first)
        let second = try #require(ReplacedRun.runs(in: [kept, WordMark(.deleted, "bread makers"), WordMark(.inserted, "Bakers")]).first)
        let other = try #require(ReplacedRun.runs(in: [kept, WordMark(.deleted, "bakers"), WordMark(.inserted, "bread makers")]).first)
        #expect(first.key == second.key)
        #expect(first.reverseKey == other.key && first.key == other.reverseKey && first.key != other.key)
    }

    @Test(
        "Where only words of grammar differ, nothing is told",
        arguments: [("is", "was", true), ("court and the", "court The", true), ("the guild", "guilds", false), ("", "annual", false)])
    func grammar(old: String, new: String, isGrammar: Bool) {
        #expect(ReplacedRun.isGrammar(old, new) == isGrammar)
    }
}
