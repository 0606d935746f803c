import Findings
import Testing

@testable import EditionStore

@Suite struct WordSpansTests {
    @Test func countsGiveTheMarksBack() {
        let marks = [
            WordMark(.kept, "Guards fined"), WordMark(.deleted, "six"), WordMark(.inserted, "nine old"), WordMark(.kept, "divers."),
        ]
        let text = WordSpans.text(of: marks, old: "Guards fined six divers.", new: "Guards fined nine old divers.")
        #expect(text == "=2-1+2=1")
        #expect(WordSpans.marks("=2-1+2=1", old: "Guards fined six divers.", new: "Guards fined nine old divers.") == marks)
    }

    @Test func whatCountsDoNotTellStandsAsItIs() {
        // A part of the old sentence is not in the marks.
        #expect(WordSpans.text(of: [WordMark(.kept, "Guards")], old: "Guards fined", new: "Guards") == nil)
        // The quotes of the two sides differ.
        let marks = [WordMark(.kept, "“nets”"), WordMark(.inserted, "burned")]
        #expect(WordSpans.text(of: marks, old: "\"nets\"", new: "“nets” burned") == "=1+1")
        let others = [WordMark(.kept, "\"nets\""), WordMark(.inserted, "burned")]
        #expect(WordSpans.text(of: others, old: "\"nets\"", new: "“nets” burned") == nil)
    }

    @Test(arguments: ["2=", "=9", "x1", "=1-", "=-1", "", "=99999999999999999999"])
    func otherTextsAreNoCounts(_ text: String) {
        #expect(WordSpans.marks(text, old: "Guards", new: "Guards") == nil)
    }
}
