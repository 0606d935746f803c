import ReportModel
import Testing

@testable import Incidents

@Suite("Whether an act is told as done")
struct FactualityReaderTests {
    private func kinds(_ sentence: String) -> [IncidentKind] {
        let read = ReadReport(Report(sentence), .standard)
        return EventReader(read).events(in: read.sentences[0]).map(\.kind)
    }

    @Test(
        "What is feared, likely, denied or only warranted is not done",
        arguments: [
            "The union heard from 60 bakers at risk of being attacked.", "A clerk in danger of being beaten left.",
            "There was a high probability the clerk had been killed.", "Bakers were likelier to be stopped and searched.",
            "The board found no evidence that the clerks were abducted.", "The mayor denied that guards beat a baker.",
            "A court issued a warrant for the arrest of a baker.",
        ])
    func undone(sentence: String) {
        #expect(kinds(sentence) == [])
    }

    @Test(
        "What stands beside a fear or a denial is done",
        arguments: [
            ("For fear of theft, guards beat a baker.", [IncidentKind.attacked]),
            ("The board found evidence that the clerks were abducted.", [.disappeared]),
            ("The mayor denied that he slept, but guards beat a baker.", [.attacked]),
            ("A court issued a warrant, and police arrested a baker.", [.detained]),
            ("It was unlikely, the union said; guards beat a baker.", [.attacked]),
        ])
    func done(sentence: String, expected: [IncidentKind]) {
        #expect(kinds(sentence) == expected)
    }
}
