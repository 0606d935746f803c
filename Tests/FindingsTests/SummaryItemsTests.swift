import ReportModel
import ReportSketch
import Testing

@testable import Findings

@Suite("The items of a list")
struct SummaryItemsTests {
    private func items(_ list: String) -> [String] {
        let report = Report(sketch: list)
        let words = SummaryWords(report, report.sentences[0].text).words
        return SummaryItems.split(words[...]).map { part in
            report.string(words[part.lowerBound].range.lowerBound..<words[part.upperBound - 1].range.upperBound)
        }
    }

    @Test("Semicolons part items, commas inside them do not; brackets are not cut")
    func semicolons() {
        #expect(
            items("graft, theft; smoke (in towns; and villages); as well as noise") == [
                "graft, theft;", "smoke (in towns; and villages);", "noise",
            ])
    }

    @Test("Without semicolons commas part what can stand alone")
    func commas() {
        #expect(items("rape by guards, unfair trials, and graft.") == ["rape by guards,", "unfair trials,", "graft."])
    }

    @Test(
        "A part that goes on with the one before is no item",
        arguments: [
            "violence by guards, including in transit, at night, and at sea.", "torture or cruel, inhuman, or degrading treatment.",
            "harassment of reporters, lawyers, writers, and others whose acts displeased.",
            "limits on freedoms of speech, press, and assembly.",
            "violence against lesbian, gay, bisexual, and intersex persons.", "societal violence, which the courts punished.",
            "crimes, violence, and threats of violence against bakers.", "discrimination against foreigners, most notably bakers.",
        ])
    func joined(list: String) {
        #expect(items(list) == [list])
    }

    @Test("A noun that waits for what follows is an item of its own only where nothing follows")
    func incomplete() {
        #expect(items("graft, attacks on bakers, and violence.") == ["graft,", "attacks on bakers,", "violence."])
    }

    @Test("Nothing gives no items")
    func empty() {
        #expect(SummaryItems.split([]) == [])
    }
}
