import Findings
import Foundation
import ReportModel
import SchemaCheck
import Testing

@testable import Rendering

@Suite("A report as JSON")
struct ReportJSONTests {
    private let json = ReportJSON(tool: Tool(version: "1.2.3"))

    @Test("It is what the schemas say")
    func schema() throws {
        #expect(try JSONSchema(named: "recension.report-1").violations(in: json.bytes(.ardania)) == [])
        let set = json.bytes(set: [.ardania, .ardania], problems: [DiffProblem(file: "a", message: "b")])
        #expect(try JSONSchema(named: "recension.report-set-1").violations(in: set) == [])
    }

    @Test("Paragraphs keep their numbers and name their place")
    func paragraphs() throws {
        let part = ReportJSON(tool: Tool(version: "1.2.3"), sections: SectionFilter(["1.b"])).bytes(.ardania)
        let object = try #require(JSONSerialization.jsonObject(with: Data(part)) as? [String: Any])
        let paragraphs = try #require(object["paragraphs"] as? [[String: Any]])
        #expect(paragraphs.map { $0["number"] as? Int } == [3, 4, 5])
        #expect(paragraphs.map { $0["runIn"] as? String } == ["Physical Conditions:", nil, "Administration:"])
        #expect(paragraphs[0]["sentences"] as? [String] == ["Cells were *crowded*.", "One in three had no window."])
        #expect((paragraphs[1]["section"] as? [String])?.last == "Physical Conditions")
        #expect(object["selection"] as? [String] == ["1.b"])
    }
}
