import Collation
import Findings
import Foundation
import ReportModel
import SchemaCheck
import Testing

@testable import Rendering

@Suite("What many countries have in common, as JSON")
struct SharedJSONTests {
    private let json = SharedJSON(tool: Tool(version: "1.2.3"), sections: SectionFilter(["6"]))

    @Test("A document by the schema, with everything in common or nothing")
    func schema() throws {
        for changes in [SharedFixture.changes, .none] {
            let bytes = json.bytes(
                changes, problems: [DiffProblem(file: "2019/borland.html", message: "A login page.")],
                missing: [MissingEdition(country: Country(code: nil, name: "Doria"), side: .new, year: 2019)])
            #expect(try JSONSchema(named: "recension.shared-1").violations(in: bytes) == [])
            #expect(bytes.last == UInt8(ascii: "\n"))
        }
    }

    @Test("Rows with their counts")
    func rows() throws {
        let object = try #require(JSONSerialization.jsonObject(with: Data(json.bytes(SharedFixture.changes))) as? [String: Any])
        let shared = try #require(object["shared"] as? [String: Any])
        #expect(shared["old"] as? Int == 2018 && shared["countries"] as? Int == 3)
        let words = try #require((shared["words"] as? [[String: Any]])?.first)
        #expect(words["old"] as? String == "victims" && words["countries"] as? Int == 3 && words["of"] as? Int == 3)
        #expect((shared["claims"] as? [Any])?.count == 3)
    }
}
