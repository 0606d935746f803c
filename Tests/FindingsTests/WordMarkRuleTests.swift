import Findings
import Testing

@Suite struct WordMarkRuleTests {
    @Test(arguments: [
        // Punctuation stays with its word.
        (
            "Police detained fishermen.", "Police detained fishermen, teachers.",
            "Police detained [fishermen.] {fishermen, teachers.}"
        ),
        // A word kept between two changes is not left alone.
        (
            "The old bridge at the northern market collapsed in heavy rain.",
            "The new tunnel at an eastern market collapsed in heavy rain.",
            "The [old bridge at the northern] {new tunnel at an eastern} market collapsed in heavy rain."
        ),
        // An inserted clause begins and ends where clauses do.
        (
            "Judges were independent, teachers were paid, and ports were open.",
            "Judges were independent, dockers were paid, teachers were paid, and ports were open.",
            "Judges were independent, {dockers were paid,} teachers were paid, and ports were open."
        ),
        // Kinds of quotes are no change.
        ("The “harbor law” fined 10 crews.", "The \"harbor law\" fined 12 crews.", "The \"harbor law\" fined [10] {12} crews."),
    ])
    func marksWords(_ old: String, _ new: String, _ marked: String) {
        #expect(ReportDiff.marked(ReportDiff(old: old, new: new).middle) == marked)
    }

    @Test func nothingIsMarkedWhereNothingDiffers() {
        let diff = ReportDiff(old: "The “law” forbids torture.", new: "The \"law\" forbids torture.")
        #expect(diff.middle?.words == [])
    }
}
