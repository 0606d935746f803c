import ReportModel
import Testing

@testable import Incidents

@Suite struct IncidentLexiconWordsTests {
    @Test func aUsersWordTellsAnAct() throws {
        let report = Report("On May 3, guards in Ostra pelted Emil Strand with stones.")
        #expect(report.incidents().isEmpty)
        let lexicon = try IncidentLexicon(words: "# ours\n\n past  attacked:  Pelted caned\n")
        #expect(report.incidents(lexicon).map(\.kinds) == [[.attacked]])
    }

    @Test(arguments: [
        ("past attacked pelted", 1, IncidentWordsError.Problem.noColon),
        ("\npast: pelted", 2, .malformedHead("past")),
        ("verb attacked: pelted", 1, .unknownForm("verb")),
        ("# a\npast hit: pelted", 2, .unknownKind("hit")),
        ("past attacked: -", 1, .noWords),
    ])
    func aWrongLineIsTold(_ text: String, _ line: Int, _ problem: IncidentWordsError.Problem) {
        let error = #expect(throws: IncidentWordsError.self) { try IncidentLexicon(words: text) }
        #expect(error == IncidentWordsError(line: line, problem: problem))
        #expect(error?.description.hasPrefix("line \(line): ") == true)
    }
}
