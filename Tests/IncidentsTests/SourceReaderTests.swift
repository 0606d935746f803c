import Incidents
import ReportModel
import Testing

@Suite("Who says so")
struct SourceReaderTests {
    @Test(
        "Names before a verb of saying and after according to",
        arguments: [
            ("Police beat baker Ilin Varga on May 3, Mercy Watch reported.", ["Mercy Watch"]),
            ("According to Mercy Watch, police beat baker Ilin Varga on May 3.", ["Mercy Watch"]),
            ("Police beat baker Ilin Varga on May 3 near Mercy Watch.", []),
        ] as [(String, [String])])
    func sources(sentence: String, expected: [String]) {
        #expect(Report(sentence).incidents().map(\.sources) == [expected])
    }
}
